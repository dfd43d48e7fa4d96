package vademecum.glossary;

import java.util.Locale;
import java.util.Set;

/// Tells a mention of a term from the same letters in another role, by what stands around them.
final class Guards {

    /// How far the run of characters around a mention is looked at.
    private static final int NEAR = 100;
    private static final String TECHNICAL = "./:@_#$%=&~+\\";
    private static final Set<String> NEGATING = Set.of("compatible", "like", "style", "free", "less", "agnostic");

    private final boolean english;
    private final Context context;
    private final Set<Verdict.Guard> off;

    /// @param english whether the notes are in English
    /// @param off     the guards that are left out
    Guards(boolean english, Context context, Set<Verdict.Guard> off) {
        this.english = english;
        this.context = context;
        this.off = off;
    }

    /// Whether the stretch of text means the term.
    Verdict judge(int term, Place place) {
        Verdict signs = signs(place);
        return english && signs.isLinked() ? words(term, place) : signs;
    }

    private Verdict signs(Place place) {
        char[] text = place.text();
        int length = place.length();
        int start = place.start();
        int end = place.end();
        if (isOn(Verdict.Guard.CUT) && isCut(text, length, start, end)) {
            return Verdict.Guard.CUT;
        }
        if (isOn(Verdict.Guard.TECHNICAL) && isTechnical(text, length, start, end)) {
            return Verdict.Guard.TECHNICAL;
        }
        if (isOn(Verdict.Guard.LONGER_NAME) && isLongerName(place)) {
            return Verdict.Guard.LONGER_NAME;
        }
        if (isOn(Verdict.Guard.NEGATED) && isNegated(place)) {
            return Verdict.Guard.NEGATED;
        }
        return isOn(Verdict.Guard.HYPHENATED) && isHyphenated(place) ? Verdict.Guard.HYPHENATED
                : Verdict.Linked.LINKED;
    }

    private Verdict words(int term, Place place) {
        if (!place.isLowerWord() && !place.isFirst()) {
            return Verdict.Linked.LINKED;
        }
        String before = place.before().toLowerCase(Locale.ROOT);
        String behind = place.behind();
        if (isOn(Verdict.Guard.VERB) && Grammar.isVerb(place, before, behind)) {
            return Verdict.Guard.VERB;
        }
        if (isOn(Verdict.Guard.COMMON_WORD) && Grammar.isCommonWord(place, before, behind)) {
            return Verdict.Guard.COMMON_WORD;
        }
        if (isOn(Verdict.Guard.MODIFIER) && Grammar.isPluralModifier(place, behind)) {
            return Verdict.Guard.MODIFIER;
        }
        boolean modifier = isOn(Verdict.Guard.MODIFIER) && Grammar.isModifier(place, behind);
        boolean idiom = isOn(Verdict.Guard.IDIOM) && Grammar.isIdiom(place, before, behind);
        if ((modifier || idiom) && context.isStrange(term, place)) {
            return modifier ? Verdict.Guard.MODIFIER : Verdict.Guard.IDIOM;
        }
        return Verdict.Linked.LINKED;
    }

    private boolean isOn(Verdict.Guard guard) {
        return !off.contains(guard);
    }

    /// A name that begins or ends with a sign is cut out of a longer one: `.NET` of `ASP.NET`, `C` of `C++`.
    private static boolean isCut(char[] text, int length, int start, int end) {
        boolean before = isLetter(text, length, start - 1) && Letters.type(text, start, length) == Letters.OTHER;
        boolean after = end < length && (Letters.type(text, end - 1, length) == Letters.OTHER
                ? isLetter(text, length, end) : text[end] == '+' || text[end] == '#');
        return before || after;
    }

    /// Part of a path, an address, a file's name or an identifier: the run of characters without a space around it
    /// holds a sign with letters on both sides. `JDBC/ODBC` is two words.
    private static boolean isTechnical(char[] text, int length, int start, int end) {
        int from = start;
        while (from > Math.max(0, start - NEAR) && isInside(text[from - 1])) {
            from--;
        }
        int to = end;
        while (to < Math.min(length, end + NEAR) && isInside(text[to])) {
            to++;
        }
        int slashes = 0;
        for (int i = from; i < to; i++) {
            if (i == start) {
                i = end - 1;
            } else if (TECHNICAL.indexOf(text[i]) >= 0) {
                boolean left = i > from && isLetter(text, length, i - 1);
                boolean right = i + 1 < to && isLetter(text, length, i + 1);
                boolean sign = text[i] != '.' && text[i] != ':';
                slashes += text[i] == '/' ? left && right ? 1 : 3 : 0;
                if (text[i] != '/' && right && (sign || left || i == from)) {
                    return true;
                }
            }
        }
        return slashes > 2;
    }

    private static boolean isInside(char c) {
        return !Letters.isSpace(c) && c != '\u2014' && c != '\u2013'
                && "()[]{}<>\"'\u201c\u201d\u2018\u2019,;|".indexOf(c) < 0;
    }

    /// A mention before a capitalised word is part of a longer name if it is capitalised as well, or a single word:
    /// `Kafka` in `Kafka Connect`, `extension` in `the extension API`.
    private static boolean isLongerName(Place place) {
        char[] text = place.text();
        int next = place.end() + 1;
        if (next + 1 >= place.length() || !Letters.isSpace(text[next - 1]) || !Character.isUpperCase(text[next])) {
            return false;
        }
        return Character.isUpperCase(text[place.start()]) ? Character.isLowerCase(text[next + 1])
                : place.isLowerWord();
    }

    /// `S3-compatible` says that it is not S3.
    private static boolean isNegated(Place place) {
        char[] text = place.text();
        int end = place.end();
        if (end + 1 < place.length() && Letters.isHyphen(text[end])
                && NEGATING.contains(place.wordFrom(end + 1).toLowerCase(Locale.ROOT))) {
            return true;
        }
        int start = place.start();
        return start > 0 && Letters.isHyphen(text[start - 1])
                && place.wordBefore(start - 1).equalsIgnoreCase("non");
    }

    /// A single word in lower case with a hyphen and a letter beside it.
    private static boolean isHyphenated(Place place) {
        char[] text = place.text();
        int start = place.start();
        int end = place.end();
        boolean behind = end + 1 < place.length() && Letters.isHyphen(text[end])
                && isLetter(text, place.length(), end + 1);
        boolean before = start > 1 && Letters.isHyphen(text[start - 1]) && isLetter(text, place.length(), start - 2);
        return (behind || before) && place.isLowerWord();
    }

    private static boolean isLetter(char[] text, int length, int at) {
        return Letters.isWord(text, at, length);
    }
}
