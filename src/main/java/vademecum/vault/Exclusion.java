package vademecum.vault;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// One of the patterns in Obsidian's *Excluded files*: the beginning of a path in any case, such as `Templates/`, or a
/// regular expression between slashes that some part of a path must match.
///
/// @param written the pattern as the settings have it
/// @param prefix  the beginning of the paths that are meant, in lower case
/// @param regex   the regular expression, if it is one
public record Exclusion(String written, String prefix, Optional<Pattern> regex) {

    private static final int MOST_STEPS = 100_000;

    /// Reads a pattern. A regular expression that cannot be read is a prefix, as in Obsidian.
    static Exclusion of(String written) {
        String prefix = written.toLowerCase(Locale.ROOT);
        if (written.length() > 2 && written.startsWith("/") && written.endsWith("/")) {
            try {
                return new Exclusion(written, prefix, Optional.of(Pattern.compile(
                        written.substring(1, written.length() - 1), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
            } catch (PatternSyntaxException e) {
                return new Exclusion(written, prefix, Optional.empty());
            }
        }
        return new Exclusion(written, prefix, Optional.empty());
    }

    /// Whether the pattern means a path. An expression that takes too long means all: in doubt a note is private.
    boolean matches(String path) {
        if (regex.isEmpty()) {
            return path.toLowerCase(Locale.ROOT).startsWith(prefix);
        }
        try {
            return regex.get().matcher(new Bounded(path, new int[1], 0, path.length())).find();
        } catch (TooLong | StackOverflowError e) {
            return true;
        }
    }

    /// A text that can be looked at so many times and no more: Java's expressions can take exponential time.
    private record Bounded(String text, int[] steps, int from, int to) implements CharSequence {

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public char charAt(int index) {
            if (++steps[0] > MOST_STEPS) {
                throw new TooLong();
            }
            return text.charAt(from + index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Bounded(text, steps, from + start, from + end);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }

    private static final class TooLong extends RuntimeException {
        TooLong() {
            super("too many steps", null, false, false);
        }
    }
}
