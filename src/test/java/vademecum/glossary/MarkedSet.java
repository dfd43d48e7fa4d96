package vademecum.glossary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.markdown.NoteReader;
import vademecum.markdown.Syntax;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.Note;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.vault.SourceFile;

/// A set of notes whose glossary mentions were marked by hand: `notes/`, `glossary.tsv`, `notes.tsv`. It is read and
/// linked with the program's own reader and linker.
final class MarkedSet {

    private static final String FOLDER = "marked-set-glossary";

    private final Map<VaultPath, Note> notes = new TreeMap<>();
    private final Catalog catalog;
    private final Glossary glossary;

    /// A link that was made: offsets in the note's file and the term's id.
    record Link(String note, int start, int end, String term) {
    }

    private MarkedSet(Map<VaultPath, Note> all, Config.Scope scope) {
        notes.putAll(all);
        List<NoteFacts> facts = notes.values().stream().map(Note::facts).toList();
        catalog = Catalog.of(facts, Set.of(), Set.of());
        Config defaults = Config.DEFAULT;
        Config config = new Config(defaults.title(), defaults.description(), "en", defaults.baseUrl(),
                defaults.breaks(),
                defaults.publish(), new Config.GlossarySettings(List.of(FOLDER + "/**"), scope, 0),
                defaults.links(), defaults.properties(), List.of(), defaults.handout(),
                defaults.reading(), Map.of(), Optional.empty());
        glossary = Glossary.of(config, catalog, path -> notes.get(path).body());
    }

    /// Reads a set from its folder.
    static MarkedSet read(Path folder, Config.Scope scope) throws IOException {
        Map<VaultPath, Note> all = new HashMap<>();
        NoteReader reader = new NoteReader(Syntax.STANDARD);
        Path root = folder.resolve("notes");
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".md")).forEach(file -> {
                VaultPath path = new VaultPath(root.relativize(file).toString());
                all.put(path, reader.read(new SourceFile(path, text(file))));
            });
        }
        Map<String, List<String>> homes = new HashMap<>();
        for (Map<String, String> row : rows(folder.resolve("notes.tsv"))) {
            if (!row.get("self").isEmpty()) {
                homes.computeIfAbsent(row.get("self"), _ -> new ArrayList<>()).add(row.get("note"));
            }
        }
        for (Map<String, String> row : rows(folder.resolve("glossary.tsv"))) {
            VaultPath path = new VaultPath(FOLDER + "/" + row.get("id") + ".md");
            all.put(path, reader.read(new SourceFile(path, entry(row, homes.getOrDefault(row.get("id"), List.of())))));
        }
        return new MarkedSet(all, scope);
    }

    /// The links made in all notes but the glossary's own.
    List<Link> links() {
        return links(sightings());
    }

    /// The links among the mentions.
    static List<Link> links(List<Sighting> sightings) {
        return sightings.stream().filter(sighting -> sighting.verdict().isLinked()).map(sighting -> new Link(
                sighting.note().value(), sighting.start(), sighting.end(), sighting.term().source().baseName()))
                .toList();
    }

    /// Every mention in all notes but the glossary's own, and what became of it.
    List<Sighting> sightings() {
        return sightings(Set.of());
    }

    /// The same without some of the guards.
    List<Sighting> sightings(Set<Verdict.Guard> off) {
        List<Sighting> sightings = new ArrayList<>();
        notes.forEach((path, note) -> {
            if (!path.value().startsWith(FOLDER)) {
                new Walk(path, catalog, glossary.witness(path, sightings::add, off)).body(note.body());
            }
        });
        return sightings;
    }

    /// The glossary made of the set.
    Glossary glossary() {
        return glossary;
    }

    /// Follows a note's text as a page does.
    private static final class Walk {

        private final VaultPath note;
        private final Catalog catalog;
        private final TermLinker linker;

        private Walk(VaultPath note, Catalog catalog, TermLinker linker) {
            this.note = note;
            this.catalog = catalog;
            this.linker = linker;
        }

        private void body(Body body) {
            List<String> footnotes = new ArrayList<>();
            for (Block block : body.blocks()) {
                if (block.kind() == BlockKind.HEADING) {
                    linker.heading(block.level());
                }
                segments(block.segments(), footnotes);
            }
            Set<String> done = new HashSet<>();
            for (int i = 0; i < footnotes.size(); i++) {
                if (done.add(footnotes.get(i))) {
                    segments(body.footnotes().getOrDefault(footnotes.get(i), List.of()), footnotes);
                }
            }
        }

        private void segments(List<Segment> segments, List<String> footnotes) {
            for (int i = 0; i < segments.size(); i++) {
                switch (segments.get(i)) {
                    case Segment.Prose _ -> i = prose(segments, i);
                    case Segment.Link link -> linker.authorLink(Definitions.text(link.label()),
                            catalog.resolve(note, link.ref()));
                    case Segment.FootnoteMark mark -> footnotes.add(mark.label());
                    case Segment.Html _, Segment.Embed _, Segment.Address _, Segment.TagMark _, Segment.Id _,
                         Segment.Query _, Segment.Board _, Segment.Screen _, Segment.Maths _, Segment.Diagram _ -> { }
                }
            }
        }

        private int prose(List<Segment> segments, int from) {
            StringBuilder text = new StringBuilder();
            int to = from;
            while (to < segments.size() && segments.get(to) instanceof Segment.Prose prose) {
                text.append(prose.text());
                to++;
            }
            linker.reading(note, segments, from, to);
            linker.link(text.toString());
            return to - 1;
        }
    }

    private static String entry(Map<String, String> row, List<String> homes) {
        List<String> aliases = new ArrayList<>();
        for (String alias : row.get("aliases").split(" \\| ")) {
            int kind = alias.lastIndexOf('=');
            if (kind > 0 && !alias.endsWith("=title") && !alias.endsWith("=paren")) {
                aliases.add(alias.substring(0, kind));
            }
        }
        StringBuilder text = new StringBuilder("---\n");
        text.append("title: ").append(quoted(row.get("title"))).append('\n');
        text.append("aliases: ").append(list(aliases)).append('\n');
        text.append("definition: ").append(quoted(row.get("definition") + ".")).append('\n');
        text.append("home: ").append(list(homes)).append('\n');
        if (!row.getOrDefault("case", "").isEmpty()) {
            text.append("case: ").append(row.get("case")).append('\n');
        }
        for (String property : List.of("except", "only", "skip")) {
            if (!row.getOrDefault(property, "").isEmpty()) {
                text.append(property).append(": ").append(list(List.of(row.get(property).split(" \\| ")))).append('\n');
            }
        }
        return text.append("---\n").toString();
    }

    private static String list(List<String> texts) {
        return "[" + String.join(", ", texts.stream().map(MarkedSet::quoted).toList()) + "]";
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    static List<Map<String, String>> rows(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        String[] names = lines.getFirst().split("\t", -1);
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split("\t", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(names.length, cells.length); i++) {
                row.put(names[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
