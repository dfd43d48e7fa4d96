package vademecum.typeset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import vademecum.pdf.Canvas;
import vademecum.pdf.EmbeddedFont;

/// Draws SVG as PDF's operators: shapes, outlines, text in the book's fonts, arrows. Gradients are drawn in their
/// middle colour; filters, masks and pictures inside drawings are left out. It loads nothing.
final class Svg {

    private static final int DEEPEST = 60;
    private static final int MOST = 50_000;

    private final Shaper shaper;
    private final StringBuilder out = new StringBuilder();
    private final Set<EmbeddedFont> fonts = new LinkedHashSet<>();
    private final Map<String, String> rules = new HashMap<>();
    private final Map<String, Element> ids = new HashMap<>();
    private final Map<String, Integer> gradients = new HashMap<>();
    private int drawn;

    private Svg(Shaper shaper) {
        this.shaper = shaper;
    }

    /// A drawing.
    ///
    /// @throws IOException if it is none
    static Pictures.Image image(byte[] data, Shaper shaper) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(data), null, "", Parser.xmlParser());
        Element svg = document.selectFirst("svg");
        if (svg == null) {
            throw new IOException("it is no drawing");
        }
        double[] box = box(svg);
        double width = length(svg.attr("width"), box[2]);
        double height = length(svg.attr("height"), box[3]);
        Svg drawing = new Svg(shaper);
        drawing.collect(document);
        double scale = Math.min(width / box[2], height / box[3]);
        drawing.out.append(SvgPath.numbers(scale, 0, 0, scale, -box[0] * scale + (width - box[2] * scale) / 2,
                -box[1] * scale + (height - box[3] * scale) / 2)).append("cm\n");
        drawing.children(svg, SvgStyle.PLAIN.of(svg, drawing.rules), 0);
        String operators = drawing.out.toString();
        Set<EmbeddedFont> used = drawing.fonts;
        return new Pictures.Image(width, height, (canvas, x, top, across, down) ->
                canvas.drawing(operators, used, x, top, across / width));
    }

    private static double[] box(Element svg) {
        String[] parts = svg.attr("viewBox").strip().split("[\\s,]+");
        if (parts.length == 4) {
            double[] box = new double[4];
            for (int i = 0; i < 4; i++) {
                box[i] = SvgStyle.number(parts[i], 0);
            }
            if (box[2] > 0 && box[3] > 0) {
                return box;
            }
        }
        return new double[] {0, 0, length(svg.attr("width"), 300), length(svg.attr("height"), 150)};
    }

    private static double length(String text, double otherwise) {
        double value = text.endsWith("%") ? 0 : SvgStyle.number(text, 0);
        return value > 0 && value < 20_000 ? value : Math.min(otherwise, 20_000);
    }

    private void collect(Document document) {
        for (Element element : document.getAllElements()) {
            if (!element.id().isEmpty()) {
                ids.putIfAbsent(element.id(), element);
            }
            if (element.tagName().equals("style")) {
                for (String rule : element.wholeText().split("}")) {
                    int brace = rule.indexOf('{');
                    for (String selector : brace < 0 ? new String[0] : rule.substring(0, brace).split(",")) {
                        rules.merge(selector.strip(), rule.substring(brace + 1), (a, b) -> a + ";" + b);
                    }
                }
            } else if (element.tagName().endsWith("Gradient")) {
                List<Element> stops = element.select("stop");
                if (!stops.isEmpty()) {
                    Element middle = stops.get(stops.size() / 2);
                    String colour = SvgStyle.PLAIN.of(middle, rules).text("stop-color", middle.attr("stop-color"));
                    gradients.put(element.id(), Math.max(0, SvgStyle.parse(colour)));
                }
            }
        }
    }

    private void children(Element parent, SvgStyle style, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        for (Element child : parent.children()) {
            if (++drawn > MOST) {
                return;
            }
            element(child, style.of(child, rules), depth + 1);
        }
    }

    private void element(Element element, SvgStyle style, int depth) {
        if (element.attr("display").equals("none") || style.text("visibility", "").equals("hidden")
                || style.text("display", "").equals("none")) {
            return;
        }
        out.append("q ");
        transform(element.attr("transform"));
        switch (element.tagName()) {
            case "svg" -> window(element, style, depth);
            case "g", "a", "switch" -> children(element, style, depth);
            case "use" -> use(element, style, depth);
            case "path" -> {
                SvgPath path = SvgPath.of(element.attr("d"));
                shape(path.operators(), style);
                markers(path, style, depth);
            }
            case "rect" -> shape(SvgPath.rectangle(number(element, "x"), number(element, "y"),
                    number(element, "width"), number(element, "height"),
                    Math.max(number(element, "rx"), number(element, "ry"))), style);
            case "circle" -> shape(SvgPath.ellipse(number(element, "cx"), number(element, "cy"), number(element, "r"),
                    number(element, "r")), style);
            case "ellipse" -> shape(SvgPath.ellipse(number(element, "cx"), number(element, "cy"),
                    number(element, "rx"), number(element, "ry")), style);
            case "line" -> line("M" + number(element, "x1") + "," + number(element, "y1") + "L"
                    + number(element, "x2") + "," + number(element, "y2"), style, depth);
            case "polyline" -> line("M" + element.attr("points"), style, depth);
            case "polygon" -> shape(SvgPath.of("M" + element.attr("points") + "z").operators(), style);
            case "text" -> text(element, style);
            default -> { }
        }
        out.append("Q\n");
    }

    /// A drawing inside a drawing: what reaches beyond its edges is cut off.
    private void window(Element element, SvgStyle style, int depth) {
        double[] box = box(element);
        double across = element.hasAttr("width") ? length(element.attr("width"), box[2]) : box[2];
        double down = element.hasAttr("height") ? length(element.attr("height"), box[3]) : box[3];
        double x = across / box[2];
        double y = down / box[3];
        out.append(SvgPath.numbers(x, 0, 0, y, number(element, "x") - box[0] * x, number(element, "y") - box[1] * y))
                .append("cm\n");
        out.append(SvgPath.numbers(box)).append("re W n\n");
        children(element, style, depth);
    }

    private void line(String data, SvgStyle style, int depth) {
        SvgPath path = SvgPath.of(data);
        shape(path.operators(), style);
        markers(path, style, depth);
    }

    private void use(Element element, SvgStyle style, int depth) {
        String href = element.hasAttr("href") ? element.attr("href") : element.attr("xlink:href");
        Element target = href.startsWith("#") ? ids.get(href.substring(1)) : null;
        if (target != null && depth < DEEPEST) {
            out.append(SvgPath.numbers(1, 0, 0, 1, number(element, "x"), number(element, "y"))).append("cm\n");
            if (target.tagName().equals("symbol")) {
                children(target, style.of(target, rules), depth + 1);
            } else {
                element(target, style.of(target, rules), depth + 1);
            }
        }
    }

    /// The arrows at both ends of a line.
    private void markers(SvgPath path, SvgStyle style, int depth) {
        double[] begin = path.begin();
        double[] end = path.end();
        Element first = marker(style, "marker-start");
        if (first != null) {
            boolean back = first.attr("orient").equals("auto-start-reverse");
            double angle = StrictMath.atan2(begin[3] - begin[1], begin[2] - begin[0]);
            marker(first, begin[0], begin[1], back ? angle + Math.PI : angle, style, depth);
        }
        Element last = marker(style, "marker-end");
        if (last != null) {
            marker(last, end[2], end[3], StrictMath.atan2(end[3] - end[1], end[2] - end[0]), style, depth);
        }
    }

    private @Nullable Element marker(SvgStyle style, String property) {
        return ids.get(style.text(property, "").replaceAll("[\"'()#]|url", ""));
    }

    private void marker(Element marker, double x, double y, double direction, SvgStyle style, int depth) {
        if (depth > DEEPEST - 10) {
            return;
        }
        boolean turned = marker.attr("orient").startsWith("auto");
        double angle = turned ? direction : StrictMath.toRadians(number(marker, "orient"));
        double scale = marker.attr("markerUnits").equals("userSpaceOnUse") ? 1 : style.number("stroke-width", "1");
        double[] box = marker.hasAttr("viewBox") ? box(marker)
                : new double[] {0, 0, markerSize(marker, "markerWidth"), markerSize(marker, "markerHeight")};
        double size = scale * markerSize(marker, "markerWidth") / box[2];
        double cos = StrictMath.cos(angle) * size;
        double sin = StrictMath.sin(angle) * size;
        double refX = number(marker, "refX");
        double refY = number(marker, "refY");
        out.append("q ").append(SvgPath.numbers(cos, sin, -sin, cos, x - cos * refX + sin * refY,
                y - sin * refX - cos * refY)).append("cm\n");
        children(marker, SvgStyle.PLAIN.of(marker, rules), depth + 8);
        out.append("Q\n");
    }

    private static double markerSize(Element marker, String name) {
        double size = number(marker, name);
        return size > 0 ? size : 3;
    }

    private void shape(String path, SvgStyle style) {
        int fill = style.colour("fill", "black", gradients);
        int stroke = style.colour("stroke", "none", gradients);
        double thickness = style.number("stroke-width", "1");
        boolean stroked = stroke >= 0 && thickness > 0;
        if (path.isEmpty() || fill < 0 && !stroked) {
            return;
        }
        if (fill >= 0) {
            out.append(colour(fill)).append("rg ");
        }
        if (stroked) {
            out.append(colour(stroke)).append("RG ").append(SvgPath.numbers(thickness)).append("w ")
                    .append(choice(style.text("stroke-linecap", ""), "butt", "round", "square")).append(" J ")
                    .append(choice(style.text("stroke-linejoin", ""), "miter", "round", "bevel")).append(" j ");
            dashes(style.text("stroke-dasharray", "none"));
        }
        boolean odd = style.text("fill-rule", "").equals("evenodd");
        out.append('\n').append(path);
        out.append(fill >= 0 ? stroked ? odd ? "B*\n" : "B\n" : odd ? "f*\n" : "f\n" : "S\n");
    }

    private void dashes(String text) {
        StringBuilder dashes = new StringBuilder();
        double sum = 0;
        for (String part : text.equals("none") ? new String[0] : text.split("[\\s,]+")) {
            double value = Math.max(0, SvgStyle.number(part, 0));
            sum += value;
            dashes.append(SvgPath.numbers(value));
        }
        if (sum > 0) {
            out.append('[').append(dashes).append("] 0 d ");
        }
    }

    private static int choice(String value, String... choices) {
        return Math.max(0, List.of(choices).indexOf(value));
    }

    private static String colour(int colour) {
        return SvgPath.numbers((colour >> 16 & 255) / 255.0, (colour >> 8 & 255) / 255.0, (colour & 255) / 255.0);
    }

    private static double number(Element element, String name) {
        double value = SvgStyle.number(element.attr(name), 0);
        return Math.abs(value) < 1e6 ? value : 0;
    }

    private void transform(String text) {
        for (String part : text.split("\\)")) {
            int open = part.indexOf('(');
            if (open > 0) {
                String[] words = part.substring(open + 1).strip().split("[\\s,]+");
                double[] n = new double[6];
                for (int i = 0; i < Math.min(6, words.length); i++) {
                    n[i] = SvgStyle.number(words[i], 0);
                }
                String name = part.substring(0, open).replace(",", "").strip();
                matrix(name, n, words.length);
            }
        }
    }

    private void matrix(String name, double[] n, int count) {
        double angle = StrictMath.toRadians(n[0]);
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double[] m = switch (name) {
            case "translate" -> new double[] {1, 0, 0, 1, n[0], n[1]};
            case "scale" -> new double[] {n[0], 0, 0, count > 1 ? n[1] : n[0], 0, 0};
            case "rotate" -> new double[] {cos, sin, -sin, cos, n[1] - cos * n[1] + sin * n[2],
                n[2] - sin * n[1] - cos * n[2]};
            case "skewX" -> new double[] {1, 0, StrictMath.tan(angle), 1, 0, 0};
            case "skewY" -> new double[] {1, StrictMath.tan(angle), 0, 1, 0, 0};
            case "matrix" -> n;
            default -> new double[] {1, 0, 0, 1, 0, 0};
        };
        out.append(SvgPath.numbers(m)).append("cm ");
    }

    /// A stretch of a text in one style.
    private record Stretch(String words, SvgStyle style, double dx, double dy) {
    }

    private void text(Element element, SvgStyle style) {
        List<Stretch> line = new ArrayList<>();
        double[] at = {number(element, "x"), number(element, "y")};
        stretches(element, style, line, at);
        flush(line, at[0], at[1]);
    }

    private void stretches(Element element, SvgStyle style, List<Stretch> line, double[] at) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text && !text.isBlank()) {
                String words = text.getWholeText().replaceAll("\\s+", " ");
                line.add(new Stretch(line.isEmpty() ? words.stripLeading() : words, style, number(element, "dx"),
                        number(element, "dy")));
            } else if (node instanceof Element span && span.tagName().equals("tspan")) {
                if (span.hasAttr("x") || span.hasAttr("y")) {
                    flush(line, at[0], at[1]);
                    line.clear();
                    at[0] = span.hasAttr("x") ? number(span, "x") : at[0];
                    at[1] = span.hasAttr("y") ? number(span, "y") : at[1];
                }
                stretches(span, style.of(span, rules), line, at);
            }
        }
    }

    private void flush(List<Stretch> line, double x, double y) {
        double width = 0;
        for (Stretch stretch : line) {
            width += shaped(stretch).total() * size(stretch) / 1000 + stretch.dx();
        }
        String anchor = line.isEmpty() ? "" : line.getFirst().style().text("text-anchor", "start");
        double at = x - (anchor.equals("middle") ? width / 2 : anchor.equals("end") ? width : 0);
        double base = y;
        for (Stretch stretch : line) {
            at += stretch.dx();
            base += stretch.dy();
            String align = stretch.style().text("dominant-baseline", "");
            double lift = align.equals("middle") || align.equals("central") ? size(stretch) * 0.35 : 0;
            letters(stretch, at, base + lift);
            at += shaped(stretch).total() * size(stretch) / 1000;
        }
    }

    private void letters(Stretch stretch, double x, double y) {
        int fill = stretch.style().colour("fill", "black", gradients);
        if (fill < 0) {
            return;
        }
        Shaped glyphs = shaped(stretch);
        double at = x;
        out.append(colour(fill)).append("rg ");
        for (int i = 0; i < glyphs.length(); i++) {
            EmbeddedFont font = glyphs.fonts()[i];
            fonts.add(font);
            if (i == 0 || glyphs.fonts()[i - 1] != font) {
                out.append(i == 0 ? "" : ">]TJ ET ").append("BT ").append(Canvas.name(font)).append(' ')
                        .append(SvgPath.numbers(size(stretch))).append("Tf 1 0 0 -1 ").append(SvgPath.numbers(at, y))
                        .append("Tm [<");
            }
            out.append(String.format(java.util.Locale.ROOT, "%04X", glyphs.codes()[i]));
            out.append(glyphs.kerns()[i] == 0 ? "" : ">" + -glyphs.kerns()[i] + "<");
            at += glyphs.widths()[i] * size(stretch) / 1000;
        }
        out.append(glyphs.length() == 0 ? "" : ">]TJ ET\n");
    }

    private static double size(Stretch stretch) {
        return Math.max(0.5, Math.min(500, stretch.style().number("font-size", "16")));
    }

    private Shaped shaped(Stretch stretch) {
        SvgStyle style = stretch.style();
        String family = style.text("font-family", "").toLowerCase(java.util.Locale.ROOT);
        Type.Family own = family.contains("mono") || family.contains("courier") ? Type.Family.MONO
                : family.contains("serif") && !family.contains("sans") || family.contains("times")
                ? Type.Family.TEXT : Type.Family.SANS;
        String weight = style.text("font-weight", "");
        boolean bold = weight.startsWith("bold") || SvgStyle.number(weight, 400) >= 600;
        boolean italic = style.text("font-style", "").equals("italic");
        return shaper.shape(stretch.words(), new Type(own, bold, italic, 1), false);
    }
}
