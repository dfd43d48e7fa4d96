package vademecum.plaintext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A line of plain text.
///
/// @param indent the column of its first character, from 0; tabs lead to the next multiple of four
/// @param text   the rest, without spaces at either end; empty for a blank line
record TextLine(int indent, String text) {

    private static final int TAB = 4;

    /// The fewest signs of a rule; of points and quotation marks it takes one more.
    private static final int SHORTEST_RULE = 3;

    private static final Pattern SPACED_RULE = Pattern.compile("([*_~=#-])(?: \\1){2,}");

    /// The lines of a text.
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        text.lines().forEach(line -> {
            int indent = 0;
            int at = 0;
            while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
                indent = line.charAt(at) == '\t' ? (indent / TAB + 1) * TAB : indent + 1;
                at++;
            }
            lines.add(new TextLine(indent, line.substring(at).strip()));
        });
        return lines;
    }

    boolean isBlank() {
        return text.isEmpty();
    }

    /// What the line is drawn with if it is a rule, as in `=====`; else a space.
    char rule() {
        if (SPACED_RULE.matcher(text).matches()) {
            return text.charAt(0);
        }
        char first = text.length() < SHORTEST_RULE ? ' ' : text.charAt(0);
        if (".:`'\"^".indexOf(first) >= 0 ? text.length() == SHORTEST_RULE || text.startsWith("```")
                : "=-_*#~+═─━".indexOf(first) < 0) {
            return ' ';
        }
        boolean corners = first == '+' && text.charAt(text.length() - 1) == first;
        char line = corners ? text.charAt(1) : first;
        for (int i = corners ? 1 : 0; i < text.length() - (corners ? 1 : 0); i++) {
            if (text.charAt(i) != line || corners && "-=+".indexOf(line) < 0) {
                return ' ';
            }
        }
        return first;
    }

    /// Whether the line is a part of a table that is drawn with bars.
    boolean isDrawn() {
        return text.startsWith("+-") || text.startsWith("+=")
                || text.length() > 1 && text.startsWith("|") && text.endsWith("|");
    }
}
