package vademecum.typeset;

import java.util.Locale;

/// The outline of a shape in SVG as PDF's operators. Arcs become curves (SVG 1.1, F.6).
final class SvgPath {

    private static final String COMMANDS = "MmLlHhVvCcSsQqTtAaZz";

    private final StringBuilder out = new StringBuilder();
    private final String data;
    private int at;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private double controlX;
    private double controlY;
    private char last = ' ';
    private double beforeX;
    private double beforeY;
    private double[] begin = {};

    private SvgPath(String data) {
        this.data = data;
    }

    /// The operators of path data; as far as they can be read.
    static SvgPath of(String data) {
        SvgPath path = new SvgPath(data);
        path.read();
        return path;
    }

    static String rectangle(double x, double y, double width, double height, double round) {
        double r = Math.min(round, Math.min(width, height) / 2);
        if (r <= 0) {
            return numbers(x, y, width, height) + "re\n";
        }
        String arc = "a" + r + "," + r + " 0 0 1 ";
        return of("M" + (x + r) + "," + y + "h" + (width - 2 * r) + arc + r + "," + r + "v" + (height - 2 * r) + arc
                + -r + "," + r + "h" + -(width - 2 * r) + arc + -r + "," + -r + "v" + -(height - 2 * r) + arc + r + ","
                + -r + "z").operators();
    }

    static String ellipse(double cx, double cy, double rx, double ry) {
        String arc = "a" + rx + "," + ry + " 0 1 1 ";
        return of("M" + (cx - rx) + "," + cy + arc + 2 * rx + ",0" + arc + -2 * rx + ",0z").operators();
    }

    String operators() {
        return out.toString();
    }

    /// Where the path ends, and the place before: for the arrow at its end.
    double[] end() {
        return new double[] {beforeX, beforeY, x, y};
    }

    /// Where the path begins, and the place behind: for the arrow at its begin.
    double[] begin() {
        return begin.length == 4 ? begin : end();
    }

    private void begun(double toX, double toY) {
        if (begin.length == 2 && (toX != begin[0] || toY != begin[1])) {
            begin = new double[] {begin[0], begin[1], toX, toY};
        }
    }

    static String numbers(double... values) {
        StringBuilder text = new StringBuilder();
        for (double value : values) {
            text.append(String.format(Locale.ROOT, "%.3f ", value));
        }
        return text.toString();
    }

