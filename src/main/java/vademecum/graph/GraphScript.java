package vademecum.graph;

import java.util.List;
import vademecum.base.JsonText;
import vademecum.base.SitePath;
import vademecum.catalog.Catalog;
import vademecum.graph.Colouring.Colours;

/// The graph as a script that hands over its data: names by line, places as two digits each way, edges as differences.
/// Digits are those of base 64; a number of any size is written in digits of five bits, with 32 on all but the last.
public final class GraphScript {

    /// Where it stands.
    public static final SitePath PATH = new SitePath("vade/graph.js");

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final int GRID = 4095;

    private GraphScript() {
    }

    /// The script; lays the graph out.
    public static String of(LinkGraph graph, Catalog catalog) {
        long[] pairs = new long[graph.edges().size()];
        for (int i = 0; i < pairs.length; i++) {
            LinkGraph.Edge edge = graph.edges().get(i);
            pairs[i] = (long) edge.from() << 32 | edge.to();
        }
        StringBuilder script = new StringBuilder(1 << 16).append("vade.graph({\"titles\":");
        JsonText.quote(titles(graph, catalog), script);
        JsonText.quote(paths(graph, catalog), script.append(",\n\"paths\":"));
        JsonText.quote(String.join("\n", graph.wanted()), script.append(",\n\"wanted\":"));
        JsonText.quote(places(Layout.of(graph.size(), pairs)), script.append(",\n\"places\":"));
        JsonText.quote(edges(graph), script.append(",\n\"edges\":"));
        colours(Colouring.folders(graph.notes(), catalog), script.append(",\n\"folders\":"));
        colours(Colouring.tags(graph.notes(), catalog), script.append(",\n\"tags\":"));
        return script.append("});\n").toString();
    }

    private static String titles(LinkGraph graph, Catalog catalog) {
        StringBuilder titles = new StringBuilder();
        graph.notes().forEach(note -> titles.append(catalog.facts(note).title().replace('\n', ' ')).append('\n'));
        return titles.toString();
    }

    /// Each path without what it has in common with the one before: how many characters that is, at most 63, then the
    /// rest.
    private static String paths(LinkGraph graph, Catalog catalog) {
        StringBuilder paths = new StringBuilder();
        String before = "";
        for (int i = 0; i < graph.notes().size(); i++) {
            String path = catalog.page(graph.notes().get(i)).value();
            int same = 0;
            while (same < 63 && same < path.length() && same < before.length()
                    && path.charAt(same) == before.charAt(same)) {
                same++;
            }
            paths.append(DIGITS.charAt(same)).append(path, same, path.length()).append('\n');
            before = path;
        }
        return paths.toString();
    }

    private static String places(double[][] places) {
        double[] low = {Double.MAX_VALUE, Double.MAX_VALUE};
        double widest = 1;
        for (int axis = 0; axis < 2; axis++) {
            double high = -Double.MAX_VALUE;
            for (double at : places[axis]) {
                low[axis] = Math.min(low[axis], at);
                high = Math.max(high, at);
            }
            widest = Math.max(widest, high - low[axis]);
        }
        StringBuilder digits = new StringBuilder(4 * places[0].length);
        for (int i = 0; i < places[0].length; i++) {
            for (int axis = 0; axis < 2; axis++) {
                int at = (int) ((places[axis][i] - low[axis]) / widest * GRID);
                digits.append(DIGITS.charAt(at >> 6)).append(DIGITS.charAt(at & 63));
            }
        }
        return digits.toString();
    }

    /// For each node how many edges lead to nodes behind it; for each of these the distance from the one before, times
    /// four, plus 1 if the link leads there and 2 if it leads back.
    private static String edges(LinkGraph graph) {
        StringBuilder digits = new StringBuilder();
        List<LinkGraph.Edge> edges = graph.edges();
        int at = 0;
        for (int node = 0; node < graph.size(); node++) {
            int end = at;
            while (end < edges.size() && edges.get(end).from() == node) {
                end++;
            }
            number(end - at, digits);
            int before = node;
            for (; at < end; at++) {
                LinkGraph.Edge edge = edges.get(at);
                number((edge.to() - before) << 2 | (edge.forth() ? 1 : 0) | (edge.back() ? 2 : 0), digits);
                before = edge.to();
            }
        }
        return digits.toString();
    }

    private static void number(int value, StringBuilder digits) {
        int rest = value;
        for (; rest > 31; rest >>>= 5) {
            digits.append(DIGITS.charAt(rest & 31 | 32));
        }
        digits.append(DIGITS.charAt(rest));
    }

    private static void colours(Colours colours, StringBuilder script) {
        StringBuilder digits = new StringBuilder();
        for (int group : colours.groups()) {
            digits.append(DIGITS.charAt(group));
        }
        JsonText.quote(String.join("\n", colours.names()), script.append('['));
        JsonText.quote(digits, script.append(','));
        script.append(']');
    }
}
