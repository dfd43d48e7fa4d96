package vademecum.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vademecum.base.Html;
import vademecum.glossary.Term;
import vademecum.glossary.TermMatch;

/// Writes the links of one page to terms and remembers under which heading each stands.
final class TermLinks {

    private final Medium medium;
    private final StringBuilder out;
    private final Map<String, Term> terms = new LinkedHashMap<>();
    private final List<TermUse> uses = new ArrayList<>();
    private String section = "";

    /// Links of a page.
    ///
    /// @param out where they are written
    TermLinks(Medium medium, StringBuilder out) {
        this.medium = medium;
        this.out = out;
    }

    /// Tells that what follows stands under the heading with this id; empty for none.
    void under(String anchor) {
        section = anchor;
    }

    /// Writes prose with its terms linked.
    ///
    /// @param text    the text that it is a part of
    /// @param from    index of its first character, from where the mentions are counted
    /// @param to      index behind its last
    void write(String text, int from, int to, List<TermMatch> matches) {
        int done = from;
        for (TermMatch match : matches) {
            Html.escape(text, done, from + match.start(), out);
            open(match.term());
            Html.escape(text, from + match.start(), from + match.end(), out);
            out.append("</a>");
            done = from + match.end();
        }
        Html.escape(text, done, to, out);
    }

    /// Writes the start tag of a link to a term.
    void open(Term term) {
        terms.putIfAbsent(term.id(), term);
        uses.add(new TermUse(term, section));
        out.append("<a class=\"v-term\" href=\"");
        Html.escape(medium.term(term), out);
        out.append("\" data-v-term=\"");
        Html.escape(term.id(), out);
        out.append("\">");
    }

    /// The terms that the page links, in order of first mention.
    List<Term> terms() {
        return List.copyOf(terms.values());
    }

    /// Every link to a term, in order.
    List<TermUse> uses() {
        return List.copyOf(uses);
    }
}
