package vademecum.glossary;

import java.util.Locale;
import java.util.Set;

/// Tells a mention of a term from the same letters in another role, by what stands around them.
final class Guards {

    /// How far the run of characters around a mention is looked at.
    private static final int NEAR = 100;
    private static final int LONGEST_WORD = 20;
    private static final String TECHNICAL = "./:@_#$%=&~+\\";
    private static final Set<String> BEFORE_VERBS = Set.of("to", "can", "could", "will", "would", "shall", "should",
            "may", "might", "must", "cannot", "can't", "won't", "don't", "doesn't", "didn't", "let's", "you", "we",
                    "they",
            "i", "please", "not", "never", "you'll", "we'll", "you'd");
    private static final Set<String> NEGATING = Set.of("compatible", "like", "style", "free", "less", "agnostic");

    private Guards() {
    }

    /// Whether the stretch of text is what it says.
    static Verdict judge(char[] text, int length, int start, int end) {
        if (isCut(text, length, start, end)) {
            return Verdict.Guard.CUT;
        }
        if (isTechnical(text, length, start, end)) {
            return Verdict.Guard.TECHNICAL;
        }
        if (isLongerName(text, length, start, end)) {
            return Verdict.Guard.LONGER_NAME;
        }
        if (isNegated(text, length, start, end)) {
            return Verdict.Guard.NEGATED;
        }
        return isVerb(text, start, end) ? Verdict.Guard.VERB : Verdict.Linked.LINKED;
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

    /// A capitalised mention before a capitalised word is part of a longer name: `Kafka` in `Kafka Connect`.
    private static boolean isLongerName(char[] text, int length, int start, int end) {
        return Character.isUpperCase(text[start]) && end + 2 < length && Letters.isSpace(text[end])
                && Character.isUpperCase(text[end + 1]) && Character.isLowerCase(text[end + 2]);
    }

    /// `S3-compatible` says that it is not S3.
    private static boolean isNegated(char[] text, int length, int start, int end) {
        if (end + 1 < length && Letters.isHyphen(text[end]) && NEGATING.contains(word(text, length, end + 1))) {
            return true;
        }
        return start > 0 && Letters.isHyphen(text[start - 1]) && wordBefore(text, start - 1).equals("non");
    }

    /// A single word in lower case behind `to`, `can`, `you` is a verb: `to cluster`.
    private static boolean isVerb(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isLowerCase(text[i])) {
                return false;
            }
        }
        return start > 1 && Letters.isSpace(text[start - 1])
                && BEFORE_VERBS.contains(wordBefore(text, start - 1));
    }

    private static boolean isLetter(char[] text, int length, int at) {
        return Letters.isWord(text, at, length);
    }

    private static String word(char[] text, int length, int from) {
        int to = from;
        while (to < Math.min(length, from + LONGEST_WORD) && Character.isLetter(text[to])) {
            to++;
        }
        return new String(text, from, to - from).toLowerCase(Locale.ROOT);
    }

    private static String wordBefore(char[] text, int end) {
        int from = end;
        while (from > Math.max(0, end - LONGEST_WORD) && isInWord(text[from - 1])) {
            from--;
        }
        return new String(text, from, end - from).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }

    private static boolean isInWord(char c) {
        return Character.isLetter(c) || c == '\'' || c == '\u2019';
    }
}
