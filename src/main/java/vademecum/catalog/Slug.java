package vademecum.catalog;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/// Makes a file name or an id out of any text: lower case, letters and digits of every script kept, all else a single
/// `-`. The result can be a file's name on every system that people use.
public final class Slug {

    private static final int LONGEST = 100;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "conin", "conout", "clock");

    private Slug() {
    }

    /// The slug of a text: never empty, at most 100 bytes long in UTF-8 so that a number and an extension still fit.
    public static String of(String text) {
        if (isSlug(text)) {
            return portable(text);
        }
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            append(c, slug);
        }
        if (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return portable(slug.isEmpty() ? numbers(text) : Normalizer.normalize(slug, Normalizer.Form.NFC));
    }

    /// What two names have in common that some file system takes for the same.
    static String collisionKey(String path) {
        for (int i = 0; i < path.length(); i++) {
            if (path.charAt(i) >= 0x80) {
                return Normalizer.normalize(path.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT),
                        Normalizer.Form.NFC);
            }
        }
        return path.toLowerCase(Locale.ROOT);
    }

    private static boolean isSlug(String text) {
        char before = '-';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && (c != '-' || before == '-')) {
                return false;
            }
            before = c;
        }
        return before != '-';
    }

    private static void append(int c, StringBuilder slug) {
        boolean open = slug.isEmpty() || slug.charAt(slug.length() - 1) == '-';
        switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER, Character.LOWERCASE_LETTER, Character.TITLECASE_LETTER,
                 Character.MODIFIER_LETTER, Character.OTHER_LETTER, Character.DECIMAL_DIGIT_NUMBER,
                 Character.LETTER_NUMBER, Character.OTHER_NUMBER -> slug.appendCodePoint(c);
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> {
                if (!open && !isVariationSelector(c)) {
                    slug.appendCodePoint(c);
                }
            }
            case Character.FORMAT, Character.ENCLOSING_MARK -> { }
            default -> {
                if (!open) {
                    slug.append('-');
                }
            }
        }
    }

    private static boolean isVariationSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF;
    }

    /// A name for a text without a letter or digit: the numbers of its first characters.
    private static String numbers(String text) {
        StringBuilder name = new StringBuilder("u");
        text.codePoints().limit(8).forEach(c -> name.append(Integer.toHexString(c)).append('-'));
        return name.length() == 1 ? "untitled" : name.substring(0, name.length() - 1);
    }

    private static String portable(String slug) {
        String name = shortened(slug);
        return isDevice(name) ? name + "-page" : name;
    }

    private static boolean isDevice(String name) {
        boolean port = name.length() == 4 && (name.startsWith("com") || name.startsWith("lpt"));
        return port && "0123456789\u00b9\u00b2\u00b3".indexOf(name.charAt(3)) >= 0 || DEVICES.contains(name);
    }

    private static String shortened(String slug) {
        if (slug.length() * 3 <= LONGEST || slug.getBytes(StandardCharsets.UTF_8).length <= LONGEST) {
            return slug;
        }
        int bytes = 0;
        int end = 0;
        while (end < slug.length()) {
            int c = slug.codePointAt(end);
            bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes > LONGEST) {
                break;
            }
            end += Character.charCount(c);
        }
        String cut = slug.substring(0, end);
        return cut.endsWith("-") ? cut.substring(0, cut.length() - 1) : cut;
    }
}
