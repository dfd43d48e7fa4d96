package vademecum.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Where the nodes of a graph are drawn: linked ones near each other, all others apart. The same graph always gets the
/// same places.
///
/// The graph is made smaller and smaller, the smallest is laid out, and each larger one begins where the smaller one
/// ended (C. Walshaw, "A multilevel algorithm for force-directed graph-drawing", JGAA 7, 2003). The forces are those of
/// ForceAtlas2 (M. Jacomy and others, PLoS ONE 9(6), 2014): nodes push by their number of links, edges pull by their
/// length, and a weak pull leads to the middle. Nodes without edges are laid in a ring around the others.
final class Layout {

    private static final double GOLDEN = StrictMath.PI * (3 - StrictMath.sqrt(5));
    private static final double TO_MIDDLE = 0.4;
    private static final int SMALLEST = 40;
    private static final int WORK = 24_000;
    private static final int FEWEST_STEPS = 4;
    private static final int MOST_STEPS = 160;

    private Layout() {
    }

    /// The places of the nodes.
    ///
    /// @param pairs both ends of each edge, the first in the upper half of the number; each once
    /// @return the x of each node, and the y of each
    static double[][] of(int nodes, long[] pairs) {
        int[] numbers = new int[nodes];
        Arrays.fill(numbers, -1);
        int linked = 0;
        for (long pair : pairs) {
            for (int end : new int[] {(int) (pair >> 32), (int) pair}) {
                if (numbers[end] < 0) {
                    numbers[end] = 0;
                    linked++;
                }
            }
        }
        int next = 0;
        for (int i = 0; i < nodes; i++) {
            numbers[i] = numbers[i] < 0 ? -1 : next++;
        }
        long[] inner = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            inner[i] = (long) numbers[(int) (pairs[i] >> 32)] << 32 | numbers[(int) pairs[i]];
        }
        double[][] places = connected(Level.of(linked, inner));
        return withSingles(numbers, places);
    }

    private static double[][] connected(Level whole) {
        List<Level> levels = new ArrayList<>(List.of(whole));
        List<int[]> parents = new ArrayList<>();
        while (levels.getLast().size() > SMALLEST) {
            int[] pairs = levels.getLast().pairs();
            Level smaller = levels.getLast().smaller(pairs);
            if (smaller.size() > levels.getLast().size() * 0.9) {
                break;
            }
            parents.add(pairs);
            levels.add(smaller);
        }
        double[][] places = spiral(levels.getLast().size());
        settle(levels.getLast(), places);
        for (int i = parents.size() - 1; i >= 0; i--) {
            places = spread(parents.get(i), places);
            settle(levels.get(i), places);
        }
        return places;
    }

    private static double[][] spiral(int nodes) {
        double[][] places = new double[2][nodes];
        for (int i = 0; i < nodes; i++) {
            double radius = 10 * StrictMath.sqrt(i + 0.5);
            places[0][i] = radius * StrictMath.cos(i * GOLDEN);
            places[1][i] = radius * StrictMath.sin(i * GOLDEN);
        }
        return places;
    }

    /// Puts each node near the one that stood for it.
    private static double[][] spread(int[] parents, double[][] places) {
        double[][] finer = new double[2][parents.length];
        for (int i = 0; i < parents.length; i++) {
            finer[0][i] = places[0][parents[i]] + StrictMath.cos(i * GOLDEN);
            finer[1][i] = places[1][parents[i]] + StrictMath.sin(i * GOLDEN);
        }
        return finer;
    }

    /// Moves all nodes towards where their forces are even, in ever smaller steps: many for a small graph, few for a
    /// large one, which begins near its end.
    private static void settle(Level level, double[][] places) {
        int steps = Math.clamp(WORK / Math.max(1, level.size()), FEWEST_STEPS, MOST_STEPS);
        Crowd crowd = new Crowd(places[0], places[1], level.masses());
        double[] force = new double[2];
        double[][] moves = new double[2][level.size()];
        double longest = 60;
        for (int step = 0; step < steps; step++) {
            crowd.gather();
            for (int node = 0; node < level.size(); node++) {
                double stiffness = pull(level, places, node, force);
                crowd.push(node, force);
                double length = StrictMath.sqrt(force[0] * force[0] + force[1] * force[1]);
                double by = 0.55 / stiffness;
                by = length * by > longest ? longest / length : by;
                moves[0][node] = force[0] * by;
                moves[1][node] = force[1] * by;
            }
            for (int node = 0; node < level.size(); node++) {
                places[0][node] += moves[0][node];
                places[1][node] += moves[1][node];
            }
            longest = Math.max(0.5, longest * 0.93);
        }
    }

    /// Sets the force to what edges and middle pull a node with, and returns how much that grows with the distance.
    private static double pull(Level level, double[][] places, int node, double[] force) {
        double x = places[0][node];
        double y = places[1][node];
        double middle = TO_MIDDLE * level.masses()[node];
        double sum = middle;
        double forceX = -x * middle;
        double forceY = -y * middle;
        for (int i = level.starts()[node]; i < level.starts()[node + 1]; i++) {
            double weight = level.weights()[i];
            forceX += (places[0][level.ends()[i]] - x) * weight;
            forceY += (places[1][level.ends()[i]] - y) * weight;
            sum += weight;
        }
        force[0] = forceX;
        force[1] = forceY;
        return sum;
    }

    /// Lays the nodes without edges around the others, as densely as these are.
    private static double[][] withSingles(int[] numbers, double[][] linked) {
        double[][] places = new double[2][numbers.length];
        double radius = 0;
        for (int i = 0; i < linked[0].length; i++) {
            radius = Math.max(radius, linked[0][i] * linked[0][i] + linked[1][i] * linked[1][i]);
        }
        radius = StrictMath.sqrt(radius) * 1.04 + 4;
        double area = linked[0].length == 0 ? 100 : radius * radius / linked[0].length;
        int single = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] >= 0) {
                places[0][i] = linked[0][numbers[i]];
                places[1][i] = linked[1][numbers[i]];
            } else {
                double out = StrictMath.sqrt(radius * radius + area * ++single);
                places[0][i] = out * StrictMath.cos(single * GOLDEN);
                places[1][i] = out * StrictMath.sin(single * GOLDEN);
            }
        }
        return places;
    }
}
