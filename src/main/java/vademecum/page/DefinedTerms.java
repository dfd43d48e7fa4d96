package vademecum.page;

import java.util.List;
import vademecum.base.Html;
import vademecum.base.JsonText;

/// Writes the glossary as linked data: a `DefinedTermSet` of schema.org in JSON-LD.
final class DefinedTerms {

    private DefinedTerms() {
    }

    /// The data as text for a `<script type="application/ld+json">`. It holds no `<`, so that nothing in it can end the
    /// element.
    ///
    /// @param address the page's absolute address if it is known; empty for none
    static String json(String title, String language, String address, List<Views.Letter> letters) {
        StringBuilder json = new StringBuilder("{\"@context\":\"https://schema.org\",\"@type\":\"DefinedTermSet\"");
        field("name", title, json);
        field("inLanguage", language, json);
        field("url", address, json);
        json.append(",\"hasDefinedTerm\":[");
        String separator = "\n";
        for (Views.Letter letter : letters) {
            for (Views.GlossaryTerm term : letter.terms()) {
                json.append(separator);
                term(address, term, json);
                separator = ",\n";
            }
        }
        return json.append("\n]}").toString().replace("<", "\\u003c");
    }

    private static void term(String address, Views.GlossaryTerm term, StringBuilder json) {
        json.append("{\"@type\":\"DefinedTerm\"");
        field("@id", address + "#" + term.id(), json);
        field("name", term.title(), json);
        if (!term.aliases().isEmpty()) {
            json.append(",\"alternateName\":[");
            String separator = "";
            for (String alias : term.names()) {
                json.append(separator);
                JsonText.quote(alias, json);
                separator = ",";
            }
            json.append(']');
        }
        StringBuilder definition = new StringBuilder();
        Html.text(term.definitionHtml(), definition);
        field("description", definition.toString().strip(), json);
        field("url", term.href(), json);
        json.append('}');
    }

    private static void field(String name, String value, StringBuilder json) {
        if (!value.isEmpty()) {
            json.append(json.charAt(json.length() - 1) == '{' ? "" : ",");
            JsonText.quote(name, json);
            json.append(':');
            JsonText.quote(value, json);
        }
    }
}
