package vademecum.typeset;

import vademecum.pdf.Canvas;

/// The colours and signs of call-outs.
final class Callouts {

    private Callouts() {
    }

    /// The colours of a kind.
    record Tone(int ink, int wash) {
    }

    /// A sign beside the title, told apart without colours.
    enum Sign {
        /// A ring with an i.
        INFO,
        /// A ring with a question mark.
        QUESTION,
        /// A triangle.
        WARNING,
        /// A tick.
        TICK,
        /// A cross.
        CROSS,
        /// A pen's stroke.
        NOTE
    }

    static Tone tone(String kind, Palette palette) {
        String name = switch (kind) {
            case "tip", "success" -> "green";
            case "question", "warning", "caution" -> "amber";
            case "failure", "danger", "bug" -> "red";
            case "example", "important" -> "violet";
            case "quote" -> "grey";
            default -> "blue";
        };
        return new Tone(palette.of(name), palette.of(name + "-wash"));
    }

    static Sign sign(String kind) {
        return switch (kind) {
            case "info", "abstract", "important" -> Sign.INFO;
            case "question" -> Sign.QUESTION;
            case "warning", "caution", "danger", "bug" -> Sign.WARNING;
            case "tip", "success", "todo" -> Sign.TICK;
            case "failure" -> Sign.CROSS;
            default -> Sign.NOTE;
        };
    }

    /// Paints a sign in a square.
    static void paint(Canvas canvas, Sign sign, double x, double top, double size, int colour) {
        canvas.artifact();
        double s = size / 16;
        switch (sign) {
            case INFO -> {
                ring(canvas, x, top, s, colour);
                path(canvas, x, top, s, colour, 8, 7.3, 8, 11.4);
                path(canvas, x, top, s, colour, 8, 4.6, 8, 5.4);
            }
            case QUESTION -> {
                ring(canvas, x, top, s, colour);
                path(canvas, x, top, s, colour, 6.2, 6.3, 6.6, 5.1, 8, 4.6, 9.4, 5.1, 9.7, 6.4, 8.3, 7.7, 8, 9.2);
                path(canvas, x, top, s, colour, 8, 10.9, 8, 11.6);
            }
            case WARNING -> {
                canvas.path(1.4 * s, colour, points(x, top, s, 8, 2, 1.8, 13.3, 14.2, 13.3), true);
                path(canvas, x, top, s, colour, 8, 6.3, 8, 9.4);
                path(canvas, x, top, s, colour, 8, 11, 8, 11.7);
            }
            case TICK -> path(canvas, x, top, s, colour, 2.5, 8.5, 6.2, 12.2, 13.5, 4.2);
            case CROSS -> {
                path(canvas, x, top, s, colour, 3.5, 3.5, 12.5, 12.5);
                path(canvas, x, top, s, colour, 12.5, 3.5, 3.5, 12.5);
            }
            case NOTE -> canvas.path(1.4 * s, colour, points(x, top, s, 2.5, 13.5, 3.3, 10.5, 11, 2.8, 13.2, 5, 5.5,
                    12.7), true);
        }
    }

    private static void ring(Canvas canvas, double x, double top, double s, int colour) {
        double[] ring = new double[48];
        for (int i = 0; i < 24; i++) {
            double angle = StrictMath.PI * i / 12;
            ring[2 * i] = x + s * (8 + 6.2 * StrictMath.cos(angle));
            ring[2 * i + 1] = top + s * (8 + 6.2 * StrictMath.sin(angle));
        }
        canvas.path(1.3 * s, colour, ring, true);
    }

    private static void path(Canvas canvas, double x, double top, double s, int colour, double... grid) {
        canvas.path(1.5 * s, colour, points(x, top, s, grid), false);
    }

    private static double[] points(double x, double top, double s, double... grid) {
        double[] points = new double[grid.length];
        for (int i = 0; i < grid.length; i += 2) {
            points[i] = x + s * grid[i];
            points[i + 1] = top + s * grid[i + 1];
        }
        return points;
    }
}
