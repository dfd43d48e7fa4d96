package vademecum.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Makes markup obey the rules of HTML on what may stand in what. Browsers forgive; e-readers are XML readers, and
/// shops refuse a book that a checker complains about.
final class ContentModel {

    private static final Set<String> PHRASING = Set.of("abbr", "b", "bdi", "bdo", "cite", "code", "data", "dfn", "em",
            "i", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "p",
            "pre", "h1", "h2", "h3", "h4", "h5", "h6", "dt", "summary", "rt");
    private static final Set<String> BLOCKS = Set.of("address", "article", "aside", "blockquote", "details", "div",
            "dl", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "ol", "p", "pre", "section",
            "table", "ul");
    private static final Evaluator ANY_BLOCK = Selector.evaluatorOf(String.join(",", new TreeSet<>(BLOCKS)));
    private static final Set<String> TABLE_PARTS = Set.of("caption", "col", "colgroup", "tbody", "td", "tfoot", "th",
            "thead", "tr");
    private static final Set<String> LISTS = Set.of("ol", "ul");

    private ContentModel() {
    }

    /// Changes what may not stand where it stands into what may; no word is lost and none moves.
    static void apply(Element root) {
        root.select("address, header, footer").tagName("div");
        root.select("time, data, bdo:not([dir]), dfn dfn").tagName("span");
        root.select("col, colgroup").remove();
        root.select("[value], [datetime]").forEach(ContentModel::value);
        root.select("ruby").forEach(ContentModel::ruby);
        for (Element element : List.copyOf(root.select("*"))) {
            if (element != root && element.parent() != null) {
                place(element);
            }
        }
        for (Element element : List.copyOf(root.select("*"))) {
            if (element != root && element.parent() != null) {
                fill(element);
            }
        }
    }

    /// A part that is not in its whole.
    private static void place(Element element) {
        Element parent = element.parent();
        String within = parent == null ? "" : parent.normalName();
        if (element.normalName().equals("caption") && within.equals("table") && !isFirst(element)) {
            Element cell = new Element("td").appendChildren(List.copyOf(element.childNodes()));
            element.tagName("tbody").appendChild(new Element("tr").appendChild(cell));
            return;
        }
        if (element.normalName().equals("thead") && element.previousElementSibling() != null
                && !element.previousElementSibling().normalName().equals("caption")) {
            element.tagName("tbody");
        }
        if (element.normalName().equals("tfoot") && element.nextElementSibling() != null) {
            element.tagName("tbody");
        }
        boolean lost = switch (element.normalName()) {
            case "li" -> !LISTS.contains(within);
            case "dt", "dd" -> !within.equals("dl") && !(within.equals("div") && inList(parent));
            case "figcaption" -> !within.equals("figure") || !isFirst(element) && !isLast(element)
                    || isLast(element) && isFirst(element.parent().selectFirst("> figcaption"))
                            && element.previousElementSibling() != null;
            case "summary" -> !within.equals("details") || !isFirst(element);
            case "rt", "rp" -> !within.equals("ruby");
            case "caption" -> !within.equals("table");
            case "source" -> true;
            default -> TABLE_PARTS.contains(element.normalName()) && element.closest("table") == null;
        };
        if (lost) {
            element.tagName(element.normalName().startsWith("r") ? "span" : "div");
            String id = element.id();
            element.clearAttributes();
            if (!id.isEmpty()) {
                element.id(id);
            }
        }
    }

    private static boolean inList(@org.jspecify.annotations.Nullable Element element) {
        return element != null && element.parent() != null && element.parent().normalName().equals("dl");
    }

    /// A whole with something in it that it may not hold.
    private static void fill(Element element) {
        String name = element.normalName();
        int own = BLOCKS.contains(name) ? 1 : 0;
        if (PHRASING.contains(name) && element.select(ANY_BLOCK).size() > own) {
            loosen(element);
        } else if (LISTS.contains(name)) {
            wrapStrays(element);
        } else if (name.equals("dl")) {
            definitions(element);
        } else if (name.equals("a") && element.parents().is("a")) {
            element.unwrap();
        } else if (name.equals("details") && (element.children().isEmpty()
                || !element.child(0).normalName().equals("summary") || !isFirst(element.child(0)))) {
            element.tagName("div").removeAttr("open");
        }
    }

    private static boolean isLast(Element element) {
        for (Node after = element.nextSibling(); after != null; after = after.nextSibling()) {
            if (!(after instanceof TextNode text && text.isBlank())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isFirst(Element element) {
        for (Node before = element.previousSibling(); before != null; before = before.previousSibling()) {
            if (!(before instanceof TextNode text && text.isBlank())) {
                return false;
            }
        }
        return true;
    }

    /// Only the number of an item says something to a reader of books.
    private static void value(Element element) {
        boolean number = element.normalName().equals("li") && element.attr("value").matches("[0-9]{1,6}");
        if (!number) {
            element.removeAttr("value");
        }
        element.removeAttr("datetime");
    }

    /// Words and how they are read, in turn, or else plain words.
    private static void ruby(Element ruby) {
        boolean whole = ruby.lastElementChild() != null && !ruby.lastElementChild().normalName().equals("rp")
                && ruby.children().stream().allMatch(child -> child.normalName().equals("rt"))
                && !ruby.ownText().isBlank() && isReading(ruby);
        if (!whole) {
            ruby.select("rt, rp").tagName("span");
            ruby.tagName("span");
        }
    }

    private static boolean isReading(Element ruby) {
        boolean words = false;
        for (Node part : ruby.childNodes()) {
            if (part instanceof TextNode text) {
                words |= !text.isBlank();
            } else if (!words) {
                return false;
            } else {
                words = false;
            }
        }
        return !words;
    }

    /// What may hold only a line of text becomes a block, or goes and leaves its content.
    private static void loosen(Element element) {
        if (element.normalName().equals("dt") || element.normalName().equals("summary")) {
            element.select(ANY_BLOCK).forEach(block -> block.tagName("span"));
            return;
        }
        element.tagName("div");
        for (Element outer = element.parent(); outer != null && PHRASING.contains(outer.normalName());
                outer = outer.parent()) {
            outer.tagName("div");
        }
    }

    /// Whatever a list holds beside its items becomes an item.
    private static void wrapStrays(Element list) {
        List<Node> strays = new ArrayList<>();
        for (Node child : list.childNodes()) {
            boolean stray = child instanceof Element element ? !element.normalName().equals("li")
                    : child instanceof TextNode text && !text.isBlank();
            if (stray) {
                strays.add(child);
            }
        }
        strays.forEach(stray -> stray.wrap("<li></li>"));
    }

    /// A definition list has terms, then definitions, in turn and nothing else, or such groups; or it is none.
    private static void definitions(Element list) {
        boolean groups = list.children().stream().allMatch(child -> child.normalName().equals("div"));
        boolean whole = !list.children().isEmpty() && list.ownText().isBlank() && (groups
                ? list.children().stream().allMatch(ContentModel::isGroup) : isGroup(list));
        if (!whole) {
            list.select("> dt, > dd, > div > dt, > div > dd").tagName("div");
            list.tagName("div");
        }
    }

    private static boolean isGroup(Element group) {
        String before = "";
        for (Element part : group.children()) {
            String name = part.normalName();
            if (!name.equals("dt") && !(name.equals("dd") && !before.isEmpty())) {
                return false;
            }
            before = name;
        }
        return before.equals("dd") && group.ownText().isBlank();
    }
}
