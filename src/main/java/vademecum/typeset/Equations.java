package vademecum.typeset;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vademecum.base.Code;
import vademecum.maths.Drawings;
import vademecum.pdf.Canvas;
import vademecum.pdf.Tag;

/// Sets formulas: each is drawn, and its TeX lies under the drawing unseen, so that it can be found and copied.
final class Equations {

    private static final double THOUSAND = 1000;
    /// How much of the width of the text a formula may take before it is made smaller.
    private static final double WIDEST = 0.98;
    /// How much of a formula is told of.
    private static final int SHOWN = 40;

    private final Drawings drawings;
    private final Shaper shaper;
    private final Look look;
    private final Findings findings;
    private final Map<String, Optional<Pictures.Image>> images = new HashMap<>();

    Equations(Drawings drawings, Shaper shaper, Look look, Findings findings) {
        this.drawings = drawings;
        this.shaper = shaper;
        this.look = look;
        this.findings = findings;
    }

    /// The formula as part of a line; empty if there is no drawing of it, which is told.
    ///
    /// @param ink    how the text around it looks
    /// @param widest the width of the text, in points
    Optional<Node.Inset> inset(Element math, Ink ink, double widest) {
        String tex = math.attr("alttext");
        boolean display = math.attr("display").equals("block");
        Optional<Node.Inset> drawn = drawings.find(tex, display, math.attr("data-v-macros"),
                widest * WIDEST * THOUSAND / ink.type().size()).flatMap(drawing ->
                images.computeIfAbsent(drawing.svg(), this::image)
                        .map(image -> inset(drawing, image, tex, ink, widest)));
        if (drawn.isEmpty()) {
            findings.report(Code.UNDRAWN_FORMULA, "the formula `" + start(tex) + "` cannot be drawn and is printed as"
                    + " its source", "split it into several smaller ones");
        }
        return drawn;
    }

    private static String start(String tex) {
        String line = tex.replace('\n', ' ');
        boolean whole = line.codePointCount(0, line.length()) <= SHOWN;
        return whole ? line : line.substring(0, line.offsetByCodePoints(0, SHOWN)) + "…";
    }

    private Optional<Pictures.Image> image(String svg) {
        try {
            return Optional.of(Svg.image(svg.getBytes(StandardCharsets.UTF_8), shaper));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private Node.Inset inset(Drawings.Drawing drawing, Pictures.Image image, String tex, Ink ink, double widest) {
        double size = ink.type().size() / THOUSAND;
        double scale = size * Math.min(1, widest * WIDEST / (drawing.width() * size));
        double width = drawing.width() * scale;
        double height = drawing.height() * scale;
        double depth = drawing.depth() * scale;
        Tag tag = ink.slot().owner().child("Formula").described(tex);
        Figures.Size whole = new Figures.Size(width, height + depth);
        Shaped words = shaper.shape(tex.replace('\n', ' '), look.text().in(Type.Family.MONO, 1), false);
        Pictures.Image both = new Pictures.Image(whole.width(), whole.height(), (canvas, x, top, across, down) -> {
            unseen(canvas, words, x, top + height, width);
            image.brush().paint(canvas, x, top, across, down);
        });
        return new Node.Inset(width, height, depth, Figures.painter(both, whole, tag));
    }

    private static void unseen(Canvas canvas, Shaped words, double x, double baseline, double width) {
        double size = words.total() == 0 ? 0 : Math.min(12, width * THOUSAND / words.total());
        if (size > 0) {
            canvas.unseen(() -> {
                double at = x;
                for (int i = 0; i < words.length(); i++) {
                    canvas.text(words.fonts()[i], size, 0, at, baseline);
                    canvas.glyph(words.codes()[i]);
                    at += words.width(i, i + 1) * size / THOUSAND;
                }
            });
        }
    }
}
