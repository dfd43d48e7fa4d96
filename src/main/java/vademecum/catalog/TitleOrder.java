package vademecum.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import vademecum.note.NoteFacts;

/// The order in which people look for titles: without case and accents, and numbers by their value.
public final class TitleOrder implements Comparator<String> {

    /// The one order of titles in the site.
    public static final TitleOrder INSTANCE = new TitleOrder();

    private TitleOrder() {
    }

    @Override
    public int compare(String a, String b) {
        int byKey = compareKeys(key(a), key(b));
        return byKey != 0 ? byKey : a.compareTo(b);
    }

    /// The notes by title; those of one title stay in the order in which they come.
    public static List<NoteFacts> sorted(Collection<NoteFacts> notes) {
        record Titled(String key, NoteFacts facts) { }
        List<Titled> titled = new ArrayList<>(notes.size());
        notes.forEach(facts -> titled.add(new Titled(key(facts.title()), facts)));
        titled.sort((a, b) -> compareKeys(a.key, b.key));
        return titled.stream().map(Titled::facts).toList();
    }

    /// What a title is sorted by: no case, no accents.
    public static String key(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            if (lower.charAt(i) >= 0x80) {
                return withoutMarks(Normalizer.normalize(lower, Normalizer.Form.NFKD));
            }
        }
        return lower;
    }

    private static String withoutMarks(String text) {
        StringBuilder key = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (Character.getType(text.charAt(i)) != Character.NON_SPACING_MARK) {
                key.append(text.charAt(i));
            }
        }
        return key.toString();
    }

    /// Compares two keys.
    static int compareKeys(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            char c = a.charAt(i);
            char d = b.charAt(j);
            if (isDigit(c) && isDigit(d)) {
                int endA = endOfNumber(a, i);
                int endB = endOfNumber(b, j);
                int byNumber = compareNumbers(a.substring(i, endA), b.substring(j, endB));
                if (byNumber != 0) {
                    return byNumber;
                }
                i = endA;
                j = endB;
            } else if (c != d) {
                return Character.compare(c, d);
            } else {
                i++;
                j++;
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }

    private static int compareNumbers(String a, String b) {
        String left = withoutZeros(a);
        String right = withoutZeros(b);
        int byLength = Integer.compare(left.length(), right.length());
        return byLength != 0 ? byLength : left.compareTo(right);
    }

    private static String withoutZeros(String digits) {
        int start = 0;
        while (start < digits.length() - 1 && digits.charAt(start) == '0') {
            start++;
        }
        return digits.substring(start);
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
