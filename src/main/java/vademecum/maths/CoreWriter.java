package vademecum.maths;

import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vademecum.base.Html;

/// Writes MathJax's MathML as MathML Core, the part that browsers set: letters of an alphabet as characters of their
/// own, tables and frames by classes of the style sheet, the spaces of TeX where a browser's dictionary has others.
/// Elements and attributes that are not named here are left out, so that nothing else gets through.
final class CoreWriter {

    private static final int DEEPEST = 300;
    /// In place of TeX's class: an accent.
    private static final String ACCENT = "accent";
    /// In place of TeX's class: an arrow that has words above or below.
    static final String ARROW = "arrow";

    /// In place of TeX's class: a plus or minus that belongs to what follows.
    static final String SIGN = "sign";

    private final StringBuilder out = new StringBuilder();
    private int depth;
    private int scripts;

    private CoreWriter() {
    }

    /// The inside of a `math` element; empty if it nests too deep.
    static Optional<String> write(String mathml) {
        Element math = Jsoup.parse(mathml, "", Parser.xmlParser()).selectFirst("math");
        if (math == null) {
            return Optional.empty();
        }
        CoreWriter writer = new CoreWriter();
        writer.row(math);
        return writer.depth < 0 ? Optional.empty() : Optional.of(writer.out.toString());
    }

    private boolean tooDeep() {
        return depth < 0;
    }

