package vademecum.graph;

import java.util.Arrays;

/// A graph while it is laid out: the graph itself, or a smaller one each of whose nodes stands for several.
///
/// @param starts  for each node, where its neighbours begin in `ends`; one more than there are nodes
/// @param ends    the neighbours of node after node
/// @param weights how many edges each of them stands for
/// @param masses  how strongly each node pushes others away
record Level(int[] starts, int[] ends, float[] weights, float[] masses) {

    /// The graph with these edges.
    ///
    /// @param pairs both ends of each edge, the first in the upper half of the number
    static Level of(int nodes, long[] pairs) {
        float[] masses = new float[nodes];
        Arrays.fill(masses, 1);
        for (long pair : pairs) {
            masses[(int) (pair >> 32)]++;
            masses[(int) pair]++;
        }
        return of(masses, pairs);
    }

    private static Level of(float[] masses, long[] pairs) {
        long[] both = new long[2 * pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            both[2 * i] = pairs[i];
            both[2 * i + 1] = pairs[i] << 32 | pairs[i] >>> 32;
        }
        Arrays.sort(both);
        int[] starts = new int[masses.length + 1];
        int[] ends = new int[both.length];
        float[] weights = new float[both.length];
        int count = 0;
        for (int i = 0; i < both.length; i++) {
            if (i > 0 && both[i] == both[i - 1]) {
                weights[count - 1]++;
            } else {
                ends[count] = (int) both[i];
                weights[count++] = 1;
                starts[(int) (both[i] >> 32) + 1] = count;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] = Math.max(starts[i], starts[i - 1]);
        }
        return new Level(starts, ends, weights, masses);
    }

    int size() {
        return masses.length;
    }

    /// For each node the node of the next smaller graph that stands for it. A node goes together with a neighbour that
    /// is free, the one that it is joined with most strongly for its mass; if none is free, it joins a neighbour's
    /// pair.
    int[] pairs() {
        int[] parents = new int[size()];
        Arrays.fill(parents, -1);
        int next = 0;
        for (int node = 0; node < size(); node++) {
            if (parents[node] >= 0) {
                continue;
            }
            int free = strongest(node, parents, true);
            int other = free >= 0 ? free : strongest(node, parents, false);
            parents[node] = free < 0 && other >= 0 ? parents[other] : next++;
            if (free >= 0) {
                parents[free] = parents[node];
            }
        }
        return parents;
    }

    private int strongest(int node, int[] parents, boolean free) {
        int best = -1;
        float strength = -1;
        for (int i = starts[node]; i < starts[node + 1]; i++) {
            int other = ends[i];
            float weight = weights[i] / masses[other];
            if (parents[other] < 0 == free && weight > strength) {
                strength = weight;
                best = other;
            }
        }
        return best;
    }

    /// The smaller graph.
    Level smaller(int[] parents) {
        int nodes = 0;
        for (int parent : parents) {
            nodes = Math.max(nodes, parent + 1);
        }
        float[] sums = new float[nodes];
        long[] kept = new long[ends.length];
        int count = 0;
        for (int node = 0; node < size(); node++) {
            sums[parents[node]] += masses[node];
            for (int i = starts[node]; i < starts[node + 1]; i++) {
                long from = parents[node];
                long to = parents[ends[i]];
                for (float weight = weights[i]; node < ends[i] && from != to && weight > 0; weight--) {
                    kept = count == kept.length ? Arrays.copyOf(kept, 2 * count) : kept;
                    kept[count++] = Math.min(from, to) << 32 | Math.max(from, to);
                }
            }
        }
        return of(sums, Arrays.copyOf(kept, count));
    }
}
