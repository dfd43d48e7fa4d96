package vademecum.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The link reference definitions of one note: `[label]: destination "title"`.
final class References {

    private static final int LONGEST_LABEL = 999;

    private final Map<String, Target> targets = new HashMap<>();

    /// What a definition says.
    ///
    /// @param destination the address, escapes and entities undone
    /// @param title       the title, or the empty text
    record Target(String destination, String title) {
    }

    /// The definition of a label, if there is one.
    Optional<Target> find(String label) {
        if (targets.isEmpty() || label.length() > LONGEST_LABEL) {
            return Optional.empty();
        }
        return Optional.ofNullable(targets.get(key(label)));
    }

    /// Takes the definitions at the head of a paragraph and returns the lines that are left.
    Lines strip(String text, Lines lines) {
        if (lines.isEmpty() || text.charAt(lines.start(0)) != '[') {
            return lines;
        }
        Run run = Run.of(text, lines);
        int end = 0;
        for (int next = define(run.text(), 0); next >= 0; next = define(run.text(), end)) {
            end = next;
        }
        return end == 0 ? lines : lines.from(run.lineAt(end));
    }

    /// Reads the definition that begins at an offset and returns the offset behind its line, or -1.
    private int define(String s, int from) {
        int close = LinkScanner.endOfLabel(s, from);
        if (close < 0 || close >= s.length() || s.charAt(close) != ':') {
            return -1;
        }
        String key = key(s.substring(from + 1, close - 1));
        int at = LinkScanner.skipSpace(s, close + 1);
        int end = LinkScanner.endOfDestination(s, at);
        if (key.isEmpty() || end < 0 || end == at) {
            return -1;
        }
        String destination = LinkScanner.destination(s, at, end);
        int line = lineEnd(s, end);
        int titleAt = LinkScanner.skipSpace(s, end);
        int titleEnd = titleAt > end ? LinkScanner.endOfTitle(s, titleAt) : -1;
        int titleLine = titleEnd < 0 ? -1 : lineEnd(s, titleEnd);
        if (titleLine >= 0) {
            String title = Entities.unescape(s.substring(titleAt + 1, titleEnd - 1));
            targets.putIfAbsent(key, new Target(destination, title));
            return titleLine;
        }
        if (line >= 0) {
            targets.putIfAbsent(key, new Target(destination, ""));
        }
        return line;
    }

    /// The offset behind the line end, or -1 if anything but blanks stands before it.
    private static int lineEnd(String s, int from) {
        int end = Chars.skipBlanks(s, from);
        return end == s.length() ? end : s.charAt(end) == '\n' ? end + 1 : -1;
    }

    /// What labels that match have in common: case folded, and every stretch of white space a single space.
    private static String key(String label) {
        StringBuilder key = new StringBuilder(label.length());
        boolean space = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (Chars.isSpace(c)) {
                space = !key.isEmpty();
            } else {
                if (space) {
                    key.append(' ');
                    space = false;
                }
                key.append(c);
            }
        }
        return key.toString().toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
    }
}
