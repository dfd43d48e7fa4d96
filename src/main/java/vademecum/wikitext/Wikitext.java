package vademecum.wikitext;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
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
            Pattern.compile("\\[\\[ *[Cc]ategory *: *([^\\]|]+?) *(?:\\|[^\\]]*)?]]\\n?");
    private static final Pattern VERBATIM = Pattern.compile("<!--.*?-->|<nowiki>(?<nowiki>.*?)</nowiki>|<math\\b[^>/]*>"
            + "(?<math>.*?)</math>|<(?<tag>pre|syntaxhighlight|source)\\b(?<attributes>[^>]*)>(?<code>.*?)</\\k<tag>>"
            + "|<gallery\\b[^>]*>(?<gallery>.*?)</gallery>", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE = Pattern.compile("lang *= *[\"']?([\\w+#-]+)");
    private static final Pattern SWITCH = Pattern.compile("__[A-Z]{3,}__");
    private static final Pattern TRAIL = Pattern.compile("\\[\\[(?:([^\\[\\]|]*)\\|)?([^\\[\\]|]*)]](\\p{L}+)");
    private static final Pattern CELL =
            Pattern.compile("(?m)(?:^[|!]|\\|\\||!!)[^|\\[\\n]*=[^|\\[\\n]*\\|(?!\\|)");
    private static final Pattern PLACE = Pattern.compile("[\uE000\uE002](\\d+)\uE001");

    /// Converts a page. The characters that mark places in it are not let in.
    static Wikitext of(String source) {
        String text = Printable.of(source);
        List<String> categories = new ArrayList<>();
        Matcher category = CATEGORY.matcher(text);
        while (category.find()) {
            categories.add(category.group(1));
        }
        List<String> kept = new ArrayList<>();
        String body = VERBATIM.matcher(category.replaceAll("")).replaceAll(found -> {
            String markdown = verbatim(found);
            return found.group("gallery") != null ? Matcher.quoteReplacement(markdown)
                    : found.group("math") != null ? keep(kept, markdown).replace('\uE000', '\uE002')
                    : keep(kept, markdown);
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

    private static String verbatim(MatchResult found) {
        if (found.group("nowiki") != null) {
            return MarkdownText.of(found.group("nowiki"));
        }
        if (found.group("math") != null) {
            return "$" + found.group("math").strip().replaceAll("\\s+", " ") + "$";
        }
        if (found.group("gallery") != null) {
            return WikiPictures.gallery(found.group("gallery"));
        }
        if (found.group("code") == null) {
            return found.group();
        }
        Matcher language = LANGUAGE.matcher(found.group("attributes"));
        return "\n```" + (language.find() ? language.group(1) : "text") + "\n" + found.group("code").strip()
                + "\n```\n";
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
                .replaceAll("\\{\\|[^\\n]*|(?m)^\\|-.*$|(?m)^\\|}|</?\\w+[^>]*>", " ");
    }
}
