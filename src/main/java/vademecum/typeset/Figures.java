package vademecum.typeset;

import java.util.Locale;
import org.jsoup.nodes.Element;
import vademecum.pdf.Canvas;
import vademecum.pdf.Tag;

/// Pictures on a page: their size, their tag, their painting.
final class Figures {

    private static final double POINTS = 0.75;

    private Figures() {
    }

    /// The size of a picture on paper, in points.
    record Size(double width, double height) {
    }

    /// The size that the markup asks for, made smaller where it does not fit.
    static Size size(Element element, Pictures.Image image, double widest, double highest) {
        double width = number(element.attr("width"), image.width()) * POINTS;
        double height = width * image.height() / image.width();
        double scale = Math.min(1, Math.min(widest / width, highest / height));
        return new Size(width * scale, height * scale);
    }

    private static double number(String text, double otherwise) {
        try {
            int value = text.isEmpty() ? 0 : Integer.parseInt(text);
            return value > 0 ? value : otherwise;
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    static Tag tag(Tag owner, String alternative) {
        return owner.child("Figure").described(alternative);
    }

    /// Paints a picture and tells its tag where it is.
    static Painter painter(Pictures.Image image, Size size, Tag tag) {
        return (canvas, left, top) -> {
            canvas.content(tag.text());
            image.brush().paint(canvas, left, top, size.width(), size.height());
            tag.with("Layout", "/Placement/Block/BBox[" + box(canvas, left, top, size) + "]");
        };
    }

    private static String box(Canvas canvas, double left, double top, Size size) {
        double bottom = canvas.height() - top - size.height();
        return String.format(Locale.ROOT, "%.2f %.2f %.2f %.2f", left, bottom, left + size.width(),
                bottom + size.height());
    }
}
