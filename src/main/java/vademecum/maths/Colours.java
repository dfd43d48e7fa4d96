package vademecum.maths;

/// Colours in formulas: a name or `#` and digits, and nothing that a style sheet could read otherwise.
final class Colours {

    private Colours() {
    }

    /// Whether the text is a colour.
    static boolean isColour(String text) {
        boolean hex = text.startsWith("#");
        for (int i = hex ? 1 : 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            if (hex ? Character.digit(c, 16) < 0 : !letter && !digit) {
                return false;
            }
        }
        return hex ? text.length() == 4 || text.length() == 7 : !text.isEmpty() && text.length() < 30;
    }
}
