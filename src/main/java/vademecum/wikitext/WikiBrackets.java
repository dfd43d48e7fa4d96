package vademecum.wikitext;

import java.util.function.UnaryOperator;

/// Finds what stands between pairs of brackets that may hold others, as in `{{a|{{b}}}}` and `[[File:x.png|[[y]]]]`.
final class WikiBrackets {

    private WikiBrackets() {
    }

    /// Writes each outermost pair that begins with some text anew. A pair that is not closed stays.
    ///
    /// @param open  what it begins with, of which the first two signs are the bracket
    /// @param close its closing bracket
    /// @param write makes the text from the pair, with its brackets
    static String replace(String text, String open, String close, UnaryOperator<String> write) {
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int start = find(text, open, 0); start >= 0; start = find(text, open, at)) {
            int end = end(text, start, open.substring(0, 2), close);
            if (end < 0) {
                break;
            }
            out.append(text, at, start).append(write.apply(text.substring(start, end)));
            at = end;
        }
        return out.append(text.substring(at)).toString();
    }

    private static int find(String text, String open, int from) {
        for (int at = from; at + open.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, open, 0, open.length())) {
                return at;
            }
        }
        return -1;
    }

    private static int end(String text, int start, String open, String close) {
        int depth = 0;
        for (int at = start; at < text.length(); at++) {
            if (text.startsWith(open, at)) {
                depth++;
                at++;
            } else if (text.startsWith(close, at)) {
                depth--;
                at++;
                if (depth == 0) {
                    return at + 1;
                }
            }
        }
        return -1;
    }
}
