package vademecum.markdown;

import org.jspecify.annotations.Nullable;

/// Reads what stands behind the closing bracket of a link: `(destination "title")`, `[label]`, `[]` or nothing.
final class LinkTargets {

    private static final int LONGEST_LABEL = 999;

    private final Parsing parsing;
    private final Run run;
    private final String s;

    LinkTargets(Parsing parsing, Run run) {
        this.parsing = parsing;
        this.run = run;
        this.s = run.text();
    }

    /// A target that was found.
    ///
    /// @param destination where the link leads
    /// @param end         offset behind the link in the text
    record Found(Piece.Destination destination, int end) {
    }

    /// The target of the link whose text stands between two brackets; null if there is none.
    ///
    /// @param first    offset of the link's first character, a `!` included
    /// @param open     offset behind the opening bracket
    /// @param close    offset of the closing bracket
    /// @param followed whether another bracket opens in between, so that the text cannot be a label
    @Nullable Found find(int first, int open, int close, boolean followed) {
        int start = run.source(first);
        Found inline = inline(start, close + 1);
        if (inline != null) {
            return inline;
        }
        int labelEnd = LinkScanner.endOfLabel(s, close + 1);
        boolean own = labelEnd < 0 || labelEnd == close + 3;
        if (own && (followed || close - open > LONGEST_LABEL)) {
            return null;
        }
        String label = own ? s.substring(open, close) : s.substring(close + 2, labelEnd - 1);
        int end = labelEnd < 0 ? close + 1 : labelEnd;
        References.Target found = parsing.references().find(label).orElse(null);
        return found == null ? null : new Found(
                new Piece.Destination(found.destination(), found.title(), start, run.source(end - 1) + 1), end);
    }

    private @Nullable Found inline(int start, int at) {
        if (at >= s.length() || s.charAt(at) != '(') {
            return null;
        }
        int from = LinkScanner.skipSpace(s, at + 1);
        int end = LinkScanner.endOfDestination(s, from);
        if (end < 0) {
            return null;
        }
        int next = LinkScanner.skipSpace(s, end);
        String title = "";
        int titleEnd = next > end ? LinkScanner.endOfTitle(s, next) : -1;
        if (titleEnd > 0) {
            title = Entities.unescape(s.substring(next + 1, titleEnd - 1));
            next = LinkScanner.skipSpace(s, titleEnd);
        }
        if (next >= s.length() || s.charAt(next) != ')') {
            return null;
        }
        String address = LinkScanner.destination(s, from, end);
        return new Found(new Piece.Destination(address, title, start, run.source(next) + 1), next + 1);
    }
}
