package vademecum.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/// Turns a book's markup into what stands in a document of an e-book: XML, with references that lead from document to
/// document, marks that make readers open notes in a window of their own, and without what only paper needs.
final class Xhtml {

    private static final Document.OutputSettings XML = new Document.OutputSettings()
            .syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml).prettyPrint(false);

    private static final Set<String> DIRECTIONS = Set.of("ltr", "rtl", "auto");

    private final Places places;
    private final Media media;
    private boolean pictureWithoutWords;

    Xhtml(Places places, Media media) {
        this.places = places;
        this.media = media;
    }

    /// Whether a picture was met that has no words for those who cannot see it.
    boolean pictureWithoutWords() {
        return pictureWithoutWords;
    }

    /// The markup as XML.
    ///
    /// @param html the book's markup
    /// @param up   how many levels headings are moved up
    String of(String html, int up) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(XML);
        Element body = document.body();
        body.select("sup.v-endnote-mark").remove();
        for (Element element : List.copyOf(body.select("*"))) {
            if (element != body) {
                element(element, up);
            }
        }
        ContentModel.apply(body);
        return body.html();
    }

    private void element(Element element, int up) {
        switch (element.normalName()) {
            case "a" -> link(element);
            case "img" -> picture(element);
            case "audio", "video" -> player(element);
            case "input" -> box(element);
            case "math" -> element.attr("xmlns", "http://www.w3.org/1998/Math/MathML");
            case "details" -> element.attr("open", "open");
            case "h2", "h3", "h4", "h5", "h6" ->
                element.tagName("h" + Math.max(1, element.normalName().charAt(1) - '0' - up));
            default -> { }
        }
        element.removeAttr("tabindex");
        List.copyOf(element.attributes().asList()).stream().filter(attribute -> attribute.getKey().startsWith("data-"))
                .forEach(attribute -> element.removeAttr(attribute.getKey()));
        if (element.hasAttr("id")) {
            element.attr("id", XmlId.of(element.id()));
        }
        if (element.hasAttr("lang")) {
            language(element);
        }
        if (!DIRECTIONS.contains(element.attr("dir"))) {
            element.removeAttr("dir");
        }
    }

    private static void language(Element element) {
        try {
            String tag = new Locale.Builder().setLanguageTag(element.attr("lang")).build().toLanguageTag();
            element.attr("lang", tag).attr("xml:lang", tag);
        } catch (IllformedLocaleException noLanguage) {
            element.removeAttr("lang");
        }
    }

    private void link(Element link) {
        String href = link.attr("href");
        if (href.startsWith("#")) {
            Optional<String> place = places.find(href);
            place.ifPresent(found -> inside(link, found));
            if (place.isEmpty()) {
                leave(link);
            }
        } else if (!href.startsWith("https:") && !href.startsWith("http:") && !href.startsWith("mailto:")) {
            leave(link);
        } else {
            link.removeAttr("rel");
        }
    }

    /// A reader shows what a `noteref` leads to in a window of its own, be it a footnote or what a term means.
    private static void inside(Element link, String place) {
        link.attr("href", place);
        Element parent = link.parent();
        if (link.hasClass("v-term")) {
            link.attr("epub:type", "noteref").attr("role", "doc-glossref");
        } else if (parent != null && parent.hasClass("v-footnote-mark")) {
            link.attr("epub:type", "noteref").attr("role", "doc-noteref");
        }
    }

    /// A link that leads nowhere keeps its words, and its id if it has one.
    private static void leave(Element link) {
        link.tagName("span");
        link.removeAttr("href").removeAttr("rel");
    }

    private void picture(Element picture) {
        Optional<Media.Item> item = media.picture(picture.attr("src"));
        String words = picture.attr("alt");
        if (item.isEmpty()) {
            picture.replaceWith(new Element("span").addClass("v-missing").text(words));
            return;
        }
        pictureWithoutWords |= words.isEmpty() || isName(words, picture.attr("src"));
        picture.attr("src", item.get().path()).attr("alt", words).removeAttr("loading");
    }

    /// Whether the words are only the file's name, which stands in where the author wrote none.
    private static boolean isName(String words, String src) {
        String path = URLDecoder.decode(src.replace("+", "%2B"), StandardCharsets.UTF_8);
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return (dot < 0 ? name : name.substring(0, dot)).replace('-', ' ').replace('_', ' ').equals(words);
    }

    private void player(Element player) {
        Optional<Media.Item> item = media.find(player.attr("src"))
                .filter(found -> found.type().startsWith(player.normalName().equals("video") ? "video/" : "audio/"));
        if (item.isEmpty()) {
            player.tagName("span");
            player.clearAttributes();
        } else {
            player.attr("src", item.get().path()).attr("controls", "controls");
            player.removeAttr("preload");
        }
    }

    /// Nobody ticks a box in a book.
    private static void box(Element box) {
        boolean done = box.hasAttr("checked");
        box.replaceWith(new Element("span").addClass("v-box").attr("role", "img")
                .attr("aria-label", done ? "done" : "to do").appendChild(new TextNode(done ? "☑" : "☐")));
    }
}
