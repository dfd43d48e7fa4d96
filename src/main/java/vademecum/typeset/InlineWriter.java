package vademecum.typeset;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vademecum.pdf.Slot;
import vademecum.pdf.Tag;

/// Writes the markup of running text into a paragraph.
final class InlineWriter {

    private static final Set<String> INLINE = Set.of("a", "abbr", "audio", "b", "bdi", "bdo", "big", "br", "cite",
            "code", "data", "del", "dfn", "em", "font", "i", "img", "input", "ins", "kbd", "label", "mark", "math", "q",
            "rp", "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup", "svg", "time",
            "track", "tt", "u", "var", "video", "wbr");
    private static final Set<String> ITALIC = Set.of("em", "i", "cite", "var", "dfn");
    private static final Set<String> BOLD = Set.of("strong", "b");
    private static final Set<String> STRUCK = Set.of("del", "s", "strike");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

    /// The class of the first mention of a term in its chapter.
    static final String FIRST = "v-first-mention";

    private final Workshop workshop;
    private final Notes notes;
    private final Paragraph paragraph;
    private final double width;
    private boolean linked;

    /// A writer of one paragraph.
    ///
    /// @param notes the footnotes that may be called
    InlineWriter(Workshop workshop, Notes notes, Paragraph paragraph) {
        this(workshop, notes, paragraph, workshop.shape().columnWidth(workshop.shape().columns()));
    }

    /// A writer of one paragraph.
    ///
    /// @param notes the footnotes that may be called
    /// @param width how wide a formula may be, in points
    InlineWriter(Workshop workshop, Notes notes, Paragraph paragraph, double width) {
        this.workshop = workshop;
        this.notes = notes;
        this.paragraph = paragraph;
        this.width = width;
    }

    /// Whether a node is part of running text.
    static boolean isInline(Node node) {
        return node instanceof TextNode || node instanceof Element element && INLINE.contains(element.normalName())
                || !(node instanceof Element);
    }

    /// Writes a node.
    void write(Node node, Ink ink) {
        switch (node) {
            case TextNode text -> paragraph.text(text.getWholeText(), here(ink));
            case Element element -> element(element, here(ink));
            default -> { }
        }
    }

    /// The ink at the end of the structure: behind a link, what follows is no longer part of what was before it.
    private static Ink here(Ink ink) {
        Slot slot = ink.slot().owner().text();
        return slot == ink.slot() ? ink : ink.at(slot);
    }

    void children(Element element, Ink ink) {
        element.childNodes().forEach(child -> write(child, ink));
    }

    private void element(Element element, Ink ink) {
        if (!element.id().isEmpty()) {
            paragraph.sign(new Mark.Place(element.id()));
        }
        String name = element.normalName();
        switch (name) {
            case "br" -> paragraph.end();
            case "wbr" -> paragraph.text("\u200B", ink);
            case "img" -> picture(element, ink);
            case "input" -> box(element, ink);
            case "a" -> link(element, ink);
            case "sup" -> sup(element, ink);
            case "sub" -> children(element, ink.with(ink.type().scaled(0.7)).raised(-ink.type().size() * 0.15));
            case "rp" -> { }
            case "math" -> formula(element, ink);
            default -> styled(name, element, ink);
        }
    }

    private void styled(String name, Element element, Ink ink) {
        Look look = workshop.look();
        if (element.hasClass("v-math")) {
            Tag formula = ink.slot().owner().child("Formula").described(element.text());
            children(element, ink.with(ink.type().in(Type.Family.MONO, 0.86)).at(formula.slot()));
        } else if (CODE.contains(name)) {
            Tag code = ink.slot().owner().child("Code");
            Ink inner = ink.with(ink.type().in(Type.Family.MONO, 0.86)).at(code.slot());
            children(element, inner.over(look.palette().of("paper-low")));
        } else if (ITALIC.contains(name)) {
            children(element, ink.with(ink.type().withItalic()));
        } else if (BOLD.contains(name)) {
            children(element, ink.with(ink.type().withBold()));
        } else if (STRUCK.contains(name)) {
            children(element, ink.struck());
        } else if (name.equals("mark")) {
            children(element, ink.over(look.palette().of("mark")));
        } else if (name.equals("u") || name.equals("ins")) {
            children(element, ink.underlined(ink.colour()));
        } else if (name.equals("small")) {
            children(element, ink.with(ink.type().scaled(0.85)));
        } else if (name.equals("q")) {
            paragraph.text("“", ink);
            children(element, ink);
            paragraph.text("”", ink);
        } else if (element.hasClass("caption")) {
            children(element, ink.with(ink.type().withItalic()));
        } else {
            children(element, ink);
        }
    }

