package vademecum.markdown;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Gives every heading of a note an id of its own, as GitHub does.
final class Slugs {

    private final Set<String> taken = new LinkedHashSet<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private String title = "";

    /// The ids given so far, in order.
    Set<String> taken() {
        return taken;
    }

    /// Takes an id that the author chose; false if it is taken already.
    boolean claim(String id) {
        return taken.add(id);
    }

    /// Keeps the id of the heading that became the page's title from the headings behind it: they are counted as if
    /// it stood among them.
    void title(String heading) {
        title = slug(heading);
    }

    /// A new id for a heading.
    String of(String heading) {
        String slug = slug(heading);
        if (!slug.equals(title) && taken.add(slug)) {
            return slug;
        }
        int number = numbers.getOrDefault(slug, 0) + 1;
        while (!taken.add(slug + "-" + number)) {
            number++;
        }
        numbers.put(slug, number);
        return slug + "-" + number;
    }

    /// The heading in lower case, spaces as hyphens, punctuation left out. It never begins with `v-`, which is ours.
    private static String slug(String heading) {
        String lower = heading.strip().toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c) || c == '_' || c == '-' || isMark(c)) {
                slug.appendCodePoint(c);
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                slug.append('-');
            }
        }
        if (slug.isEmpty()) {
            return "section";
        }
        return slug.indexOf("v-") == 0 ? "s-" + slug : slug.toString();
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }
}
