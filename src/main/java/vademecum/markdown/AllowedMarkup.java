package vademecum.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// What raw HTML in a note may be: the elements that stay, those that go with all they hold, and the attributes of
/// each. Any other element goes, but what it holds stays.
final class AllowedMarkup {

    static final Set<String> VOID = Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
            "param", "source", "track", "wbr");

    private static final Set<String> PHRASING = Set.of("a", "abbr", "b", "bdi", "bdo", "br", "cite", "code", "data",
            "del", "dfn", "em", "i", "img", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "s", "samp", "small", "span",
            "strong", "sub", "sup", "time", "u", "var", "wbr");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "audio", "blockquote",
            "caption", "center", "col", "colgroup", "dd", "details", "div", "dl", "dt", "figcaption", "figure",
            "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "ol", "p", "pre", "section",
            "source", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "video");
    private static final Set<String> DROPPED = Set.of("applet", "embed", "frame", "frameset", "iframe", "math", "meta",
            "base", "link", "input", "noembed", "noframes", "noscript", "object", "plaintext", "script", "select",
            "style", "svg", "template", "textarea", "title", "xmp", "head");
    private static final Set<String> UNWRAPPED = Set.of("acronym", "area", "basefont", "big", "body", "button",
            "canvas", "datalist", "dialog", "dir", "fieldset", "font", "form", "hgroup", "html", "label",
            "legend", "main", "map", "marquee",
            "menu", "menuitem", "meter", "nav", "nobr", "optgroup", "option", "output", "param",
            "picture", "progress", "search", "slot", "strike", "track", "tt");
    private static final Set<String> HEADS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "summary", "pre", "dt",
            "caption");
    /// Elements whose text is no place for glossary links.
    private static final Set<String> QUIET = Set.of("a", "code", "pre", "kbd", "samp", "var", "summary", "h1", "h2",
            "h3", "h4", "h5", "h6", "dfn", "abbr", "dt");
    private static final Map<String, List<String>> ATTRIBUTES = Map.ofEntries(
            Map.entry("td", List.of("colspan", "rowspan")), Map.entry("th", List.of("colspan", "rowspan")),
            Map.entry("col", List.of("span")), Map.entry("colgroup", List.of("span")),
            Map.entry("ol", List.of("start", "reversed")), Map.entry("li", List.of("value")),
            Map.entry("details", List.of("open")), Map.entry("time", List.of("datetime")),
            Map.entry("data", List.of("value")), Map.entry("img", List.of("width", "height", "alt")),
            Map.entry("video", List.of("width", "height", "controls", "loop", "muted")),
            Map.entry("audio", List.of("controls", "loop", "muted")));
    private static final Set<String> MEDIA = Set.of("mp3", "ogg", "wav", "flac", "m4a", "opus", "3gp", "mp4", "webm",
            "mov",
            "mkv", "ogv");
    private static final Set<String> ALIGNED =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "td", "th", "tr");
    private static final Set<String> EVERYWHERE = Set.of("title", "lang", "dir");
    private static final Set<String> FLAGS = Set.of("open", "reversed", "controls", "loop", "muted");
    private static final Set<String> NUMBERS = Set.of("colspan", "rowspan", "span", "start", "width", "height");

    private AllowedMarkup() {
    }

    /// Whether an element stays.
    static boolean stays(String name, boolean phrasing) {
        return PHRASING.contains(name) || !phrasing && BLOCKS.contains(name);
    }

    /// Whether an element goes with all that it holds.
    static boolean goesWhole(String name) {
        return DROPPED.contains(name);
    }

    /// Whether HTML has or had an element of that name; if not, it is likely that the author wrote no tag at all, as in
    /// `List<String>`.
    static boolean isKnown(String name) {
        return stays(name, false) || goesWhole(name) || UNWRAPPED.contains(name);
    }

    /// Whether paragraphs may stand where an element stands.
    static boolean holdsBlocks(Element element) {
        return element.parents().stream().allMatch(parent -> !parent.normalName().equals("p")
                && !PHRASING.contains(parent.normalName()) && !HEADS.contains(parent.normalName()));
    }

    static boolean isQuiet(String name) {
        return QUIET.contains(name);
    }

    /// Whether an attribute stays, apart from addresses, ids and classes.
    static boolean keeps(String element, String attribute, String value) {
        boolean known = EVERYWHERE.contains(attribute)
                || ATTRIBUTES.getOrDefault(element, List.of()).contains(attribute);
        return known && (!NUMBERS.contains(attribute) || isNumber(value));
    }

    /// The class that aligns an element as its `align` says, which is how many a README has its logo in the middle; or
    /// the empty text.
    static String alignment(String element, String align) {
        if (element.equals("center")) {
            return "v-center";
        }
        return !ALIGNED.contains(element) ? "" : switch (align.toLowerCase(Locale.ROOT)) {
            case "center", "middle" -> "v-center";
            case "right" -> "v-right";
            case "left" -> "v-left";
            default -> "";
        };
    }

    /// Whether a path names sound or film by its extension: a note is neither.
    static boolean isMedia(String path) {
        return MEDIA.contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    static boolean isFlag(String attribute) {
        return FLAGS.contains(attribute);
    }

    private static boolean isNumber(String value) {
        return !value.isEmpty() && value.length() < 6 && value.chars().allMatch(Chars::isDigit);
    }
}
