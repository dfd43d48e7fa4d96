package vademecum.canvas;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Html;
import vademecum.base.Span;
import vademecum.catalog.Slug;
import vademecum.config.YamlValue;
import vademecum.markdown.NoteReader;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.Canvas;
import vademecum.note.FrontMatter;
import vademecum.note.Heading;
import vademecum.note.Mention;
import vademecum.note.Note;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.note.Tag;
import vademecum.vault.SourceFile;

/// Reads a `.canvas` file as a note: its groups are headings, its cards link to what they show.
public final class CanvasReader {

    /// The heading above the edges.
    static final Heading EDGES = new Heading(2, "Connections", "connections");

    private static final int MOST_PARTS = 5_000;
    private static final Set<String> PROPERTIES = Set.of("title", "description", "aliases", "tags", "order", "publish",
            "draft", "private", "visibility", "permalink", "created", "updated");

    private final SourceFile file;
    private final CardReader cards;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final List<Heading> outline = new ArrayList<>();
    private final Set<String> anchors = new TreeSet<>(Set.of(EDGES.anchor()));

    private CanvasReader(SourceFile file, NoteReader notes) {
        this.file = file;
        this.cards = new CardReader(file.path(), notes, problems, this::heading);
    }

    /// Reads a canvas. One that cannot be read becomes a page that says so, and a diagnostic.
    ///
    /// @param notes reads the text of cards
    public static Note read(SourceFile file, NoteReader notes) {
        CanvasReader reader = new CanvasReader(file, notes);
        try {
            YamlValue value = file.text().isBlank() ? new YamlValue.Entries(Map.of(), Map.of(), 0)
                    : JsonReader.read(file.text());
            if (value instanceof YamlValue.Entries entries) {
                return reader.note(entries);
            }
            throw new BrokenJson(value.at(), "expected `{`");
        } catch (BrokenJson broken) {
            return reader.broken(broken);
        }
    }

    private Note broken(BrokenJson broken) {
        int at = Math.min(broken.at(), file.text().length());
        problems.add(Diagnostic.of(Code.BROKEN_CANVAS, new Span(file.path().value(), at, Math.min(at + 1,
                file.text().length())), "the canvas cannot be read: " + broken.getMessage(),
                "the page says so until the file is right; Obsidian writes it anew when the canvas is saved"));
        Block notice = new Block(BlockKind.CALLOUT, 0, "", List.of(new Segment.Html("<div class=\"v-callout\""
                + " data-callout=\"warning\"><p class=\"v-callout-title\">This canvas cannot be read</p>\n<p>"
                + Html.escape("Its file is broken: " + broken.getMessage() + ".") + "</p>\n</div>")));
        boolean mayBePrivate = file.text().contains("\"publish\"") || file.text().contains("\"draft\"")
                || file.text().contains("\"private\"") || file.text().contains("\"visibility\"");
        return note(FrontMatter.NONE, new Body(List.of(notice), Map.of(), Map.of(), List.of()), !mayBePrivate);
    }

    private Note note(YamlValue.Entries entries) {
        List<Canvas.Card> read = new ArrayList<>();
        for (YamlValue node : items(entries, "nodes")) {
            cards.read(node).ifPresent(read::add);
        }
        Set<String> ids = new HashSet<>();
        read.removeIf(card -> !ids.add(card.id()));
        List<Canvas.Edge> edges = new ArrayList<>();
        for (YamlValue edge : items(entries, "edges")) {
            edge(edge, ids).ifPresent(edges::add);
        }
        if (!edges.isEmpty()) {
            outline.add(EDGES);
        }
        Canvas canvas = new Canvas(List.copyOf(read), List.copyOf(edges));
        Block board = new Block(BlockKind.HTML, 0, "", List.of(new Segment.Board(canvas)));
        return note(matter(entries), new Body(List.of(board), Map.of(), Map.of(), List.of(), true), true);
    }

    private Note note(FrontMatter matter, Body body, boolean readable) {
        TreeSet<Tag> tags = new TreeSet<>(cards.tags());
        matter.texts("tags").forEach(tag -> tags.add(new Tag(tag.startsWith("#") ? tag.substring(1) : tag)));
        NoteFacts facts = new NoteFacts(file.path(), matter.text("title").orElse(file.path().baseName()), matter,
                matter.text("description").orElse(""), List.copyOf(outline), List.copyOf(cards.mentions()), tags,
                Set.copyOf(anchors), Math.max(1, cards.words()));
        return new Note(facts, body, readable, List.copyOf(cards.formulas()), List.copyOf(problems));
    }

    /// Makes the heading of a group and returns its anchor.
    private String heading(String label) {
        String slug = Slug.of(label);
        String anchor = slug;
        for (int i = 2; !anchors.add(anchor); i++) {
            anchor = slug + "-" + i;
        }
        outline.add(new Heading(2, label, anchor));
        return anchor;
    }

    private List<YamlValue> items(YamlValue.Entries entries, String name) {
        if (!(entries.entries().get(name) instanceof YamlValue.Items items)) {
            return List.of();
        }
        if (items.values().size() > MOST_PARTS) {
            cards.problem(items.at(), "the canvas has more than " + MOST_PARTS + " " + name,
                    "the others are left out; make two canvases of it");
        }
        return items.values().subList(0, Math.min(MOST_PARTS, items.values().size()));
    }

    private Optional<Canvas.Edge> edge(YamlValue written, Set<String> ids) {
        if (!(written instanceof YamlValue.Entries edge)) {
            return Optional.empty();
        }
        String from = CardReader.text(edge, "fromNode");
        String to = CardReader.text(edge, "toNode");
        if (!ids.contains(from) || !ids.contains(to)) {
            cards.problem(edge.at(), "the edge leads to a card that is not there", "it is left out");
            return Optional.empty();
        }
        return Optional.of(new Canvas.Edge(from, to, CardReader.text(edge, "fromSide"), CardReader.text(edge,
                "toSide"), CardReader.text(edge, "fromEnd").equals("arrow"), !CardReader.text(edge, "toEnd").equals(
                "none"), CardReader.color(edge), CardReader.text(edge, "label").strip()));
    }

    /// The properties that a canvas has as a note does: at its top, or as the plug-in Advanced Canvas keeps them.
    private static FrontMatter matter(YamlValue.Entries entries) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        add(entries, values);
        if (entries.entries().get("metadata") instanceof YamlValue.Entries metadata) {
            add(metadata, values);
            if (metadata.entries().get("frontmatter") instanceof YamlValue.Entries matter) {
                add(matter, values);
            }
        }
        return new FrontMatter(values);
    }

    private static void add(YamlValue.Entries entries, Map<String, YamlValue> values) {
        entries.entries().forEach((name, value) -> {
            String key = name.strip().toLowerCase(Locale.ROOT);
            if (PROPERTIES.contains(key)) {
                values.putIfAbsent(key, value);
            }
        });
    }

    /// The mention of a file that a card shows.
    static Mention mention(Canvas.Shown card) {
        return Mention.bare(card.ref(), false, card.name());
    }
}
