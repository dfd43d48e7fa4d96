package vademecum.logseq;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes the text of Logseq as Obsidian would have it.
///
/// @param blocks   the note that each block with an id stands in
/// @param journals the note of each day, by the name that Logseq gives the day, in lower case
/// @param missing  takes the ids of blocks that are referred to and not there
record LogseqText(Map<String, String> blocks, Map<String, String> journals, Set<String> missing) {

    private static final String UUID = "\\(\\(([0-9a-fA-F-]{8,40})\\)\\)";
    private static final Pattern LABELLED = Pattern.compile("\\[([^\\]]*)]\\(" + UUID + "\\)");
    private static final Pattern LABELLED_PAGE = Pattern.compile("(?<!!)\\[([^\\[\\]]+)]\\(\\[\\[([^\\]]+)]]\\)");
    private static final Pattern EMBEDDED_BLOCK = Pattern.compile("\\{\\{embed +" + UUID + " *}}");
    private static final Pattern EMBEDDED_PAGE = Pattern.compile("\\{\\{embed +(\\[\\[[^\\]]+]]) *}}");
    private static final Pattern PLAYER =
            Pattern.compile("\\{\\{(?:youtube|video|vimeo|bilibili|tweet|twitter) +(https?://[^\\s}]+) *}}");
    private static final Pattern MACRO = Pattern.compile("\\{\\{[^{}`]*}}");
    private static final Pattern REFERENCE = Pattern.compile(UUID);
    private static final Pattern LONG_TAG = Pattern.compile("#\\[\\[([^\\]]+)]]");
    private static final Pattern PAGE = Pattern.compile("\\[\\[([^\\]|]+)]]");
    private static final Pattern SIZED = Pattern.compile("!\\[([^\\]]*)](\\([^)\\s]*\\))\\{:([^}]*)}");
    private static final Pattern MARKED = Pattern.compile("\\^\\^(\\S(?:.*?\\S)?)\\^\\^");

    LogseqText(Map<String, String> blocks, Map<String, String> journals) {
        this(blocks, journals, new TreeSet<>());
    }

    /// A line of text; what stands in backticks stays as it is.
    String line(String line) {
        StringBuilder out = new StringBuilder(line.length() + 16);
        int at = 0;
        for (int open = line.indexOf('`'); open >= 0; open = line.indexOf('`', at)) {
            int close = line.indexOf('`', open + 1);
            if (close < 0) {
                break;
            }
            out.append(text(line.substring(at, open))).append(line, open, close + 1);
            at = close + 1;
        }
        return out.append(text(line.substring(at))).toString();
    }

    private String text(String text) {
        String linked = each(LABELLED, text, found -> link("[[", found.group(2), "|" + found.group(1), found.group()));
        linked = LABELLED_PAGE.matcher(linked).replaceAll("[[$2|$1]]");
        linked = each(EMBEDDED_BLOCK, linked, found -> link("![[", found.group(1), "", found.group()));
        linked = EMBEDDED_PAGE.matcher(linked).replaceAll("!$1");
        linked = PLAYER.matcher(linked).replaceAll("![]($1)");
        linked = each(MACRO, linked, found -> "`" + found.group() + "`");
        linked = each(REFERENCE, linked, found -> link("[[", found.group(1), "", found.group()));
        linked = each(PAGE, LONG_TAG.matcher(linked).replaceAll("[[$1]]"), found -> day(found.group(1)));
        linked = each(SIZED, linked, found -> "![" + found.group(1) + size(found.group(1), found.group(3)) + "]"
                + found.group(2));
        return MARKED.matcher(linked).replaceAll("==$1==").replace("](../assets/", "](assets/");
    }

    private static String each(Pattern pattern, String text, Function<MatchResult, String> write) {
        return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(write.apply(found)));
    }

    private String link(String open, String id, String label, String written) {
        String note = blocks.get(id.toLowerCase(Locale.ROOT));
        if (note == null) {
            missing.add(id);
            return "`" + written + "`";
        }
        return open + note + "#^" + id + label + "]]";
    }

    /// A link to a page; to a day it leads by the name of the day's note.
    private String day(String page) {
        String note = journals.get(page.toLowerCase(Locale.ROOT));
        return note == null ? "[[" + page + "]]" : "[[" + note + "|" + page + "]]";
    }

    private static String size(String label, String attributes) {
        String width = number("width", attributes);
        String height = number("height", attributes);
        String size = width.isEmpty() ? "" : height.isEmpty() ? width : width + "x" + height;
        return size.isEmpty() || label.isEmpty() ? size : "|" + size;
    }

    private static String number(String name, String attributes) {
        Matcher number = Pattern.compile(":?" + name + " +(\\d{1,5})\\b").matcher(attributes);
        return number.find() ? number.group(1) : "";
    }
}
