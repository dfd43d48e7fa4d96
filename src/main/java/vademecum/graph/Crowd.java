package vademecum.graph;

/// How nodes push each other away: what is far counts as one heap (J. Barnes and P. Hut, "A hierarchical O(N log N)
/// force-calculation algorithm", Nature 324, 1986). A tree of squares, each with up to four in it.
final class Crowd {

    private static final double FAR = 1.2;
    private static final int DEEPEST = 28;

    private final double[] xs;
    private final double[] ys;
    private final float[] masses;
    private int[] children;
    private int[] bodies;
    /// Where the middle of a square's heap is; while it is gathered, the sum of places times masses.
    private double[] middleX;
    private double[] middleY;
    private double[] mass;
    private double[] width;
    private int count;
    private final int[] stack = new int[4 * DEEPEST + 8];

    Crowd(double[] xs, double[] ys, float[] masses) {
        this.xs = xs;
        this.ys = ys;
        this.masses = masses;
        int room = 4 * xs.length + 64;
        children = new int[4 * room];
        bodies = new int[room];
        middleX = new double[room];
        middleY = new double[room];
        mass = new double[room];
        width = new double[room];
    }

    /// Takes note of where the nodes are now.
    void gather() {
        double low = Double.MAX_VALUE;
        double high = -Double.MAX_VALUE;
        for (int i = 0; i < xs.length; i++) {
            low = Math.min(low, Math.min(xs[i], ys[i]));
            high = Math.max(high, Math.max(xs[i], ys[i]));
        }
        count = 0;
        square(high - low + 1);
        for (int i = 0; i < xs.length; i++) {
            add(i, (low + high) / 2, (low + high) / 2);
        }
        for (int i = 0; i < count; i++) {
            middleX[i] /= mass[i];
            middleY[i] /= mass[i];
        }
    }

    private int square(double side) {
        if (count == bodies.length) {
            grow();
        }
        int square = count++;
        for (int i = 0; i < 4; i++) {
            children[4 * square + i] = -1;
        }
        bodies[square] = -1;
        middleX[square] = 0;
        middleY[square] = 0;
        mass[square] = 0;
        width[square] = side;
        return square;
    }

    private void grow() {
        int room = 2 * bodies.length;
        children = java.util.Arrays.copyOf(children, 4 * room);
        bodies = java.util.Arrays.copyOf(bodies, room);
        middleX = java.util.Arrays.copyOf(middleX, room);
        middleY = java.util.Arrays.copyOf(middleY, room);
        mass = java.util.Arrays.copyOf(mass, room);
        width = java.util.Arrays.copyOf(width, room);
    }

    private void add(int body, double middleX, double middleY) {
        int at = 0;
        double midX = middleX;
        double midY = middleY;
        for (int depth = 0; ; depth++) {
            boolean empty = mass[at] == 0;
            int lodger = bodies[at];
            weigh(at, body);
            if (empty || depth == DEEPEST) {
                bodies[at] = empty ? body : -1;
                return;
            }
            if (lodger >= 0) {
                bodies[at] = -1;
                int place = quarter(lodger, midX, midY);
                int child = square(width[at] / 2);
                children[4 * at + place] = child;
                bodies[child] = lodger;
                weigh(child, lodger);
            }
            int place = quarter(body, midX, midY);
            int child = children[4 * at + place];
            if (child < 0) {
                child = square(width[at] / 2);
                children[4 * at + place] = child;
            }
            midX += (place & 1) == 0 ? -width[at] / 4 : width[at] / 4;
            midY += (place & 2) == 0 ? -width[at] / 4 : width[at] / 4;
            at = child;
        }
    }

    private int quarter(int body, double midX, double midY) {
        return (xs[body] < midX ? 0 : 1) | (ys[body] < midY ? 0 : 2);
    }

    private void weigh(int square, int body) {
        middleX[square] += xs[body] * masses[body];
        middleY[square] += ys[body] * masses[body];
        mass[square] += masses[body];
    }

    /// Adds to a force what all others push a node with: mass times mass by distance.
    ///
    /// @param force its x and y
    void push(int body, double[] force) {
        double x = xs[body];
        double y = ys[body];
        double forceX = 0;
        double forceY = 0;
        int open = 0;
        stack[open++] = 0;
        while (open > 0) {
            int square = stack[--open];
            if (bodies[square] == body) {
                continue;
            }
            double dx = x - middleX[square];
            double dy = y - middleY[square];
            double distance = dx * dx + dy * dy;
            if (bodies[square] >= 0 || width[square] * width[square] < FAR * FAR * distance) {
                double strength = mass[square] / (distance + 0.01);
                forceX += dx * strength;
                forceY += dy * strength;
                continue;
            }
            for (int i = 4 * square; i < 4 * square + 4; i++) {
                if (children[i] >= 0) {
                    stack[open++] = children[i];
                }
            }
        }
        force[0] += masses[body] * forceX;
        force[1] += masses[body] * forceY;
    }
}