    private void formula(Element math, Ink ink) {
        workshop.equations().inset(math, ink, width)
                .ifPresentOrElse(paragraph::inset, () -> {
                    Tag formula = ink.slot().owner().child("Formula").described(math.attr("alttext"));
                    paragraph.text(math.attr("alttext"), ink.with(ink.type().in(Type.Family.MONO, 0.86))
                            .at(formula.text()));
                });
    }

    private void link(Element element, Ink ink) {
        String href = element.attr("href");
        if (linked || href.isEmpty()) {
            children(element, ink);
            return;
        }
        if (element.hasAttr("data-v-term")) {
            paragraph.sign(new Mark.Mention(element.attr("data-v-term")));
        }
        boolean inside = href.startsWith("#");
        String target = inside ? Ids.decode(href.substring(1)) : href;
        if (inside ? !workshop.references().has(target) : !Ids.isAddress(href)) {
            children(element, ink);
            return;
        }
        linked = true;
        Tag tag = ink.slot().owner().child("Link");
        Ink inner = ink.at(tag.slot()).leading(new Ink.Link(inside ? "#" + target : href, tag, element.text()));
        boolean term = element.hasAttr("data-v-term");
        String line = !term ? "accent-line" : element.hasClass(FIRST) ? "edge" : "";
        children(element, inside && !line.isEmpty() ? inner.underlined(workshop.look().palette().of(line)) : inner);
        linked = false;
        if (inside && !term) {
            reference(target, inner);
        }
    }

    /// Says behind a link where it leads on paper.
    private void reference(String target, Ink ink) {
        Ink small = ink.with(ink.type().in(Type.Family.SANS, 0.78)).coloured(workshop.look().faint())
                .at(ink.slot().owner().child("Reference").slot());
        paragraph.solid("\u00A0", small);
        paragraph.text(workshop.references().words(target), small);
    }

    private void sup(Element element, Ink ink) {
        Element anchor = element.selectFirst("a");
        Ink raised = ink.with(ink.type().scaled(0.68)).raised(ink.type().size() * 0.33);
        boolean note = element.hasClass("v-footnote-mark");
        if ((note || element.hasClass("v-endnote-mark")) && !linked) {
            String target = anchor == null ? "" : Ids.decode(anchor.attr("href").replaceFirst("^#", ""));
            Tag tag = ink.slot().owner().child("Reference").child("Link");
            Ink inner = raised.with(ink.type().in(Type.Family.SANS, 0.66)).coloured(workshop.look().accent())
                    .at(tag.slot()).leading(new Ink.Link("#" + target, tag, element.text()));
            if (anchor != null && !anchor.id().isEmpty()) {
                paragraph.sign(new Mark.Place(anchor.id()));
            }
            if (note) {
                notes.call(target, ink.slot().owner()).ifPresent(set -> paragraph.sign(new Mark.Foot(set)));
            }
            paragraph.solid(element.text(), inner);
        } else {
            children(element, raised);
        }
    }

    private void box(Element element, Ink ink) {
        if (element.attr("type").equals("checkbox")) {
            paragraph.solid(element.hasAttr("checked") ? "☑" : "☐", ink.with(ink.type().in(Type.Family.SANS, 1)));
            paragraph.text(" ", ink);
        }
    }

    private void picture(Element element, Ink ink) {
        workshop.pictures().find(element.attr("src")).ifPresentOrElse(image -> {
            Figures.Size size = Figures.size(element, image, workshop.shape().textWidth() * 0.9,
                    workshop.shape().textHeight() * 0.4);
            Tag figure = Figures.tag(ink.slot().owner(), element.attr("alt"));
            paragraph.inset(new vademecum.typeset.Node.Inset(size.width(), size.height(),
                    Figures.painter(image, size, figure)));
        }, () -> paragraph.text(element.attr("alt"), ink.with(ink.type().withItalic())));
    }
}
