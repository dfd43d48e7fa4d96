package vademecum.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vademecum.base.Printable;
import vademecum.harvest.MarkdownText;

/// A page of MediaWiki as Markdown. What Markdown has no words for, such as a template, stays as code.
///
/// @param markdown   the note's text
/// @param plain      the page's text without its markup's own words, for counting
/// @param categories its categories
record Wikitext(String markdown, String plain, List<String> categories) {

    private static final Pattern CATEGORY =
            Pattern.compile("\\[\\[ *+[Cc]ategory *+: *+([^\\[\\]|\\n]++)(?:\\|[^\\[\\]\\n]*+)?]]\\n?");
    private static final Set<String> VERBATIM =
            Set.of(WikiTags.COMMENT, "nowiki", "math", "pre", "syntaxhighlight", "source", "gallery");
    private static final Pattern LANGUAGE = Pattern.compile("lang *= *[\"']?([\\w+#-]+)");
    private static final Pattern SWITCH = Pattern.compile("__[A-Z]{3,}__");
    private static final Pattern TRAIL = Pattern.compile("\\[\\[(?:([^\\[\\]|]*)\\|)?([^\\[\\]|]*)]](\\p{L}+)");
    private static final Pattern CELL =
            Pattern.compile("(?m)(?:^[|!]|\\|\\||!!)[^|\\[\\n!=]*+=[^|\\[\\n!]*+\\|(?!\\|)");
    private static final Pattern PLACE = Pattern.compile("[\uE000\uE002](\\d+)\uE001");

    /// Converts a page. The characters that mark places in it are not let in.
    static Wikitext of(String source) {
        String text = Printable.of(source);
        List<String> categories = new ArrayList<>();
        Matcher category = CATEGORY.matcher(text);
        while (category.find()) {
            categories.add(category.group(1).strip());
        }
        List<String> kept = new ArrayList<>();
        String body = WikiTags.replace(category.replaceAll(""), VERBATIM, found -> switch (found.name()) {
            case "gallery" -> verbatim(found);
            case "math" -> keep(kept, verbatim(found)).replace('\uE000', '\uE002');
            default -> keep(kept, verbatim(found));
        });
        String plain = plain(body, kept);
        body = SWITCH.matcher(body).replaceAll(found -> keep(kept, "%%" + found.group() + "%%"));
        body = WikiBrackets.replace(body, "{{", "}}", template -> keep(kept, template(restored(template, kept))));
        for (String open : List.of("[[File:", "[[Image:")) {
            body = WikiBrackets.replace(body, open, "]]", WikiPictures::embed);
        }
        WikiReferences references = new WikiReferences();
        body = WikiLinks.convert(references.convert(body));
        String markdown = (WikiLines.markdown(body) + WikiLinks.convert(references.notes()))
                .replace("'''''", "***").replace("'''", "**").replace("''", "*");
        return new Wikitext(restored(markdown, kept).stripLeading(), plain, categories);
    }

    private static String keep(List<String> kept, String markdown) {
        kept.add(markdown);
        return "\uE000" + (kept.size() - 1) + "\uE001";
    }

    /// What is kept may hold what was kept before it.
    private static String restored(String text, List<String> kept) {
        String restored = text;
        while (restored.indexOf('\uE001') >= 0) {
            restored = PLACE.matcher(restored).replaceAll(place ->
                    Matcher.quoteReplacement(kept.get(Integer.parseInt(place.group(1)))));
        }
        return restored;
    }

    private static String verbatim(WikiTags.Element found) {
        String content = found.content().orElse("");
        if (found.content().isEmpty()) {
            return found.whole();
        }
        return switch (found.name()) {
            case WikiTags.COMMENT -> found.whole();
            case "nowiki" -> MarkdownText.of(content);
            case "math" -> "$" + content.strip().replaceAll("\\s+", " ") + "$";
            case "gallery" -> WikiPictures.gallery(content);
            default -> {
                Matcher language = LANGUAGE.matcher(found.attributes());
                yield "\n```" + (language.find() ? language.group(1) : "text") + "\n" + content.strip() + "\n```\n";
            }
        };
    }

    /// A template as code, in a block if it has several lines.
    private static String template(String template) {
        String text = template.strip();
        return text.contains("\n") ? "\n```text\n" + text + "\n```\n" : "`" + text.replace('`', '\'') + "`";
    }

    private static String plain(String body, List<String> kept) {
        String text = WikiReferences.plain(restored(body, kept));
        for (String open : List.of("[[File:", "[[Image:")) {
            text = WikiBrackets.replace(text, open, "]]", picture ->
                    " " + WikiPictures.caption(picture.substring(2, picture.length() - 2)) + " ");
        }
        return CELL.matcher(TRAIL.matcher(text).replaceAll("$1 $2$3")).replaceAll(" ")
                .replaceAll("\\{\\|[^\\n]*|(?m)^\\|-.*$|(?m)^\\|}|</?\\w++[^<>]*+>", " ");
    }
}
