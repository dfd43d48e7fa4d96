package vademecum.advice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.VaultPath;
import vademecum.glossary.Names;

/// Finds acronyms in the running text of a note, with what the text says that they stand for: `Elastic Compute Cloud
/// (EC2)` or `EC2 (Elastic Compute Cloud)`, the two patterns of Schwartz and Hearst (2003).
final class Acronyms {

    private static final int LONGEST = 6;
    private static final int MOST_WORDS = 8;
    /// Capitals that are no acronyms, or that nobody needs explained.
    private static final Set<String> KNOWN = Set.of("OK", "AM", "PM", "TODO", "FIXME", "NOTE", "NB", "PS", "README",
            "FAQ", "TLDR", "TBD", "TBA", "WIP", "ID", "IDS", "US", "UK", "EU", "USA", "AD", "BC", "CV", "DIY", "ASAP",
            "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XX", "XXI",
            "MB", "GB", "TB", "KB", "PB", "MHZ", "GHZ", "KG", "KM", "CM", "MM");

    private final VaultPath note;
    private final SortedMap<String, Spotted> found = new TreeMap<>();
    private final Map<String, Integer> lower = new HashMap<>();

    Acronyms(VaultPath note) {
        this.note = note;
    }

    /// The acronyms met so far.
    SortedMap<String, Spotted> found() {
        return found;
    }

    /// How often each short word was met that is not written in capitals, by its letters in capitals.
    Map<String, Integer> lower() {
        return lower;
    }

    /// Reads a block.
    void read(BlockText block) {
        String text = block.text();
        int end;
        for (int start = 0; start < text.length(); start = end) {
            end = start;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            if (end == start) {
                end++;
            } else if (end - start >= 2 && end - start <= LONGEST + 1) {
                word(block, text, start, end);
            }
        }
    }

    private void word(BlockText block, String text, int start, int end) {
        String word = text.substring(start, end);
        boolean plural = word.endsWith("s") && word.length() > 2;
        String name = plural ? word.substring(0, word.length() - 1) : word;
        if (isAcronym(name) && isFree(text, start, end)) {
            Optional<String> expansion = before(text, name, start).or(() -> behind(text, name, start + word.length()));
            Spotted known = found.get(name);
            found.put(name, known != null ? known.again(expansion)
                    : new Spotted(name, expansion, note, block.at(start), 1, 1));
        } else if (!word.equals(word.toUpperCase(Locale.ROOT))) {
            lower.merge(word.toUpperCase(Locale.ROOT), 1, Integer::sum);
        }
    }

    /// Whether the word is a short one with at least two capitals and no small letters.
    private static boolean isAcronym(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            capitals += Character.isUpperCase(c) ? 1 : 0;
            if (!Character.isUpperCase(c) && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return capitals >= 2 && word.length() <= LONGEST && !KNOWN.contains(word);
    }

    /// Whether the word is no part of a path, an identifier or a longer name.
    private static boolean isFree(String text, int start, int end) {
        return (start == 0 || "-_/.:@#$%&=\\+*".indexOf(text.charAt(start - 1)) < 0)
                && (end == text.length() || "-_/@#$%=\\+*&".indexOf(text.charAt(end)) < 0)
                && !(end + 1 < text.length() && ".:".indexOf(text.charAt(end)) >= 0 && isWord(text.charAt(end + 1)));
    }

    /// The words before `(EC2)` that it stands for.
    private static Optional<String> before(String text, String name, int start) {
        int close = start + name.length();
        close += close < text.length() && text.charAt(close) == 's' ? 1 : 0;
        boolean alone = close < text.length() && "),;".indexOf(text.charAt(close)) >= 0;
        if (start < 2 || text.charAt(start - 1) != '(' || !alone) {
            return Optional.empty();
        }
        int end = start - 1;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        List<String> phrases = new ArrayList<>();
        int from = end;
        for (int words = 0; words < Math.min(MOST_WORDS, name.length() + 3) && from > 0; words++) {
            from = startOfWord(text, from);
            if (from < 0) {
                break;
            }
            phrases.add(text.substring(from, end));
            while (from > 0 && (text.charAt(from - 1) == ' ' || text.charAt(from - 1) == '\n')) {
                from--;
            }
        }
        return best(name, phrases);
    }

    private static int startOfWord(String text, int end) {
        int from = end;
        while (from > 0 && (isWord(text.charAt(from - 1)) || "-'\u2019".indexOf(text.charAt(from - 1)) >= 0)) {
            from--;
        }
        return from == end ? -1 : from;
    }

    /// The words in `EC2 (Elastic Compute Cloud)`.
    private static Optional<String> behind(String text, String name, int end) {
        int open = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        int close = open < text.length() && text.charAt(open) == '(' ? text.indexOf(')', open) : -1;
        if (close < 0 || close - open > 80) {
            return Optional.empty();
        }
        return best(name, List.of(text.substring(open + 1, close)));
    }

    /// The phrase of which most words begin with letters of the acronym in order, the shortest of them; none if those
    /// are fewer than half of its letters.
    private static Optional<String> best(String name, List<String> phrases) {
        String best = "";
        int most = Math.max(1, (letters(name) + 1) / 2 - 1);
        for (String phrase : phrases) {
            boolean usable = phrase.indexOf(BlockText.GAP) < 0 && (Names.abbreviates(name, phrase)
                    || initials(phrase).equalsIgnoreCase(name));
            int score = usable ? score(name, initials(phrase)) : 0;
            if (score > most) {
                best = phrase;
                most = score;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(clean(best));
    }

    private static int letters(String name) {
        return (int) name.chars().filter(Character::isLetter).count();
    }

    /// How many of the initials are letters of the acronym in order.
    private static int score(String name, String initials) {
        int matched = 0;
        for (int i = 0; i < initials.length() && matched < name.length(); i++) {
            matched += Character.toUpperCase(initials.charAt(i)) == name.charAt(matched) ? 1 : 0;
        }
        return matched;
    }

    private static String clean(String phrase) {
        return phrase.replace('\n', ' ').strip();
    }

    private static String initials(String phrase) {
        StringBuilder initials = new StringBuilder();
        for (String word : phrase.split("[\\s-]+")) {
            if (!word.isEmpty()) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
