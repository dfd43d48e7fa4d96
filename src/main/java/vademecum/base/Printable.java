package vademecum.base;

/// Knows the characters that no page may hold: NUL and other control characters, half surrogate pairs, noncharacters,
/// and the few private ones that mark places inside the reader. Escapes can bring them into a text that has none.
public final class Printable {

    private static final char REPLACEMENT = '\uFFFD';

    private Printable() {
    }

    /// Whether the character at that index is one of them.
    public static boolean isBad(CharSequence text, int at) {
        char c = text.charAt(at);
        if (c < 0xA0) {
            return c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f' || c >= 0x7F;
        }
        if (Character.isHighSurrogate(c)) {
            boolean pair = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
            return !pair || (Character.codePointAt(text, at) & 0xFFFE) == 0xFFFE;
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)) || isBad(text, at - 1);
        }
        return c >= 0xE000 && c < 0xE020 || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
    }

    /// The text with those characters replaced one for one.
    public static String of(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            if (isBad(text, i)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean == null ? text : clean.toString();
    }
}
