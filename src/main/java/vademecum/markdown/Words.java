package vademecum.markdown;

/// Counts words: stretches between white space that hold a letter or digit. An ideograph is a word of its own.
final class Words {

    private static final int FIRST_IDEOGRAPH = 0x2E80;

    private Words() {
    }

    static int count(String text) {
        int words = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > ' ' && c < 0x80) {
                if (!counted && Chars.isAsciiAlnum(c)) {
                    words++;
                    counted = true;
                }
            } else if (c <= ' ' || Character.isWhitespace(c)) {
                counted = false;
            } else if (c >= FIRST_IDEOGRAPH && Character.isIdeographic(c)) {
                words++;
                counted = true;
            } else if (!counted && Character.isLetterOrDigit(c)) {
                words++;
                counted = true;
            }
        }
        return words;
    }
}
