package vademecum.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.graph.LinkGraph;

/// Builds the view of the page that shows which notes link to which. The drawing is the script's; what it shows stands
/// below it as lists. Safe for use by many threads.
final class GraphViews {

    private static final String SCRIPT = "graph";
    private static final int MOST_LINKED = 30;
    private static final int MOST_GROUPS = 50;
    private static final int MOST_IN_GROUP = 12;
    private static final int MOST_ALONE = 300;

    private final Catalog catalog;
    private final Theme theme;
    private final Layouts layouts;
    private final boolean wanted;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    GraphViews(Edition edition, Theme theme, Layouts layouts, SitePages pages) {
        this.catalog = edition.catalog();
        this.theme = theme;
        this.layouts = layouts;
        this.wanted = pages.href(Page.Kind.GRAPH.path(), Page.Kind.GRAPH).isPresent();
    }

    private record Known(LinkGraph graph, int[] degrees, Set<VaultPath> linked) {

        private static Known of(Catalog catalog) {
            LinkGraph graph = LinkGraph.of(catalog);
            int[] degrees = graph.degrees();
            Set<VaultPath> linked = new HashSet<>();
            for (int i = 0; i < degrees.length; i++) {
                if (degrees[i] > 0) {
                    linked.add(graph.notes().get(i));
                }
            }
            return new Known(graph, degrees, linked);
        }
    }

    private Known known() {
        return known.computeIfAbsent("", _ -> Known.of(catalog));
    }

    /// The graph, if the site shows it.
    Optional<LinkGraph> graph() {
        return wanted ? Optional.of(known().graph()) : Optional.empty();
    }

    /// The reference to the script that draws what is around a note; empty where there is nothing to draw.
    String script(SitePath at, VaultPath note) {
        return wanted && known().linked().contains(note) ? at.to(theme.some(SCRIPT)).value() : "";
    }

    /// The page of the whole graph.
    Views.GraphPage page(SitePath at) {
        LinkGraph graph = known().graph();
        List<Views.Group> groups = new ArrayList<>();
        groups.add(new Views.Group("Most linked notes", "v-most-linked", mostLinked(at)));
        List<Views.Card> islands = islands(at);
        if (!islands.isEmpty()) {
            groups.add(new Views.Group("Islands: notes that link only to each other", "v-islands", islands));
        }
        List<Views.Card> alone = alone(at);
        if (!alone.isEmpty()) {
            groups.add(new Views.Group("Notes without links", "v-alone", alone));
        }
        long links = graph.edges().stream().filter(edge -> edge.to() < graph.notes().size()).count();
        return new Views.GraphPage(layouts.layout(at, "graph", "Graph", "", "", List.of(), PageNeeds.script(SCRIPT)),
                graph.notes().size(), links, groups);
    }

    private List<Views.Card> mostLinked(SitePath at) {
        int[] degrees = known().degrees();
        return byDegree(known().graph().groups().stream().flatMap(List::stream).toList()).stream().limit(MOST_LINKED)
                .map(note -> card(at, note, degrees[note] == 1 ? "1 link" : degrees[note] + " links", List.of()))
                .toList();
    }

    private List<Integer> byDegree(List<Integer> notes) {
        int[] degrees = known().degrees();
        return notes.stream().sorted(Comparator.<Integer>comparingInt(note -> -degrees[note])
                .thenComparing(Comparator.naturalOrder())).toList();
    }

    /// The groups of notes but the largest, each as its most linked note with the others.
    private List<Views.Card> islands(SitePath at) {
        return known().graph().groups().stream().skip(1).limit(MOST_GROUPS).map(group -> {
            List<Integer> notes = byDegree(group);
            List<Views.Link> others = notes.stream().skip(1).limit(MOST_IN_GROUP).map(note -> link(at, note)).toList();
            return card(at, notes.getFirst(), group.size() + " notes", others);
        }).toList();
    }

    private List<Views.Card> alone(SitePath at) {
        int[] degrees = known().degrees();
        List<Views.Card> alone = new ArrayList<>();
        for (int note = 0; note < degrees.length && alone.size() < MOST_ALONE; note++) {
            if (degrees[note] == 0) {
                alone.add(card(at, note, "", List.of()));
            }
        }
        return alone;
    }

    private Views.Link link(SitePath at, int note) {
        VaultPath path = known().graph().notes().get(note);
        return new Views.Link(catalog.facts(path).title(), at.to(catalog.page(path)).value());
    }

    private Views.Card card(SitePath at, int note, String detail, List<Views.Link> links) {
        Views.Link link = link(at, note);
        return new Views.Card(link.title(), link.href(), "", detail, links);
    }
}
