package vademecum.glossary;

import java.util.Locale;

/// A mention and the words beside it.
///
/// @param text   the prose
/// @param length how much of the array the prose is
/// @param start  offset of the mention's first character
/// @param end    offset behind its last
record Place(char[] text, int length, int start, int end) {

    private static final int LONGEST_WORD = 24;

    /// Whether the mention is one word, all in lower case.
    boolean isLowerWord() {
        for (int i = start; i < end; i++) {
            if (!Character.isLowerCase(text[i])) {
                return false;
            }
        }
        return true;
    }

    /// Whether nothing but signs and spaces stand before the mention, so that its capital says nothing.
    boolean isFirst() {
        for (int i = start - 1; i >= 0; i--) {
            if (Letters.isWord(text, i, length)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the mention ends as a plural does.
    boolean isPlural() {
        return end - start > 2 && text[end - 1] == 's' && "suai".indexOf(text[end - 2]) < 0;
    }

    /// The mention in lower case.
    String word() {
        return new String(text, start, end - start).toLowerCase(Locale.ROOT);
    }

    /// The word before the mention as it is written, if only spaces stand between; else empty.
    String before() {
        int to = start;
        while (to > 0 && Letters.isSpace(text[to - 1])) {
            to--;
        }
        return to == start ? "" : wordBefore(to);
    }

    /// The word behind the mention as it is written, if only spaces stand between; else empty.
    String behind() {
        int from = end;
        while (from < length && Letters.isSpace(text[from])) {
            from++;
        }
        return from == end ? "" : wordFrom(from);
    }

    /// The word that begins at an offset.
    String wordFrom(int from) {
        int to = from;
        while (to < Math.min(length, from + LONGEST_WORD) && isInWord(text[to])) {
            to++;
        }
        return word(from, to);
    }

    /// The word that ends at an offset.
    String wordBefore(int to) {
        int from = to;
        while (from > Math.max(0, to - LONGEST_WORD) && isInWord(text[from - 1])) {
            from--;
        }
        return word(from, to);
    }

    private String word(int from, int to) {
        return new String(text, from, to - from).replace('\u2019', '\'');
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '\u2019';
    }
}
