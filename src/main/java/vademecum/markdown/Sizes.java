package vademecum.markdown;

/// The label of an embed, taken apart: `caption|200x100`.
///
/// @param alt    the caption
/// @param width  the width in CSS pixels, or 0
/// @param height the height, or 0
record Sizes(String alt, int width, int height) {

    private static final int LARGEST = 10_000;

    /// Reads a label.
    ///
    /// @param wiki whether a label that is a bare number is a size
    static Sizes of(String label, boolean wiki) {
        int bar = label.lastIndexOf('|');
        String last = label.substring(bar + 1).strip();
        int x = last.indexOf('x');
        int width = number(x < 0 ? last : last.substring(0, x));
        int height = x < 0 ? 0 : number(last.substring(x + 1));
        boolean sized = width > 0 && height >= 0 && (wiki || bar >= 0 || last.length() > 1);
        return sized ? new Sizes(bar < 0 ? "" : label.substring(0, bar).strip(), width, height)
                : new Sizes(label, 0, 0);
    }

    /// The number that a text is, or -1.
    private static int number(String text) {
        int value = text.isEmpty() || text.length() > 5 ? -1 : 0;
        for (int i = 0; i < text.length() && value >= 0; i++) {
            value = Chars.isDigit(text.charAt(i)) ? value * 10 + text.charAt(i) - '0' : -1;
        }
        return value > LARGEST ? -1 : value;
    }
}
