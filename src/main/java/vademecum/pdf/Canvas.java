package vademecum.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// One page, to be painted on. Places are in points from the upper left corner. Everything is either content of the
/// structure or an artifact: what is painted belongs to what [#content] or [#artifact] named last.
public final class Canvas {

    private final int number;
    private final double width;
    private final double height;
    private final StringBuilder out = new StringBuilder(8_000);
    private final SortedMap<String, Integer> images = new TreeMap<>();
    private final SortedMap<String, EmbeddedFont> fonts = new TreeMap<>();
    private final List<Area> areas = new ArrayList<>();
    private Slot slot;
    private boolean open;
    private boolean inText;
    private boolean repeating;
    private int marks;
    private int fill = -1;
    private int stroke = -1;
    private String font = "";

    /// A link's active area.
    ///
    /// @param x      its left edge
    /// @param top    its upper edge
    /// @param right  its right edge
    /// @param bottom its lower edge
    /// @param target the name of a place in the document, with `#` before it, or an address
    /// @param tag    the link
    /// @param text   the words of the link
    record Area(double x, double top, double right, double bottom, String target, Tag tag, String text) {
    }

    Canvas(int number, double width, double height) {
        this.number = number;
        this.width = width;
        this.height = height;
        this.slot = new Slot(Tag.of("Artifact"));
    }

    /// What number the page is, counted from 0.
    public int number() {
        return number;
    }

    /// Its width in points.
    public double width() {
        return width;
    }

    /// Its height in points.
    public double height() {
        return height;
    }

    /// What follows is content of the structure.
    public void content(Slot next) {
        if (repeating) {
            artifact();
            return;
        }
        if (open && slot == next) {
            return;
        }
        close();
        slot = next;
        open = true;
        out.append('/').append(next.owner().type()).append("<</MCID ").append(marks).append(">>BDC\n");
        next.add(number, marks++);
    }

    /// What follows is decoration that nobody needs to be told of.
    public void artifact() {
        if (open && slot.owner().type().equals("Artifact")) {
            return;
        }
        close();
        slot = new Slot(Tag.of("Artifact"));
        open = true;
        out.append("/Artifact BMC\n");
    }

    /// Paints what stands in the document elsewhere, such as the head of a table: once more for the eye alone.
    public void again(Runnable painting) {
        repeating = true;
        painting.run();
        repeating = false;
    }

    private void close() {
        endText();
        if (open) {
            out.append("EMC\n");
            open = false;
        }
    }

    /// Begins a line of text; glyphs follow.
    ///
    /// @param x        where it begins
    /// @param baseline the line that the letters stand on
    public void text(EmbeddedFont face, double size, int colour, double x, double baseline) {
        endText();
        fill(colour);
        out.append("BT ");
        String wanted = face.resource() + " " + size;
        if (!wanted.equals(font)) {
            font = wanted;
            fonts.put(face.resource(), face);
            out.append('/').append(face.resource()).append(' ');
            Syntax.number(size, out);
            out.append(" Tf ");
        }
        Syntax.numbers(out, x, height - baseline);
        out.append("Td[<");
        inText = true;
    }

    /// Adds a glyph to the line.
    public void glyph(int code) {
        Syntax.hex(code, out);
    }

    /// Moves on to the right.
    ///
    /// @param thousandths of the size; to the left if negative
    public void move(double thousandths) {
        if (Math.round(thousandths * 10) != 0) {
            out.append('>');
            Syntax.number(-Math.round(thousandths * 10) / 10.0, out);
            out.append('<');
        }
    }

    private void endText() {
        if (inText) {
            inText = false;
            out.append(">]TJ ET\n");
        }
    }

    /// Writes text that nobody sees, and that can be found and copied.
    public void unseen(Runnable writing) {
        endText();
        int colour = fill;
        out.append("q 3 Tr\n");
        font = "";
        writing.run();
        endText();
        out.append("Q\n");
        font = "";
        fill = colour;
    }

    /// Fills a rectangle.
    public void rectangle(double x, double top, double across, double down, int colour) {
        endText();
        fill(colour);
        Syntax.numbers(out, x, height - top - down, across, down);
        out.append("re f\n");
    }

    /// Draws a straight line.
    public void line(double x, double y, double toX, double toY, double thickness, int colour) {
        path(thickness, colour, new double[] {x, y, toX, toY}, false);
    }

    /// Draws a line through points, given as x and y in turn.
    public void path(double thickness, int colour, double[] points, boolean closed) {
        endText();
        stroke(colour);
        Syntax.number(thickness, out);
        out.append(" w ");
        for (int i = 0; i < points.length; i += 2) {
            Syntax.numbers(out, points[i], height - points[i + 1]);
            out.append(i == 0 ? "m " : "l ");
        }
        out.append(closed ? "s\n" : "S\n");
    }

    /// Paints a picture of the document.
    public void image(int object, double x, double top, double across, double down) {
        endText();
        String name = "I" + object;
        images.put(name, object);
        out.append("q ");
        Syntax.numbers(out, across, 0, 0, down, x, height - top - down);
        out.append("cm /").append(name).append(" Do Q\n");
    }

    /// Paints PDF's own operators on a picture's own grid: its upper left corner at this place, y downwards.
    ///
    /// @param used the fonts that they name, as [#name] does
    public void drawing(String operators, Iterable<EmbeddedFont> used, double x, double top, double scale) {
        endText();
        used.forEach(face -> fonts.put(face.resource(), face));
        out.append("q ");
        Syntax.numbers(out, scale, 0, 0, -scale, x, height - top);
        out.append("cm\n").append(operators).append("Q\n");
    }

    /// Makes an area lead somewhere.
    ///
    /// @param target the name of a place in the document, with `#` before it, or an address
    /// @param tag    the link
    /// @param text   the words of the link
    public void link(double x, double top, double right, double bottom, String target, Tag tag, String text) {
        if (repeating) {
            return;
        }
        areas.add(new Area(x, height - top, right, height - bottom, target, tag, text));
    }

    /// What operators call a font.
    public static String name(EmbeddedFont face) {
        return "/" + face.resource();
    }

    private void fill(int colour) {
        if (colour != fill) {
            fill = colour;
            colour(colour);
            out.append("rg ");
        }
    }

    private void stroke(int colour) {
        if (colour != stroke) {
            stroke = colour;
            colour(colour);
            out.append("RG ");
        }
    }

    private void colour(int colour) {
        Syntax.numbers(out, (colour >> 16 & 255) / 255.0, (colour >> 8 & 255) / 255.0, (colour & 255) / 255.0);
    }

    List<Area> areas() {
        return areas;
    }

    SortedMap<String, Integer> images() {
        return images;
    }

    SortedMap<String, EmbeddedFont> fonts() {
        return fonts;
    }

    String operators() {
        close();
        return out.toString();
    }
}
