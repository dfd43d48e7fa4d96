package vademecum.typeset;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/// What an element of a drawing looks like: what it says itself, what the style sheet of the drawing says, and what it
/// has from those around it.
record SvgStyle(Map<String, String> values) {

    private static final String[] INHERITED = {"fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin",
        "stroke-dasharray", "fill-rule", "font-size", "font-weight", "font-style", "font-family", "text-anchor",
        "color",
        "fill-opacity", "stroke-opacity", "opacity", "visibility", "marker-start", "marker-end", "dominant-baseline"};
    private static final Map<String, Integer> NAMES = Map.ofEntries(Map.entry("white", 0xFFFFFF),
            Map.entry("red", 0xFF0000), Map.entry("green", 0x008000), Map.entry("blue", 0x0000FF),
            Map.entry("gray", 0x808080), Map.entry("grey", 0x808080), Map.entry("yellow", 0xFFFF00),
            Map.entry("orange", 0xFFA500), Map.entry("purple", 0x800080), Map.entry("brown", 0xA52A2A),
            Map.entry("pink", 0xFFC0CB), Map.entry("silver", 0xC0C0C0), Map.entry("navy", 0x000080),
            Map.entry("teal", 0x008080), Map.entry("maroon", 0x800000), Map.entry("olive", 0x808000),
            Map.entry("lime", 0x00FF00), Map.entry("aqua", 0x00FFFF), Map.entry("cyan", 0x00FFFF),
            Map.entry("lightgray", 0xD3D3D3), Map.entry("lightgrey", 0xD3D3D3), Map.entry("darkgray", 0xA9A9A9),
            Map.entry("lightblue", 0xADD8E6), Map.entry("steelblue", 0x4682B4), Map.entry("tomato", 0xFF6347),
            Map.entry("gold", 0xFFD700), Map.entry("crimson", 0xDC143C), Map.entry("lightgreen", 0x90EE90),
            Map.entry("whitesmoke", 0xF5F5F5), Map.entry("magenta", 0xFF00FF));

    static final SvgStyle PLAIN = new SvgStyle(Map.of());

    /// The style of an element inside one of this style.
    ///
    /// @param rules what the style sheet says, by `.class`, `#id` or name
    SvgStyle of(Element element, Map<String, String> rules) {
        Map<String, String> all = new HashMap<>(values);
        all.remove("transform");
        for (String name : INHERITED) {
            if (element.hasAttr(name)) {
                put(all, name, element.attr(name));
            }
        }
        declare(all, rules.getOrDefault(element.tagName(), ""));
        element.classNames().forEach(name -> declare(all, rules.getOrDefault("." + name, "")));
        declare(all, rules.getOrDefault("#" + element.id(), ""));
        declare(all, element.attr("style"));
        return new SvgStyle(all);
    }

    private void declare(Map<String, String> all, String css) {
        for (String declaration : css.split(";")) {
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                put(all, declaration.substring(0, colon).strip(),
                        declaration.substring(colon + 1).replace("!important", "").strip());
            }
        }
    }

    /// Opacity is of the element as a whole, so that of what is around it counts too.
    private void put(Map<String, String> all, String name, String value) {
        if (name.equals("opacity")) {
            all.put(name, String.valueOf(number(value, 1) * number(values.getOrDefault(name, "1"), 1)));
        } else if (!value.equals("inherit")) {
            all.put(name, value);
        }
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    double number(String name, String otherwise) {
        return number(text(name, otherwise), 0);
    }

    static double number(String text, double otherwise) {
        int end = 0;
        while (end < text.length() && (Character.isDigit(text.charAt(end)) || "+-.eE".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > 0) {
            try {
                return Double.parseDouble(text.substring(0, end));
            } catch (NumberFormatException e) {
                end--;
            }
        }
        return otherwise;
    }

    /// A colour as it looks on white paper; negative for none.
    ///
    /// @param property    `fill` or `stroke`
    /// @param otherwise   what it is if nothing is said
    /// @param gradients   the middle colour of each gradient, by its id
    int colour(String property, String otherwise, Map<String, Integer> gradients) {
        String text = text(property, otherwise).toLowerCase(Locale.ROOT);
        int colour;
        if (text.startsWith("url(")) {
            String id = text(property, otherwise).replaceAll("[\"'()#]|url", "").split(" ")[0].strip();
            colour = gradients.getOrDefault(id, 0xCCCCCC);
        } else {
            colour = text.equals("currentcolor") ? parse(text("color", "black")) : parse(text);
        }
        double clear = number(property + "-opacity", "1") * number("opacity", "1");
        return colour < 0 ? colour : onPaper(colour, Math.max(0, Math.min(1, clear)));
    }

    private static int onPaper(int colour, double opacity) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            mixed |= (int) Math.round(255 + ((colour >> shift & 255) - 255) * opacity) << shift;
        }
        return mixed;
    }

    /// A colour of CSS; negative for none.
    static int parse(String text) {
        if (text.equals("none") || text.equals("transparent")) {
            return -1;
        }
        try {
            if (text.startsWith("#") && text.length() >= 7) {
                return Integer.parseInt(text, 1, 7, 16);
            }
            if (text.startsWith("#") && text.length() >= 4) {
                int c = Integer.parseInt(text, 1, 4, 16);
                return (c >> 8 & 15) * 0x110000 | (c >> 4 & 15) * 0x1100 | (c & 15) * 0x11;
            }
            if (text.startsWith("rgb")) {
                String[] parts = text.substring(text.indexOf('(') + 1).split("[,\\s)/]+");
                return (int) number(parts[0], 0) << 16 | (int) number(parts[1], 0) << 8 | (int) number(parts[2], 0);
            }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
            return 0;
        }
        return NAMES.getOrDefault(text, 0);
    }
}
