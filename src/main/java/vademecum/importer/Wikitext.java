package vademecum.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page of MediaWiki as Markdown. What Markdown has no words for, such as a template, stays as code.
///
/// @param markdown   the note's text
/// @param plain      the page's text without its markup's own words, for counting
/// @param categories its categories
record Wikitext(String markdown, String plain, List<String> categories) {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern CATEGORY =
            Pattern.compile("\\[\\[ *[Cc]ategory *: *([^\\]|]+?) *(?:\\|[^\\]]*)?]]\\n?");
    private static final Pattern CODE =
            Pattern.compile("<(pre|syntaxhighlight|source)\\b([^>]*)>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern LANGUAGE = Pattern.compile("lang *= *[\"']?([\\w+#-]+)");
    private static final Pattern REFERENCE = Pattern.compile("<ref\\b[^>/]*>(.*?)</ref>", Pattern.DOTALL);
    private static final Pattern FILE =
            Pattern.compile("\\[\\[ *(?:[Ff]ile|[Ii]mage) *: *([^\\]|]+)((?:\\|[^\\]|]*)*)]]");
    private static final Pattern TEMPLATE = Pattern.compile("\\{\\{[^{}]*}}");
    private static final Pattern ADDRESS = Pattern.compile("(?<!\\[)\\[(https?://[^\\s\\]]+)(?: +([^\\]]+))?](?!])");
    private static final Pattern HEADING = Pattern.compile("(={1,6})\\s*(.+?)\\s*\\1\\s*");
    private static final Pattern ITEM = Pattern.compile("([*#:;]+)\\s*(.*)");

    /// Converts a page.
    static Wikitext of(String text) {
        List<String> categories = new ArrayList<>();
        Matcher category = CATEGORY.matcher(text);
        while (category.find()) {
            categories.add(category.group(1));
        }
        List<String> kept = new ArrayList<>();
        String body = CODE.matcher(COMMENT.matcher(category.replaceAll("")).replaceAll("")).replaceAll(code -> {
            Matcher language = LANGUAGE.matcher(code.group(2));
            return keep(kept, "\n```" + (language.find() ? language.group(1) : "text") + "\n"
                    + code.group(3).strip() + "\n```\n");
        });
        String plain = plain(body, kept);
        body = TEMPLATE.matcher(body).replaceAll(template ->
                keep(kept, "`" + template.group().replaceAll("\\s+", " ").replace('`', '\'') + "`"));
        body = FILE.matcher(body).replaceAll(file -> keep(kept, picture(file.group(1), file.group(2))));
        body = REFERENCE.matcher(body).replaceAll("^[$1]");
        body = ADDRESS.matcher(body).replaceAll(link -> Matcher.quoteReplacement(link.group(2) == null
                ? "<" + link.group(1) + ">" : "[" + link.group(2) + "](<" + link.group(1) + ">)"));
        String markdown = lines(body).replace("'''''", "***").replace("'''", "**").replace("''", "*");
        return new Wikitext(restored(markdown, kept), plain, categories);
    }

    private static String keep(List<String> kept, String markdown) {
        kept.add(markdown);
        return "\uE000" + (kept.size() - 1) + "\uE001";
    }

    private static String restored(String text, List<String> kept) {
        return Pattern.compile("\uE000(\\d+)\uE001").matcher(text).replaceAll(place ->
                Matcher.quoteReplacement(kept.get(Integer.parseInt(place.group(1)))));
    }

    private static String plain(String body, List<String> kept) {
        String text = FILE.matcher(REFERENCE.matcher(restored(body, kept)).replaceAll(" $1 "))
                .replaceAll(file -> Matcher.quoteReplacement(" " + caption(file.group(2)) + " "));
        return text.replaceAll("\\{\\|[^\\n]*|(?m)^\\|-.*$|(?m)^\\|}|</?\\w+[^>]*>", " ");
    }

    private static String picture(String name, String options) {
        String caption = caption(options).replace('|', '/').replace("[", "(").replace("]", ")");
        return "![[" + name.strip().replace('_', ' ') + (caption.isBlank() ? "" : "|" + caption) + "]]";
    }

    /// The last option of a picture that says nothing of its size or place.
    private static String caption(String options) {
        String caption = "";
        for (String option : options.split("\\|")) {
            if (!option.strip().matches("|thumb|thumbnail|frame|frameless|border|left|right|center|none|upright.*|"
                    + "\\d*x?\\d+ *px|(alt|link|class|lang|page)=.*")) {
                caption = option.strip();
            }
        }
        return caption;
    }

    private static String lines(String body) {
        StringBuilder out = new StringBuilder(body.length());
        WikiTable table = new WikiTable();
        boolean list = false;
        for (String line : body.lines().toList()) {
            if (table.takes(line)) {
                continue;
            }
            table.end(out);
            Matcher heading = HEADING.matcher(line);
            Matcher item = ITEM.matcher(line);
            if (heading.matches()) {
                out.append('\n').append("#".repeat(Math.max(2, heading.group(1).length()))).append(' ')
                        .append(heading.group(2)).append("\n\n");
            } else if (item.matches()) {
                out.append(list ? "" : "\n").append(item(item.group(1), item.group(2))).append('\n');
            } else if (line.matches("-{4,}")) {
                out.append("\n---\n");
            } else {
                out.append(list && !line.isBlank() ? "\n" : "").append(line.startsWith(" ") ? line.strip() : line)
                        .append('\n');
            }
            list = item.matches();
        }
        table.end(out);
        return out.toString().replaceAll("\\n{3,}", "\n\n").strip() + "\n";
    }

    private static String item(String marks, String text) {
        char last = marks.charAt(marks.length() - 1);
        String indent = "   ".repeat(Math.min(marks.length() - 1, 8));
        return switch (last) {
            case '#' -> indent + "1. " + text;
            case ';' -> indent + "- **" + text + "**";
            case ':' -> marks.chars().allMatch(c -> c == ':') ? "> ".repeat(Math.min(marks.length(), 4)) + text
                    : indent + text;
            default -> indent + "- " + text;
        };
    }
}
