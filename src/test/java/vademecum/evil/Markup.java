package vademecum.evil;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// What a page may be made of: the theme's elements everywhere, and in the text of a note only what a note may bring.
final class Markup {

    private static final Set<String> TEXT = Set.of("a", "abbr", "address", "article", "aside", "audio", "b", "bdi",
            "bdo",
            "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "data", "dd", "del", "details", "dfn",
            "div", "dl", "dt", "em", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header",
            "hr", "i", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp",
            "section", "small", "source", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot",
            "th", "thead", "time", "tr", "u", "ul", "var", "video", "wbr");
    private static final Set<String> THEME = Set.of("html", "head", "body", "meta", "title", "link", "script", "nav",
            "main", "button", "svg", "path", "circle", "input", "label");
    private static final Map<String, Set<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("a", Set.of("href", "rel", "aria-current", "aria-label")),
            Map.entry("aside", Set.of("hidden")),
            Map.entry("audio", Set.of("src", "controls", "loop", "muted", "preload")),
            Map.entry("button", Set.of("type", "popovertarget", "popovertargetaction", "aria-pressed", "aria-label",
                    "aria-haspopup", "aria-keyshortcuts")),
            Map.entry("circle", Set.of("cx", "cy", "r")),
            Map.entry("col", Set.of("span")),
            Map.entry("colgroup", Set.of("span")),
            Map.entry("data", Set.of("value")),
            Map.entry("details", Set.of("open")),
            Map.entry("div", Set.of("role", "tabindex")),
            Map.entry("img", Set.of("src", "alt", "width", "height", "loading", "decoding")),
            Map.entry("input", Set.of("type", "autocomplete", "spellcheck", "disabled", "checked")),
            Map.entry("label", Set.of("for")),
            Map.entry("li", Set.of("value")),
            Map.entry("link", Set.of("rel", "href", "type")),
            Map.entry("main", Set.of("tabindex")),
            Map.entry("meta", Set.of("charset", "name", "content", "http-equiv")),
            Map.entry("nav", Set.of("popover")),
            Map.entry("ol", Set.of("start", "reversed")),
            Map.entry("path", Set.of("d")),
            Map.entry("pre", Set.of("data-lang", "tabindex")),
            Map.entry("script", Set.of("src", "defer", "type")),
            Map.entry("source", Set.of("src")),
            Map.entry("span", Set.of("role")),
            Map.entry("svg", Set.of("viewbox")),
            Map.entry("td", Set.of("colspan", "rowspan")),
            Map.entry("th", Set.of("colspan", "rowspan", "scope")),
            Map.entry("time", Set.of("datetime")),
            Map.entry("video", Set.of("src", "controls", "loop", "muted", "width", "height", "preload")));
    private static final Set<String> MATHS = Set.of("math", "mfrac", "mi", "mmultiscripts", "mn", "mo", "mover",
            "mpadded", "mphantom", "mprescripts", "mroot", "mrow", "mspace", "msqrt", "mstyle", "msub", "msubsup",
            "msup", "mtable", "mtd", "mtext", "mtr", "munder", "munderover");
    private static final Set<String> MATHS_ATTRIBUTES = Set.of("accent", "accentunder", "alttext", "columnspan",
            "depth", "display", "displaystyle", "fence", "form", "height", "largeop", "linethickness", "lspace",
            "mathbackground", "mathcolor", "mathsize", "mathvariant", "maxsize", "minsize", "movablelimits", "rspace",
            "scriptlevel", "separator", "stretchy", "symmetric", "voffset", "width");
    /// What a canvas is drawn with. Its attributes are numbers, but for the course of a path.
    private static final Map<String, Set<String>> DRAWING = Map.of("svg", Set.of("viewbox"), "g", Set.of(), "rect",
            Set.of("x", "y", "width", "height", "rx"), "text", Set.of("x", "y"), "path", Set.of("d"), "foreignobject",
            Set.of("x", "y", "width", "height"));
    private static final Set<String> EVERYWHERE = Set.of("class", "id", "title", "lang", "dir", "aria-hidden",
            "aria-label", "aria-labelledby");

    private Markup() {
    }

    /// Whether the page may hold this element where it stands.
    static boolean allows(Element element) {
        String name = element.normalName();
        boolean taskBox = name.equals("input") && element.attr("type").equals("checkbox")
                && element.hasAttr("disabled");
        return TEXT.contains(name) || isDrawn(element) || MATHS.contains(name) || taskBox || THEME.contains(name)
                && !isInText(element);
    }

    /// Whether an element may have this attribute, apart from what an address may lead to.
    static boolean allows(Element element, Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean ours = name.startsWith("data-v-") || name.startsWith("data-callout") || name.equals("data-task");
        boolean drawn = isDrawn(element) && DRAWING.get(element.normalName()).contains(name)
                && attribute.getValue().matches("[-0-9. MCLQZ]*");
        return ours || drawn || EVERYWHERE.contains(name)
                || MATHS.contains(element.normalName()) && MATHS_ATTRIBUTES.contains(name)
                || ATTRIBUTES.getOrDefault(element.normalName(), Set.of()).contains(name);
    }

    private static boolean isDrawn(Element element) {
        return DRAWING.containsKey(element.normalName()) && element.closest("div.v-canvas") != null;
    }

    /// Whether an element stands in what a note says rather than in what the theme draws around it.
    private static boolean isInText(Element element) {
        return element.parents().stream().anyMatch(parent -> parent.hasClass("v-body")
                || parent.hasClass("v-definition")
                || parent.hasClass("v-footnotes"));
    }
}