    private void read() {
        char command = ' ';
        while (skip()) {
            char c = data.charAt(at);
            if (COMMANDS.indexOf(c) >= 0) {
                command = c;
                at++;
            } else if (command == 'Z' || command == 'z' || !isNumber(c)) {
                return;
            }
            if (!step(command)) {
                return;
            }
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
    }

    private boolean step(char command) {
        boolean relative = Character.isLowerCase(command);
        double dx = relative ? x : 0;
        double dy = relative ? y : 0;
        double[] n = take(count(command));
        if (n.length < count(command)) {
            return false;
        }
        char kind = Character.toUpperCase(command);
        switch (kind) {
            case 'M' -> move(n[0] + dx, n[1] + dy);
            case 'L' -> line(n[0] + dx, n[1] + dy);
            case 'H' -> line(n[0] + dx, y);
            case 'V' -> line(x, n[0] + dy);
            case 'C' -> curve(n[0] + dx, n[1] + dy, n[2] + dx, n[3] + dy, n[4] + dx, n[5] + dy);
            case 'S' -> curve(mirrored(x, controlX, "CS"), mirrored(y, controlY, "CS"), n[0] + dx, n[1] + dy,
                    n[2] + dx, n[3] + dy);
            case 'Q' -> quadratic(n[0] + dx, n[1] + dy, n[2] + dx, n[3] + dy);
            case 'T' -> quadratic(mirrored(x, controlX, "QT"), mirrored(y, controlY, "QT"), n[0] + dx, n[1] + dy);
            case 'A' -> arc(n, n[5] + dx, n[6] + dy);
            default -> {
                out.append("h\n");
                to(startX, startY);
            }
        }
        last = kind;
        return true;
    }

    private static int count(char command) {
        return switch (Character.toUpperCase(command)) {
            case 'M', 'L', 'T' -> 2;
            case 'H', 'V' -> 1;
            case 'C' -> 6;
            case 'S', 'Q' -> 4;
            case 'A' -> 7;
            default -> 0;
        };
    }

    private double mirrored(double here, double control, String kinds) {
        return kinds.indexOf(last) >= 0 ? 2 * here - control : here;
    }

    private void move(double toX, double toY) {
        out.append(numbers(toX, toY)).append("m\n");
        begin = begin.length == 0 ? new double[] {toX, toY} : begin;
        startX = toX;
        startY = toY;
        to(toX, toY);
    }

    private void line(double toX, double toY) {
        begun(toX, toY);
        out.append(numbers(toX, toY)).append("l\n");
        to(toX, toY);
    }

    private void curve(double ax, double ay, double bx, double by, double toX, double toY) {
        begun(ax, ay);
        begun(bx, by);
        out.append(numbers(ax, ay, bx, by, toX, toY)).append("c\n");
        controlX = bx;
        controlY = by;
        to(toX, toY);
        beforeX = bx;
        beforeY = by;
    }

    private void quadratic(double cx, double cy, double toX, double toY) {
        double fromX = x;
        double fromY = y;
        curve(fromX + (cx - fromX) * 2 / 3, fromY + (cy - fromY) * 2 / 3, toX + (cx - toX) * 2 / 3,
                toY + (cy - toY) * 2 / 3, toX, toY);
        controlX = cx;
        controlY = cy;
    }

    private void to(double toX, double toY) {
        beforeX = x;
        beforeY = y;
        x = toX;
        y = toY;
    }

    private void arc(double[] n, double toX, double toY) {
        double rx = Math.abs(n[0]);
        double ry = Math.abs(n[1]);
        if (rx == 0 || ry == 0 || x == toX && y == toY) {
            line(toX, toY);
            return;
        }
        double turn = StrictMath.toRadians(n[2]);
        double cos = StrictMath.cos(turn);
        double sin = StrictMath.sin(turn);
        double px = (cos * (x - toX) + sin * (y - toY)) / 2;
        double py = (cos * (y - toY) - sin * (x - toX)) / 2;
        double grow = Math.max(1, px * px / (rx * rx) + py * py / (ry * ry));
        rx *= StrictMath.sqrt(grow);
        ry *= StrictMath.sqrt(grow);
        double below = rx * rx * py * py + ry * ry * px * px;
        double root = StrictMath.sqrt(Math.max(0, (rx * rx * ry * ry - below) / below)) * (n[3] == n[4] ? -1 : 1);
        double mx = root * rx * py / ry;
        double my = -root * ry * px / rx;
        double from = StrictMath.atan2((py - my) / ry, (px - mx) / rx);
        double sweep = StrictMath.atan2((-py - my) / ry, (-px - mx) / rx) - from;
        sweep += n[4] != 0 && sweep < 0 ? 2 * StrictMath.PI : n[4] == 0 && sweep > 0 ? -2 * StrictMath.PI : 0;
        double cx = cos * mx - sin * my + (x + toX) / 2;
        double cy = sin * mx + cos * my + (y + toY) / 2;
        int parts = (int) Math.ceil(Math.abs(sweep) / (StrictMath.PI / 2));
        double step = sweep / parts;
        double reach = StrictMath.tan(step / 4) * 4 / 3;
        for (int i = 0; i < parts; i++) {
            double a = from + i * step;
            double b = a + step;
            double[] p = {StrictMath.cos(a) - reach * StrictMath.sin(a), StrictMath.sin(a) + reach * StrictMath.cos(a),
                StrictMath.cos(b) + reach * StrictMath.sin(b), StrictMath.sin(b) - reach * StrictMath.cos(b),
                StrictMath.cos(b), StrictMath.sin(b)};
            double[] q = new double[6];
            for (int k = 0; k < 6; k += 2) {
                q[k] = cx + cos * rx * p[k] - sin * ry * p[k + 1];
                q[k + 1] = cy + sin * rx * p[k] + cos * ry * p[k + 1];
            }
            curve(q[0], q[1], q[2], q[3], q[4], q[5]);
        }
    }

    private double[] take(int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            if (!skip() || !isNumber(data.charAt(at))) {
                return new double[0];
            }
            boolean flag = count == 7 && (i == 3 || i == 4);
            values[i] = flag ? data.charAt(at++) - '0' : number();
        }
        return values;
    }

    private static boolean isNumber(char c) {
        return c >= '0' && c <= '9' || c == '-' || c == '+' || c == '.';
    }

    private double number() {
        int from = at++;
        boolean dot = data.charAt(from) == '.';
        while (at < data.length()) {
            char c = data.charAt(at);
            boolean exponent = (c == '-' || c == '+') && (data.charAt(at - 1) | 32) == 'e';
            if (c == '.' && dot || !(c >= '0' && c <= '9' || c == '.' || (c | 32) == 'e' || exponent)) {
                break;
            }
            dot |= c == '.' || (c | 32) == 'e';
            at++;
        }
        try {
            double value = Double.parseDouble(data.substring(from, at));
            return Math.abs(value) < 1e7 ? value : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private boolean skip() {
        while (at < data.length() && (data.charAt(at) <= ' ' || data.charAt(at) == ',')) {
            at++;
        }
        return at < data.length();
    }
}
