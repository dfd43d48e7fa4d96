package vademecum.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vademecum.base.VaultPath;
import vademecum.catalog.Backlink;
import vademecum.catalog.Catalog;
import vademecum.catalog.Wanted;

/// Which published notes link to which. Its nodes are the notes by path and behind them what is linked to but missing;
/// its edges join two nodes each, once, and are sorted. Only what the author linked counts, not the terms of
/// the glossary.
///
/// @param notes  the notes by path: node 0, 1, 2 …
/// @param wanted the names of missing notes, the most wanted first: the nodes behind the notes
/// @param edges  the edges, sorted
public record LinkGraph(List<VaultPath> notes, List<String> wanted, List<Edge> edges) {

    private static final int MOST_WANTED = 1000;
    private static final int NONE = -1;

    /// That a node links to another.
    ///
    /// @param from    the node of the two with the smaller number
    /// @param to      the other
    /// @param forth   whether `from` links to `to`
    /// @param back    whether `to` links to `from`
    public record Edge(int from, int to, boolean forth, boolean back) {
    }

    /// The graph of a catalog's notes.
    public static LinkGraph of(Catalog catalog) {
        List<VaultPath> notes = List.copyOf(catalog.notes().keySet());
        Map<VaultPath, Integer> numbers = new HashMap<>(notes.size() * 2);
        for (int i = 0; i < notes.size(); i++) {
            numbers.put(notes.get(i), i);
        }
        Arrows arrows = new Arrows();
        for (int to = 0; to < notes.size(); to++) {
            for (Backlink link : catalog.backlinks(notes.get(to))) {
                arrows.add(numbers.getOrDefault(link.from(), NONE), to);
            }
        }
        List<String> names = new ArrayList<>();
        List<Wanted> wanted = catalog.wanted();
        for (Wanted missing : wanted.subList(0, Math.min(MOST_WANTED, wanted.size()))) {
            missing.from().forEach(from -> arrows.add(numbers.getOrDefault(from, NONE), notes.size() + names.size()));
            names.add(missing.name());
        }
        return new LinkGraph(notes, List.copyOf(names), arrows.edges());
    }

    /// How many nodes there are, missing notes among them.
    public int size() {
        return notes.size() + wanted.size();
    }

    /// How many notes each note is linked with, in either direction; without missing notes.
    public int[] degrees() {
        int[] degrees = new int[notes.size()];
        for (Edge edge : edges) {
            if (edge.to < notes.size()) {
                degrees[edge.from]++;
                degrees[edge.to]++;
            }
        }
        return degrees;
    }

    /// The notes that hang together, without those that stand alone: largest group first, each by path.
    public List<List<Integer>> groups() {
        int[] roots = new int[notes.size()];
        Arrays.setAll(roots, i -> i);
        for (Edge edge : edges) {
            if (edge.to < notes.size()) {
                int a = root(roots, edge.from);
                int b = root(roots, edge.to);
                roots[Math.max(a, b)] = Math.min(a, b);
            }
        }
        Map<Integer, List<Integer>> groups = new HashMap<>();
        for (int i = 0; i < roots.length; i++) {
            groups.computeIfAbsent(root(roots, i), _ -> new ArrayList<>(2)).add(i);
        }
        List<List<Integer>> sorted = new ArrayList<>(groups.values());
        sorted.removeIf(group -> group.size() == 1);
        sorted.sort((a, b) -> a.size() != b.size() ? b.size() - a.size() : a.getFirst() - b.getFirst());
        return sorted;
    }

    private static int root(int[] roots, int node) {
        int at = node;
        while (roots[at] != at) {
            roots[at] = roots[roots[at]];
            at = roots[at];
        }
        return at;
    }

    /// Links while they are gathered, each as one number that sorts as its edge does.
    private static final class Arrows {
        private static final int FORTH = 1;
        private static final int BACK = 2;

        private long[] all = new long[1024];
        private int count;

        private void add(int from, int to) {
            if (from != to && from != NONE) {
                all = count == all.length ? Arrays.copyOf(all, 2 * count) : all;
                all[count++] = (long) Math.min(from, to) << 34 | (long) Math.max(from, to) << 2
                        | (from < to ? FORTH : BACK);
            }
        }

        private List<Edge> edges() {
            Arrays.sort(all, 0, count);
            List<Edge> edges = new ArrayList<>(count);
            for (int i = 0; i < count;) {
                long pair = all[i] >> 2;
                int ways = 0;
                for (; i < count && all[i] >> 2 == pair; i++) {
                    ways |= (int) all[i] & 3;
                }
                edges.add(new Edge((int) (pair >> 32), (int) pair, (ways & FORTH) != 0, (ways & BACK) != 0));
            }
            return edges;
        }
    }
}
