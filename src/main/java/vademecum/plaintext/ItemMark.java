package vademecum.plaintext;

import java.util.Optional;

/// What begins an item of a list in plain text: `-`, `*`, `•`, `1.`, `2)`, `(3)`, `a)`, `[x]`.
///
/// @param number the number, or 0 for a bullet or a letter
/// @param text   what follows; with a letter in front if the item is lettered, for Markdown has no such lists
/// @param width  the columns from the mark to the text
record ItemMark(int number, String text, int width) {

    private static final String BULLETS = "-*+•‣◦·–";
    private static final int LONGEST_NUMBER = 4;
    private static final int TASK = 3;

    /// The mark at the beginning of a line, if there is one.
    static Optional<ItemMark> of(TextLine line) {
        if (line.rule() != ' ') {
            return Optional.empty();
        }
        String text = line.text();
        if (text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ') {
            return Optional.of(mark(0, text, 1, ""));
        }
        if (text.length() > TASK && text.charAt(0) == '[' && text.charAt(2) == ']' && text.charAt(TASK) == ' '
                && " xX-".indexOf(text.charAt(1)) >= 0) {
            return Optional.of(new ItemMark(0, text, 0));
        }
        int from = text.startsWith("(") ? 1 : 0;
        int end = from;
        while (end < text.length() && end - from < LONGEST_NUMBER && isDigit(text.charAt(end))) {
            end++;
        }
        if (end == from) {
            end = letters(text, from);
            return end > from && closed(text, from, end)
                    ? Optional.of(mark(0, text, end + 1, text.substring(0, end + 1) + " ")) : Optional.empty();
        }
        return closed(text, from, end)
                ? Optional.of(mark(Integer.parseInt(text.substring(from, end)), text, end + 1, "")) : Optional.empty();
    }

    private static ItemMark mark(int number, String text, int end, String label) {
        int at = end;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return new ItemMark(number, label + text.substring(at), at);
    }

    /// Whether a number or letter is closed as a mark: `1.`, `1)` or `(1)`, and a space.
    private static boolean closed(String text, int from, int end) {
        return end + 1 < text.length() && text.charAt(end + 1) == ' '
                && (text.charAt(end) == ')' || from == 0 && text.charAt(end) == '.');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /// The end of the letter of a mark, or of its small Roman number.
    private static int letters(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NUMBER && "ivx".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        boolean letter = from < text.length() && text.charAt(from) >= 'a' && text.charAt(from) <= 'z';
        return end == from && letter ? from + 1 : end;
    }
}
