package vademecum.emit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// Cuts an SVG image down to drawing. An SVG file that a reader opens by itself is a page with all its powers: it can
/// run scripts, hold HTML and load from anywhere. What is not on the lists here does not pass.
public final class SvgCleaner {

    private static final Set<String> ELEMENTS = Set.of(
            "svg", "g", "defs", "symbol", "use", "switch", "a", "title", "desc", "style", "view",
            "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "image",
            "text", "tspan", "textPath", "linearGradient", "radialGradient", "stop", "pattern", "clipPath", "mask",
            "marker", "filter", "animate", "animateTransform", "animateMotion", "mpath", "set",
            "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite", "feConvolveMatrix", "feDiffuseLighting",
            "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood", "feFuncA", "feFuncB", "feFuncG",
            "feFuncR", "feGaussianBlur", "feMerge", "feMergeNode", "feMorphology", "feOffset", "fePointLight",
            "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id", "class", "style", "role", "lang", "xml:lang", "xml:space", "version", "viewBox",
            "preserveAspectRatio", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "fx", "fy", "fr", "r", "rx", "ry",
            "dx", "dy", "d", "points", "width", "height", "transform", "pathLength", "rotate", "textLength",
                    "lengthAdjust",
            "startOffset", "method", "side", "spacing", "gradientUnits", "gradientTransform", "spreadMethod", "offset",
            "patternUnits", "patternContentUnits", "patternTransform", "clipPathUnits", "maskUnits",
            "maskContentUnits", "markerUnits", "markerWidth", "markerHeight", "refX", "refY", "orient", "in", "in2",
            "result", "filterUnits", "primitiveUnits", "stdDeviation", "mode", "type", "values", "tableValues", "slope",
            "intercept", "amplitude", "exponent", "operator", "k1", "k2", "k3", "k4", "order", "kernelMatrix",
            "divisor", "bias", "targetX", "targetY", "edgeMode", "preserveAlpha", "surfaceScale", "diffuseConstant",
            "specularConstant", "specularExponent", "azimuth", "elevation", "z", "pointsAtX", "pointsAtY", "pointsAtZ",
            "limitingConeAngle", "scale", "xChannelSelector", "yChannelSelector", "radius", "baseFrequency",
            "numOctaves", "seed", "stitchTiles", "requiredFeatures", "requiredExtensions", "systemLanguage",
            "attributeName", "attributeType", "from", "to", "by", "begin", "dur", "end", "min", "max", "restart",
            "repeatCount", "repeatDur", "calcMode", "keyTimes", "keySplines", "keyPoints", "additive", "accumulate",
            "fill", "stroke", "color", "opacity", "display", "visibility", "overflow", "filter", "mask", "direction",
            "cursor", "clip", "clip-path", "clip-rule", "fill-opacity", "fill-rule", "flood-color", "flood-opacity",
            "lighting-color", "marker-start", "marker-mid", "marker-end", "paint-order", "pointer-events",
            "shape-rendering", "text-rendering", "image-rendering", "color-rendering", "color-interpolation",
            "color-interpolation-filters", "stop-color", "stop-opacity", "stroke-dasharray", "stroke-dashoffset",
            "stroke-linecap", "stroke-linejoin", "stroke-miterlimit", "stroke-opacity", "stroke-width", "mask-type",
            "mix-blend-mode", "isolation", "vector-effect", "transform-origin", "text-anchor", "text-decoration",
            "dominant-baseline", "alignment-baseline", "baseline-shift", "writing-mode", "unicode-bidi", "font",
            "font-family", "font-size", "font-size-adjust", "font-stretch", "font-style", "font-variant",
            "font-weight", "letter-spacing", "word-spacing", "kerning");

    private static final Set<String> LINKS = Set.of("href", "xlink:href");

    /// Elements that say something about the drawing and are not drawn: leaving them out is no news.
    private static final Set<String> SILENT = Set.of("metadata", "rdf:RDF");

    private static final List<String> UNSAFE_STYLES = List.of("\\", "@import", "@namespace", "expression(", "image(",
            "image-set(", "cross-fade(", "src(", "javascript:", "-moz-binding", "behavior:");

