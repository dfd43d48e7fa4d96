package vademecum.page;

import java.util.List;
import vademecum.base.JsonText;
import vademecum.base.SitePath;
import vademecum.glossary.Term;

/// The file that says in how many notes each term is linked. A popover loads it when it is first opened, so that a new
/// link in one note changes no other page.
final class TermCounts {

    /// Where it stands.
    static final SitePath PATH = new SitePath("vade/terms.js");

    private TermCounts() {
    }

    /// The file as a script that hands over its data.
    static String script(List<Term> terms, Texts texts) {
        StringBuilder script = new StringBuilder("vade.terms({");
        String separator = "";
        for (Term term : terms) {
            int notes = texts.users(term);
            if (notes > 0) {
                script.append(separator);
                JsonText.quote(term.id(), script);
                script.append(':').append(notes);
                separator = ",";
            }
        }
        return script.append("});\n").toString();
    }
}
