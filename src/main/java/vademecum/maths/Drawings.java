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
    }

    /// The drawing of a formula; empty if there is none.
    ///
    /// @param macros what its element has as `data-v-macros`; may be empty
    public Optional<Drawing> find(String tex, boolean display, String macros) {
        return formulas.isEmpty() ? Optional.empty()
                : drawn.computeIfAbsent(Formulas.key(tex, display, macros), key -> draw(key, display));
    }

    private Optional<Drawing> draw(String key, boolean display) {
        if (sources.isEmpty()) {
            sources = formulas.sources();
        }
        String source = sources.getOrDefault(key, "");
        if (source.isEmpty()) {
            return Optional.empty();
        }
        try {
            Engine ready = engine;
            if (ready == null) {
                ready = new Engine("drawing.js");
                engine = ready;
            }
            return drawing(ready.call("draw", withLabelsBehind(source), display, WIDTH));
        } catch (Engine.Exhausted tooMuch) {
            close();
            return Optional.empty();
        }
    }

    /// The numbers of equations as the last cells of their rows, for a drawing has no margin that they could stand in.
    private static String withLabelsBehind(String mathml) {
        if (!mathml.contains("<mlabeledtr")) {
            return mathml;
        }
        Element math = Jsoup.parse(mathml, "", Parser.xmlParser()).expectFirst("math");
        for (Element row : math.select("mlabeledtr")) {
            row.tagName("mtr");
            if (row.childrenSize() > 0) {
                Element label = row.child(0);
                label.prependChild(new Element("mspace").attr("width", "2em"));
                row.appendChild(label);
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