    private SvgCleaner() {
    }

    /// An SVG image that is safe to open.
    ///
    /// @param bytes   the image, in UTF-8
    /// @param removed names of the elements and attributes that were taken out because they could do more than draw
    @SuppressWarnings("ArrayRecordComponent")
    public record Cleaned(byte[] bytes, SortedSet<String> removed) {
    }

    /// Cleans an image.
    ///
    /// @return empty if the file is no SVG image
    public static Optional<Cleaned> clean(byte[] file) {
        Document document = parse(file);
        Element svg = document.firstElementChild();
        if (svg == null || !svg.tagName().equals("svg")) {
            return Optional.empty();
        }
        SortedSet<String> removed = new TreeSet<>();
        clean(svg, removed);
        svg.attr("xmlns", "http://www.w3.org/2000/svg").attr("xmlns:xlink", "http://www.w3.org/1999/xlink");
        return Optional.of(new Cleaned((svg.outerHtml() + "\n").getBytes(StandardCharsets.UTF_8), removed));
    }

    private static Document parse(byte[] file) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(file), null, "", Parser.xmlParser());
            document.outputSettings().prettyPrint(false).charset(StandardCharsets.UTF_8)
                    .syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml);
            return document;
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Goes through the tree without recursion, for a hostile file can be nested deeply.
    private static void clean(Element root, SortedSet<String> removed) {
        List<Element> open = new ArrayList<>(List.of(root));
        while (!open.isEmpty()) {
            Element element = open.removeLast();
            cleanAttributes(element, removed);
            for (Node child : List.copyOf(element.childNodes())) {
                switch (child) {
                    case TextNode text -> text.replaceWith(new TextNode(text.getWholeText()));
                    case Element inner when isDrawn(inner, removed) -> open.add(inner);
                    default -> child.remove();
                }
            }
        }
    }

    private static boolean isDrawn(Element element, SortedSet<String> removed) {
        String name = element.tagName();
        boolean animatesLink = element.hasAttr("attributeName") && !isKnown(element.attr("attributeName"));
        boolean drawn = ELEMENTS.contains(name) && !animatesLink
                && (!name.equals("style") || isSafeStyle(element.wholeText()));
        if (!drawn && !SILENT.contains(name) && (!name.contains(":") || name.startsWith("svg:"))) {
            removed.add(name);
        }
        return drawn;
    }

    private static void cleanAttributes(Element element, SortedSet<String> removed) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey();
            boolean link = LINKS.contains(name);
            boolean safe = link ? isSafeLink(element, attribute.getValue())
                    : isKnown(name) && isSafeStyle(attribute.getValue());
            if (!safe) {
                element.attributes().remove(name);
            }
            if (!safe && (link || isKnown(name) || name.toLowerCase(Locale.ROOT).startsWith("on"))) {
                removed.add(name);
            }
        }
    }

    private static boolean isKnown(String name) {
        return ATTRIBUTES.contains(name) || name.startsWith("aria-");
    }

    private static boolean isSafeLink(Element element, String target) {
        String link = target.strip().toLowerCase(Locale.ROOT);
        boolean picture = link.startsWith("data:image/png") || link.startsWith("data:image/jpeg")
                || link.startsWith("data:image/gif") || link.startsWith("data:image/webp");
        return link.startsWith("#") || picture && element.tagName().equals("image");
    }

    /// Whether CSS loads nothing from elsewhere: `url()` may only name a part of the drawing or an embedded font.
    private static boolean isSafeStyle(String css) {
        String style = css.toLowerCase(Locale.ROOT);
        if (UNSAFE_STYLES.stream().anyMatch(style::contains)) {
            return false;
        }
        for (int at = style.indexOf("url("); at >= 0; at = style.indexOf("url(", at + 1)) {
            String target = style.substring(at + 4, Math.min(style.length(), at + 80)).strip();
            target = target.startsWith("\"") || target.startsWith("'") ? target.substring(1).strip() : target;
            if (!target.startsWith("#") && !target.startsWith("data:font/")
                    && !target.startsWith("data:application/font")) {
                return false;
            }
        }
        return true;
    }
}
