package vademecum.importer;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lists of attributes of Python-Markdown, `{: #id .class }`. The id of a heading stays its id; what only a style
/// sheet understands becomes a comment.
final class AttributeLists {

    private static final String ONE = "(?:[#.][\\w-]+|[\\w-]+=(?:\"[^\"]*\"|'[^']*'|[\\w./-]+))";
    private static final String LIST = "\\{:? *(" + ONE + "(?: +" + ONE + ")*) *}";
    private static final Pattern HEADING = Pattern.compile("(#{1,6} .*?) *" + LIST + " *");
    private static final Pattern INLINE = Pattern.compile("(?<=[)\\]`*_>])" + LIST);
    private static final Pattern ID = Pattern.compile("#([\\w-]+)");

    private AttributeLists() {
    }

    /// A line of a note.
    static String line(String line) {
        if (line.indexOf('{') < 0) {
            return line;
        }
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            Matcher id = ID.matcher(heading.group(2));
            return id.matches() ? heading.group(1) + " {" + id.group() + "}"
                    : heading.group(1) + " " + comment(heading.group(2))
                    + (id.reset().find() ? " {" + id.group() + "}" : "");
        }
        return INLINE.matcher(line).replaceAll(AttributeLists::inline);
    }

    private static String inline(MatchResult list) {
        return Matcher.quoteReplacement(comment(list.group(1)));
    }

    private static String comment(String attributes) {
        return "%%" + attributes + "%%";
    }
}
