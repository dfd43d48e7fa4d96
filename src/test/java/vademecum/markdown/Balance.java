package vademecum.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/// Tells whether markup closes every tag that it opens, in the right order.
final class Balance {

    private static final Set<String> VOID = Set.of("br", "hr", "img", "input", "wbr", "col", "source", "track");

    private Balance() {
    }

    /// What is wrong with the markup, or the empty text.
    static String fault(String html) {
        Deque<String> open = new ArrayDeque<>();
        int at = html.indexOf('<');
        while (at >= 0) {
            int end = html.indexOf('>', at);
            if (end < 0) {
                return "a tag without end at " + at;
            }
            String tag = html.substring(at + 1, end);
            String name = tag.replaceFirst("^/", "").split("[ \n]", 2)[0];
            if (!name.matches("[a-z][a-z0-9]*")) {
                return "no name in <" + tag + ">";
            }
            if (tag.startsWith("/")) {
                if (open.isEmpty() || !open.pop().equals(name)) {
                    return "</" + name + "> closes nothing at " + at;
                }
            } else if (!VOID.contains(name)) {
                open.push(name);
            }
            at = html.indexOf('<', end);
        }
        return open.isEmpty() ? "" : "never closed: " + open;
    }
}
