package vademecum.markdown;

import vademecum.note.LinkRef;

/// Reads wikilinks: `[[note#heading|label]]`.
final class WikiScanner {

    private WikiScanner() {
    }

    /// The offset behind the wikilink whose `[[` is at `at`, or -1. It stands on one line, holds no bracket but those
    /// of a footnote, `[[note#[^1]]]`, and names something. Before the address of another site it is a
    /// Markdown link in brackets, such as `[[1]](https://example.org)`.
    static int end(String s, int at) {
        int length = s.length();
        if (at + 4 >= length || s.charAt(at) != '[' || s.charAt(at + 1) != '[') {
            return -1;
        }
        for (int i = at + 2; i < length; i++) {
            char c = s.charAt(i);
            if (c == ']') {
                boolean closed = i + 1 < length && s.charAt(i + 1) == ']';
                return closed && !isNothing(s, at + 2, i) && !leadsToSite(s, i + 2) ? i + 2 : -1;
            }
            if (c == '[' && s.charAt(i - 1) == '#' && i + 1 < length && s.charAt(i + 1) == '^') {
                i = endOfFootnote(s, i + 2);
            } else if (c == '[' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private static boolean leadsToSite(String s, int at) {
        return s.startsWith("(https://", at) || s.startsWith("(http://", at);
    }

    private static boolean isNothing(String s, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("#^|".indexOf(s.charAt(i)) < 0 && !Chars.isBlank(s.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// The offset of the bracket that closes the name of a footnote, or of what cannot stand in it.
    private static int endOfFootnote(String s, int from) {
        int i = from;
        while (i < s.length() && s.charAt(i) != ']' && s.charAt(i) != '[' && s.charAt(i) != '\n') {
            i++;
        }
        return i < s.length() && s.charAt(i) == ']' ? i : i - 1;
    }

    /// The wikilink with that content.
    ///
    /// @param start offset of its first character in the note
    /// @param end   offset behind its last
    static Piece.Wiki read(String content, boolean embed, int start, int end) {
        int bar = content.indexOf('|');
        String link = bar < 0 ? content : content.substring(0, bar);
        String label = bar < 0 ? "" : content.substring(bar + 1).strip();
        if (bar > 0 && link.endsWith("\\")) {
            link = link.substring(0, link.length() - 1);
        }
        int hash = link.indexOf('#');
        String target = (hash < 0 ? link : link.substring(0, hash)).strip();
        String fragment = hash < 0 ? "" : link.substring(hash + 1).strip();
        return new Piece.Wiki(new LinkRef.Wiki(target, fragment, start, end), embed, label);
    }

    /// What a reader sees of a wikilink, near enough for the words around it.
    static String name(Piece.Wiki wiki) {
        String target = wiki.ref.target();
        String name = target.substring(target.lastIndexOf('/') + 1);
        return !wiki.label.isEmpty() ? wiki.label : name.isEmpty() ? wiki.ref.fragment() : name;
    }
}
