package vademecum.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Writes those parts of a page as Markdown that the converter has no words for, or other words than we. Each is kept
/// aside and leaves a sign in its place.
final class HtmlPreparation {

    private static final Pattern PLACE = Pattern.compile("\uE000(\\d+)\uE001");
    private static final Pattern SIGN = Pattern.compile("(?<!\\S)#(?=[\\p{L}\\p{N}_/-])|==|%%|\\$");
    private static final Pattern LANGUAGE =
            Pattern.compile("\\b(?:highlight-source-|highlight-|language-|lang-|brush: *)([\\w+#-]+)");
    private static final Set<String> NO_LANGUAGE = Set.of("default", "none", "text", "plain", "plaintext");
    private static final int HIGHEST = 4;
    private static final String RAW = "sub, sup, kbd, small, u, q, abbr, var, samp, cite, dfn";
    private static final int LONGEST_SUMMARY = 200;

    private final List<String> kept = new ArrayList<>();

    /// Changes a page.
    void prepare(Element main) {
        main.select("h1 a, h2 a, h3 a, h4 a, h5 a, h6 a").stream().filter(HtmlPreparation::isMereMark)
                .forEach(Element::remove);
        main.select("code." + HtmlFormulas.CLASS).forEach(formula -> replace(formula, HtmlFormulas.markdown(formula)));
        main.select("pre").forEach(HtmlPreparation::nameLanguage);
        main.select("a[href]").forEach(link -> link.attr("href", link.attr("href").replace(" ", "%20")));
        main.select("figure").tagName("div");
        main.select("figcaption, blockquote > footer").tagName("p");
        main.select("caption").forEach(caption -> caption.parent().before(caption.tagName("p")));
        main.select("img[src]").forEach(image -> replace(image, picture(image)));
        main.select("iframe[src]").forEach(frame -> replace(frame, "![](" + target(frame.attr("src")) + ")"));
        main.select("input[type=checkbox]").forEach(box -> replace(box, box.hasAttr("checked") ? "[x] " : "[ ] "));
        main.select("br").forEach(this::breakLine);
        main.select("mark").forEach(mark -> between(mark, "==", "=="));
        for (Element element : main.select(RAW)) {
            between(element, "<" + element.normalName() + ">", "</" + element.normalName() + ">");
        }
        main.select("details").forEach(this::fold);
        escape(main);
    }

    /// The Markdown of a page, with what was kept aside.
    String restore(String markdown) {
        return PLACE.matcher(markdown).replaceAll(place ->
                Matcher.quoteReplacement(kept.get(Integer.parseInt(place.group(1)))));
    }

    /// Whether a link is the sign beside a heading that leads to the heading itself.
    private static boolean isMereMark(Element link) {
        return link.attr("href").contains("#") && link.select("img").isEmpty()
                && link.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /// Writes the language of code where the converter looks for it: on the code itself.
    private static void nameLanguage(Element pre) {
        Element code = pre.children().size() == 1 && pre.child(0).normalName().equals("code") ? pre.child(0) : pre;
        Element place = code;
        for (int i = 0; i < HIGHEST && place != null; i++, place = place.parent()) {
            Matcher language = LANGUAGE.matcher(place.hasAttr("data-lang") ? "language-" + place.attr("data-lang")
                    : place.className());
            if (language.find() && !NO_LANGUAGE.contains(language.group(1))) {
                if (code == pre) {
                    String text = pre.wholeText();
                    code = pre.empty().appendElement("code").text(text);
                }
                code.attr("class", "language-" + language.group(1));
                return;
            }
        }
        if (code != pre) {
            pre.text(code.wholeText());
        }
    }

    private String keep(String markdown) {
        kept.add(markdown);
        return "\uE000" + (kept.size() - 1) + "\uE001";
    }

    private void replace(Element element, String markdown) {
        element.replaceWith(new TextNode(keep(markdown)));
    }

    private void breakLine(Element line) {
        if (line.closest("pre") == null) {
            replace(line, line.closest("td, th") != null ? "<br>"
                    : line.closest("h1, h2, h3, h4, h5, h6") != null ? " " : "\\\n");
        }
    }

    private void between(Element element, String before, String after) {
        element.prependChild(new TextNode(keep(before)));
        element.appendChild(new TextNode(keep(after)));
        element.unwrap();
    }

    private static String picture(Element image) {
        String alt = image.attr("alt").strip().replaceAll("\\s+", " ").replace('[', '(').replace(']', ')')
                .replace('|', '/');
        String width = image.attr("width").replaceAll("\\D.*", "");
        String height = image.attr("height").replaceAll("\\D.*", "");
        String size = width.isEmpty() ? "" : height.isEmpty() ? "|" + width : "|" + width + "x" + height;
        return "![" + alt + size + "](" + target(image.attr("src")) + ")";
    }

    private static String target(String address) {
        return address.strip().replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }

    /// What folds becomes a callout that folds.
    private void fold(Element details) {
        Element head = new Element("p").text(keep("[!note]" + (details.hasAttr("open") ? "+" : "-") + " "));
        Element summary = details.selectFirst("> summary");
        if (summary != null && summary.text().length() <= LONGEST_SUMMARY) {
            head.appendText(summary.text());
            summary.remove();
        }
        details.tagName("blockquote").prependChild(head);
        details.select("> summary").tagName("p");
    }

    /// Signs that mean something in a note, and nothing in a page.
    private void escape(Element main) {
        for (Element element : main.select("*")) {
            if (element.closest("pre, code, a") != null) {
                continue;
            }
            for (TextNode text : element.textNodes()) {
                String written = text.getWholeText();
                Matcher sign = SIGN.matcher(written);
                if (sign.find()) {
                    text.text(sign.replaceAll(found -> keep("\\" + found.group())));
                }
            }
        }
    }
}
