package vademecum.query;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Regular expressions of queries, each look at a character counted: a pattern that would take for ever ends the query.
final class Patterns {

    private static final int LONGEST = 500;

    private Patterns() {
    }

    static boolean find(Budget budget, String pattern, String text) {
        return guarded(() -> matcher(budget, pattern, text).find());
    }

    static boolean matches(Budget budget, String pattern, String text) {
        return guarded(() -> matcher(budget, pattern, text).matches());
    }

    static String replace(Budget budget, String pattern, String text, String by, boolean all) {
        return guarded(() -> {
            Matcher matcher = matcher(budget, pattern, text);
            String made = all ? matcher.replaceAll(by) : matcher.replaceFirst(by);
            budget.text(made.length());
            return made;
        });
    }

    static List<String> split(Budget budget, String pattern, String text) {
        return guarded(() -> List.of(compiled(pattern).split(new Counted(text, budget), -1)));
    }

    private static Matcher matcher(Budget budget, String pattern, String text) {
        return compiled(pattern).matcher(new Counted(text, budget));
    }

    private static Pattern compiled(String pattern) {
        if (pattern.length() > LONGEST) {
            throw new BadQuery(BadQuery.Kind.TOO_MUCH, -1, "a pattern is longer than " + LONGEST + " characters");
        }
        return Pattern.compile(pattern);
    }

    private static <T> T guarded(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (PatternSyntaxException e) {
            throw new BadQuery(BadQuery.Kind.BROKEN, -1, "`" + e.getPattern() + "` is no pattern");
        } catch (StackOverflowError | IndexOutOfBoundsException | IllegalArgumentException _) {
            throw new BadQuery(BadQuery.Kind.TOO_MUCH, -1, "a pattern cannot be matched");
        }
    }

    /// A text that counts how often it is looked at.
    private record Counted(String text, Budget budget) implements CharSequence {

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            budget.take(1);
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
