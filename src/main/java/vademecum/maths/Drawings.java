package vademecum.maths;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Draws formulas for paper, for the thread that made it. MathJax is started for the first of them.
public final class Drawings implements AutoCloseable {

    private static final double WIDTH = 36;
    private static final double EM = 1000;
    /// How far behind a formula its number stands at least, in ems.
    private static final double NEAR = 2;

    private final Formulas formulas;
    private final Map<String, Optional<Drawing>> drawn = new HashMap<>();
    private Map<String, String> sources = Map.of();
    private @Nullable Engine engine;

    /// A drawer of these formulas.
    public Drawings(Formulas formulas) {
        this.formulas = formulas;
    }

    /// A formula, drawn. Sizes are in thousandths of the size of the letters around it.
    ///
    /// @param svg    the drawing
    /// @param width  its width
    /// @param height how far it reaches above the line
    /// @param depth  how far it reaches below
    public record Drawing(String svg, double width, double height, double depth) {

        /// The same drawing with room at its left.
        private Drawing widened(double room) {
            Element drawing = Jsoup.parse(svg, "", Parser.xmlParser()).expectFirst("svg");
            String[] box = drawing.attr("viewBox").split(" ");
            double wide = width + room;
            drawing.attr("viewBox", (Double.parseDouble(box[0]) - room) + " " + box[1] + " " + wide + " " + box[3]);
            drawing.attr("width", String.valueOf(wide / 100));
            drawing.ownerDocument().outputSettings().prettyPrint(false);
            return new Drawing(drawing.outerHtml(), wide, height, depth);
        }
    }

    /// The drawing of a formula; empty if there is none. If it has a number, that stands at the right edge.
    ///
    /// @param macros what its element has as `data-v-macros`; may be empty
    /// @param room   the width that there is for it, in thousandths of the size of the letters around it
    public Optional<Drawing> find(String tex, boolean display, String macros, double room) {
        if (formulas.isEmpty()) {
            return Optional.empty();
        }
        if (sources.isEmpty()) {
            sources = formulas.sources();
        }
        String key = Formulas.key(tex, display, macros);
        String source = sources.getOrDefault(key, "");
        if (source.contains("<mlabeledtr")) {
            return drawn.computeIfAbsent(key + '\0' + Math.round(room), _ -> numbered(source, display, room));
        }
        return source.isEmpty() ? Optional.empty() : drawn.computeIfAbsent(key, _ -> draw(source, display));
    }

    /// The formula in the middle of its room and its numbers at the right edge; close behind it where there is no room.
    private Optional<Drawing> numbered(String source, boolean display, double room) {
        Optional<Drawing> close = draw(withLabelsBehind(source, NEAR), display);
        Optional<Drawing> bare = draw(withLabelsBehind(source, 0), display);
        if (close.isEmpty() || bare.isEmpty()) {
            return close;
        }
        double width = bare.get().width();
        double left = (room - width) / 2;
        double gap = left - (close.get().width() - width - NEAR * EM);
        return gap < NEAR * EM ? close : draw(withLabelsBehind(source, gap / EM), display)
                .map(drawing -> drawing.widened(room - drawing.width()));
    }

    private Optional<Drawing> draw(String source, boolean display) {
        try {
            Engine ready = engine;
            if (ready == null) {
                ready = new Engine("drawing.js");
                engine = ready;
            }
            return drawing(ready.call("draw", source, display, WIDTH));
        } catch (Engine.Exhausted tooMuch) {
            close();
            return Optional.empty();
        }
    }

    /// The numbers of equations as the last cells of their rows, for a drawing has no margin that they could stand in.
    ///
    /// @param gap how far behind, in ems; without numbers if 0
    private static String withLabelsBehind(String mathml, double gap) {
        Element math = Jsoup.parse(mathml, "", Parser.xmlParser()).expectFirst("math");
        for (Element row : math.select("mlabeledtr")) {
            row.tagName("mtr");
            if (row.childrenSize() > 0) {
                Element label = row.child(0);
                label.remove();
                if (gap > 0) {
                    label.attr("columnalign", "right");
                    label.prependChild(new Element("mspace").attr("width", gap + "em"));
                    row.appendChild(label);
                }
            }
        }
        math.ownerDocument().outputSettings().prettyPrint(false);
        return math.outerHtml();
    }

    private static Optional<Drawing> drawing(String answer) {
        Element svg = Jsoup.parse(answer, "", Parser.xmlParser()).selectFirst("svg");
        if (svg == null || svg.selectFirst("[data-mml-node=merror]") != null) {
            return Optional.empty();
        }
        String[] box = svg.attr("viewBox").split(" ");
        if (box.length != 4) {
            return Optional.empty();
        }
        double top = Double.parseDouble(box[1]);
        double width = Double.parseDouble(box[2]);
        double height = Double.parseDouble(box[3]);
        if (!(width > 0) || !(height > 0)) {
            return Optional.empty();
        }
        svg.attr("width", String.valueOf(width / 100)).attr("height", String.valueOf(height / 100));
        svg.ownerDocument().outputSettings().prettyPrint(false);
        return Optional.of(new Drawing(svg.outerHtml(), width, -top, height + top));
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