    /// The children of an element that holds a row.
    void row(Element parent) {
        List<Element> children = parent.children();
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            boolean function = Spacing.isApplication(i + 1 < children.size() ? children.get(i + 1) : child)
                    && !Spacing.isApplication(child);
            if (function && i > 0 && Spacing.wantsSpace(children.get(i - 1))) {
                out.append(Spacing.THIN);
            }
            if (Spacing.isApplication(child)) {
                out.append("<mo>&#x2061;</mo>");
                if (i + 1 < children.size() && Spacing.wantsSpace(children.get(i + 1))) {
                    out.append(Spacing.THIN);
                }
            } else if (!isEmpty(child)) {
                node(child, Spacing.isSign(child, i == 0 ? null : children.get(i - 1)) ? SIGN : "");
            }
        }
    }

    private static boolean isEmpty(Element element) {
        String name = element.tagName();
        return (name.equals("mrow") || name.equals("mi") || name.equals("mo")) && element.childNodeSize() == 0;
    }

    /// Writes an element.
    ///
    /// @param around TeX's class of the group that holds nothing but this element; empty if there is none
    private void node(Element element, String around) {
        if (depth < 0 || ++depth > DEEPEST) {
            depth = -1;
            return;
        }
        switch (element.tagName()) {
            case "mi" -> identifier(element);
            case "mn" -> open("mn", element).append('>').append(letters(element)).append("</mn>");
            case "mo" -> operator(element, around);
            case "mtext", "ms" -> text(element);
            case "mspace" -> space(element);
            case "mrow" -> group(element);
            case "mtable" -> new CoreTable(this, out).write(element);
            case "menclose" -> enclosed(element);
            case "mfrac", "msqrt", "mroot", "msub", "msup", "msubsup", "munder", "mover", "munderover",
                 "mmultiscripts" -> layout(element);
            case "none" -> out.append("<mrow></mrow>");
            case "mprescripts" -> out.append("<mprescripts></mprescripts>");
            case "mstyle" -> style(element, around);
            case "mpadded" -> padded(element);
            case "mphantom" -> {
                open("mphantom", element).append('>');
                row(element);
                out.append("</mphantom>");
            }
            case String _ -> {
                out.append("<mrow>");
                row(element);
                out.append("</mrow>");
            }
        }
        if (!tooDeep()) {
            depth--;
        }
    }

    /// Opens a tag and writes the attributes that any element may have; the tag is left open.
    StringBuilder open(String name, Element element) {
        out.append('<').append(name);
        for (String attribute : new String[] {"mathcolor", "mathbackground"}) {
            if (Colours.isColour(element.attr(attribute))) {
                attribute(attribute, element.attr(attribute));
            }
        }
        double size = Lengths.ems(element.attr("mathsize"));
        if (size >= 0.3 && size <= 3) {
            attribute("mathsize", element.attr("mathsize"));
        }
        String display = element.attr("displaystyle");
        if (display.equals("true") || display.equals("false")) {
            attribute("displaystyle", display);
        }
        String level = element.attr("scriptlevel");
        if (level.length() == 1 && Character.isDigit(level.charAt(0))) {
            attribute("scriptlevel", level);
        }
        return out;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(Html.escape(value)).append('"');
    }

    private void length(Element element, String name) {
        Lengths.safe(element.attr(name)).ifPresent(length -> attribute(name, length));
    }

    private String letters(Element element) {
        return Html.escape(MathLetters.in(element.attr("mathvariant"), element.wholeText()));
    }

    /// A single letter is italic by itself.
    private void identifier(Element element) {
        String text = element.wholeText();
        open("mi", element);
        if (element.attr("mathvariant").equals("normal") && text.codePointCount(0, text.length()) == 1) {
            attribute("mathvariant", "normal");
        }
        out.append('>').append(letters(element)).append("</mi>");
    }

    private void operator(Element element, String around) {
        open("mo", element);
        if (around.equals(SIGN)) {
            attribute("form", "prefix");
        }
        for (String name : new String[] {"stretchy", "fence", "separator", "symmetric", "largeop", "movablelimits"}) {
            String value = element.attr(name);
            if (around.equals(ACCENT) && name.equals("stretchy")) {
                value = Accents.stretches(element) ? "true" : value;
            }
            if (value.equals("true") || value.equals("false")) {
                attribute(name, value);
            }
        }
        length(element, "minsize");
        length(element, "maxsize");
        if (element.hasAttr("lspace") || element.hasAttr("rspace")) {
            length(element, "lspace");
            length(element, "rspace");
        } else {
            out.append(Spacing.around(element, around, scripts > 0));
        }
        boolean accent = around.equals(ACCENT);
        out.append('>').append(accent ? Accents.sign(element)
                : around.equals(ARROW) ? Accents.longer(element.wholeText()) : letters(element)).append("</mo>");
    }

    private void text(Element element) {
        String variant = element.attr("mathvariant");
        open("mtext", element);
        switch (variant) {
            case "bold", "italic", "bold-italic", "monospace", "sans-serif" -> attribute("class", "v-text-" + variant);
            case String _ -> { }
        }
        out.append('>').append(Html.escape(element.wholeText())).append("</mtext>");
    }

    /// A browser sets no negative space, so the style sheet has classes for them, in eighteenths of an em.
    private void space(Element element) {
        double width = Lengths.ems(element.attr("width"));
        if (element.attr("mathbackground").equals("black")) {
            out.append("<mspace class=\"v-rule\"");
            length(element, "width");
        } else {
            open("mspace", element);
        }
        if (width < 0) {
            attribute("class", "v-back-" + Math.min(36, Math.round(-width * 18)));
        } else if (!element.attr("mathbackground").equals("black")) {
            length(element, "width");
        }
        length(element, "height");
        length(element, "depth");
        out.append("></mspace>");
    }

    /// A length with a plus before it widens what it has; MathML Core knows no such lengths.
    private void padded(Element element) {
        String width = element.attr("width");
        double more = width.startsWith("+") ? Lengths.ems(width) : 0;
        boolean wider = more > 0 && more < 10;
        double before = wider ? Math.clamp(Lengths.ems(element.attr("lspace")), 0, more) : 0;
        open("mpadded", element);
        for (String name : new String[] {"width", "height", "depth"}) {
            if (!element.attr(name).startsWith("+") && !element.attr(name).startsWith("-")) {
                length(element, name);
            }
        }
        if (!wider) {
            length(element, "lspace");
        }
        length(element, "voffset");
        out.append('>');
        gap(before);
        row(element);
        gap(more - before);
        out.append("</mpadded>");
    }

    private void gap(double ems) {
        if (ems > 0 && ems < 10) {
            out.append("<mspace width=\"").append(Math.round(ems * 1000) / 1000.0).append("em\"></mspace>");
        }
    }

    /// A style that only says what holds anyway is no element of its own.
    private void style(Element element, String around) {
        boolean plain = scripts == 0 && element.attributesSize() == 1 && element.attr("scriptlevel").equals("0");
        if (plain && element.childrenSize() == 1) {
            node(element.child(0), around);
            return;
        }
        open("mstyle", element).append('>');
        row(element);
        out.append("</mstyle>");
    }

    private void group(Element group) {
        List<Element> children = group.children();
        String texClass = group.attr("data-mjx-texclass");
        boolean alone = children.size() == 1 && group.attributesSize() <= (texClass.isEmpty() ? 0 : 1);
        if (alone && !texClass.equals("INNER")) {
            node(children.getFirst(), texClass);
            return;
        }
        open("mrow", group).append('>');
        row(group);
        out.append("</mrow>");
    }

    private void layout(Element element) {
        String name = element.tagName();
        open(name, element);
        boolean fraction = name.equals("mfrac");
        boolean accented = Accents.isAccented(element);
        if (fraction) {
            length(element, "linethickness");
        }
        if (accented) {
            attribute(name.equals("mover") ? "accent" : "accentunder", "true");
        }
        out.append('>');
        if (name.equals("msqrt")) {
            row(element);
        } else {
            List<Element> parts = element.children();
            for (int i = 0; i < parts.size(); i++) {
                scripts += i > 0 && !fraction && !accented ? 1 : 0;
                part(parts.get(i), accented && i > 0 ? ACCENT : isLabelled(element) ? ARROW : "");
                scripts -= i > 0 && !fraction && !accented ? 1 : 0;
            }
        }
        out.append("</").append(name).append('>');
    }

    /// Whether an arrow has words above or below, so that it has to be longer than usual.
    private static boolean isLabelled(Element element) {
        return (element.tagName().startsWith("mover") || element.tagName().equals("munder"))
                && element.childrenSize() > 1 && element.child(1).wholeText().length() > 2
                || element.tagName().equals("munderover") && element.childrenSize() > 2;
    }

    /// A part keeps its place even if it is empty.
    private void part(Element part, String around) {
        if (isEmpty(part)) {
            out.append("<mrow></mrow>");
        } else {
            node(part, around);
        }
    }

    private void enclosed(Element element) {
        open("mrow", element);
        StringBuilder classes = new StringBuilder("v-enclosed");
        for (String notation : element.attr("notation").split(" ")) {
            switch (notation) {
                case "box", "roundedbox", "circle", "left", "right", "top", "bottom", "updiagonalstrike",
                     "downdiagonalstrike", "horizontalstrike", "verticalstrike", "longdiv", "actuarial" ->
                    classes.append(" v-").append(notation);
                case String _ -> { }
            }
        }
        attribute("class", classes.toString());
        out.append('>');
        row(element);
        out.append("</mrow>");
    }
}
