package vademecum.pdf;

import java.nio.charset.StandardCharsets;

/// Writes the values of PDF's syntax (ISO 32000-1, 7.3).
final class Syntax {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();
    private static final long SCALE = 1000;

    private Syntax() {
    }

    /// Appends a number with at most three decimals.
    static void number(double value, StringBuilder out) {
        long scaled = Math.round(value * SCALE);
        if (scaled < 0) {
            out.append('-');
            scaled = -scaled;
        }
        out.append(scaled / SCALE);
        int rest = (int) (scaled % SCALE);
        if (rest != 0) {
            out.append('.').append((char) ('0' + rest / 100));
            if (rest % 100 != 0) {
                out.append((char) ('0' + rest / 10 % 10));
                if (rest % 10 != 0) {
                    out.append((char) ('0' + rest % 10));
                }
            }
        }
    }

    /// Appends numbers, a space behind each.
    static void numbers(StringBuilder out, double... values) {
        for (double value : values) {
            number(value, out);
            out.append(' ');
        }
    }

    /// A text string: in UTF-16 with a mark of its byte order, as hexadecimal digits, so that nothing needs an escape.
    static String text(String text) {
        StringBuilder out = new StringBuilder("<FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i), out);
        }
        return out.append('>').toString();
    }

    /// A byte string of ASCII characters.
    static String ascii(String text) {
        StringBuilder out = new StringBuilder("<");
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            out.append(HEX[b >> 4 & 15]).append(HEX[b & 15]);
        }
        return out.append('>').toString();
    }

    /// Appends a number of 16 bits as four hexadecimal digits.
    static void hex(int value, StringBuilder out) {
        out.append(HEX[value >> 12 & 15]).append(HEX[value >> 8 & 15]).append(HEX[value >> 4 & 15])
                .append(HEX[value & 15]);
    }

    /// The reference to an object.
    static String ref(int object) {
        return object + " 0 R";
    }
}
