package vademecum.markdown;

import vademecum.base.Code;

/// Replaces the characters that no page may hold: NUL and other control characters, half surrogate pairs,
/// noncharacters, and the few private ones that mark places inside the reader.
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {
    }

    /// The text with those characters replaced one for one.
    static String clean(String text, Findings findings) {
        int first = next(text, 0);
        if (first == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text);
        int count = 0;
        for (int i = first; i < text.length(); i = next(text, i + 1)) {
            clean.setCharAt(i, text.charAt(i) == 0x85 ? ' ' : REPLACEMENT);
            count++;
        }
        String code = String.format(java.util.Locale.ROOT, "U+%04X", (int) text.charAt(first));
        findings.problem(Code.BAD_CHARACTER, first, first + 1, "the character " + code + " cannot be published"
                + (count > 1 ? ", nor can " + (count - 1) + " more of its kind" : ""));
        return clean.toString();
    }

    private static int next(String text, int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c >= 0x7F && isBad(text, i, c) || c < ' ' && c != '\n' && c != '\t' && c != '\r' && c != '\f') {
                break;
            }
            i += Character.isHighSurrogate(c) ? 2 : 1;
        }
        return Math.min(i, text.length());
    }

    private static boolean isBad(String text, int at, char c) {
        if (c < 0xA0) {
            return true;
        }
        if (c < 0xD800) {
            return false;
        }
        if (Character.isHighSurrogate(c)) {
            boolean pair = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
            return !pair || (text.codePointAt(at) & 0xFFFE) == 0xFFFE;
        }
        return Character.isLowSurrogate(c) || c >= 0xE000 && c < 0xE020 || c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
    }
}
