package vademecum.logseq;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether lines stand in a fence: between three backticks, or between `#+BEGIN_NAME` and `#+END_NAME`.
final class LogseqFence {

    private static final Pattern BEGIN = Pattern.compile("#\\+BEGIN_(\\w+)\\b *(.*)", Pattern.CASE_INSENSITIVE);

    private String end = "";

    /// The line that begins a block of Org mode.
    ///
    /// @return a match whose groups are its name and what follows
    static Matcher begin(String line) {
        return BEGIN.matcher(line.strip());
    }

    /// Takes a line.
    ///
    /// @return whether it belongs to a fence, as its first and last line do
    boolean take(String line) {
        String text = line.strip();
        Matcher begin = begin(text);
        if (isOpen()) {
            if (end.startsWith("#") ? text.equalsIgnoreCase(end) : text.equals(end)) {
                end = "";
            }
            return true;
        }
        if (text.startsWith("```")) {
            end = text.indexOf("```", 3) > 0 ? "" : "```";
            return true;
        }
        end = begin.matches() ? "#+END_" + begin.group(1).toUpperCase(Locale.ROOT) : "";
        return isOpen();
    }

    /// Whether the next line belongs to a fence.
    boolean isOpen() {
        return !end.isEmpty();
    }
}
