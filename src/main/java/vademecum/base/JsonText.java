package vademecum.base;

import java.util.Locale;

/// Writes texts as JSON does.
public final class JsonText {

    private JsonText() {
    }

    /// Appends a text in quotes. What could end a line or is half a character is escaped.
    public static void quote(CharSequence sequence, StringBuilder json) {
        String text = sequence.toString();
        json.append('"');
        int from = 0;
        for (int i = plainEnd(text, 0); i < text.length(); i = plainEnd(text, i + 1)) {
            if (!isPlain(text.charAt(i), text, i)) {
                json.append(text, from, i).append(escaped(text.charAt(i)));
                from = i + 1;
            }
        }
        json.append(text, from, text.length()).append('"');
    }

    /// The index of the next character that may have to be escaped, or the text's length.
    private static int plainEnd(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || c >= '\u2028') {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isPlain(char c, String text, int at) {
        return c > '\u2029' && (!Character.isSurrogate(c) || paired(text, at));
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> String.format(Locale.ROOT, "\\u%04x", (int) c);
        };
    }

    private static boolean paired(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
