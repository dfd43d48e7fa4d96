package vademecum.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vademecum.base.VaultPath;
import vademecum.note.LinkRef;

/// Functions on notes and links.
final class FileFunctions {

    static final Map<String, Function> ALL = all();

    private FileFunctions() {
    }

    private static Map<String, Function> all() {
        Map<String, Function> all = new HashMap<>();
        all.put("hasTag", (asked, given) -> Value.of(row(asked, given.get(0)).map(row -> given.rest().stream()
                .anyMatch(tag -> row.hasTag(Texts.of(tag)))).orElse(false)));
        all.put("inFolder", (asked, given) -> Value.of(row(asked, given.get(0))
                .map(row -> row.isIn(given.text(1))).orElse(false)));
        all.put("hasProperty", (asked, given) -> Value.of(row(asked, given.get(0))
                .map(row -> row.has(given.text(1))).orElse(false)));
        all.put("hasLink", (asked, given) -> Value.of(row(asked, given.get(0))
                .map(row -> linksTo(asked, row, given.get(1))).orElse(false)));
        all.put("linksTo", all.get("hasLink"));
        all.put("asLink", (asked, given) -> row(asked, given.get(0)).<Value>map(row -> row.link(given.text(1)))
                .orElse(Value.NOTHING));
        all.put("asFile", (asked, given) -> file(asked, given.get(0)));
        all.put("file", all.get("asFile"));
        all.put("link", FileFunctions::link);
        all.put("elink", FileFunctions::link);
        all.put("meta", (_, given) -> given.get(0) instanceof Value.Link link ? new Value.Fields(Map.of("path",
                Value.of(link.to().map(VaultPath::value).orElse(link.label())), "display", Value.of(link.label())))
                : Value.NOTHING);
        return Map.copyOf(all);
    }

    private static Value file(Evaluator asked, Value value) {
        return row(asked, value).<Value>map(Value.File::new).orElse(Value.NOTHING);
    }

    /// The note that a value stands for.
    static Optional<Row> row(Evaluator asked, Value value) {
        return switch (value) {
            case Value.File file -> Optional.of(file.row());
            case Value.Names names -> names.scope().row();
            case Value.Link link -> link.to().flatMap(asked.notebook()::row);
            case Value.Text text -> row(asked, asked.notebook().link(asked.self().path(), wiki(text.text()), ""));
            case Value.Nothing _, Value.Truth _, Value.Amount _, Value.Moment _, Value.Lapse _, Value.Items _,
                 Value.Fields _, Value.Passage _, Value.Picture _, Value.Lambda _, Value.Pattern _ -> Optional.empty();
        };
    }

    /// Whether a note links to what a value stands for: a note, or the name of one, there or not.
    private static boolean linksTo(Evaluator asked, Row row, Value wanted) {
        Optional<VaultPath> path = row(asked, wanted).map(Row::path)
                .or(() -> wanted instanceof Value.Link link ? link.to() : Optional.empty());
        String name = Texts.of(wanted).toLowerCase(Locale.ROOT);
        asked.budget().take(row.links().size());
        return row.links().stream().anyMatch(value -> value instanceof Value.Link link && (path.isPresent()
                ? link.to().equals(path) : link.to().isEmpty() && link.label().toLowerCase(Locale.ROOT).equals(name)));
    }

    private static Value link(Evaluator asked, Arguments given) {
        String label = given.has(1) ? given.text(1) : "";
        return switch (given.get(0)) {
            case Value.Link link -> label.isEmpty() ? link
                    : new Value.Link(link.ref(), link.from(), link.to(), label);
            case Value.File file -> file.row().link(label);
            case Value.Names names when names.scope().row().isPresent() -> names.scope().row().get().link(label);
            case Value.Nothing _ -> Value.NOTHING;
            case Value other -> asked.notebook().link(asked.self().path(), address(Texts.of(other)), label);
        };
    }

    private static LinkRef address(String text) {
        return text.startsWith("https://") || text.startsWith("http://") ? new LinkRef.External(text, 0, 0)
                : wiki(text);
    }

    private static LinkRef wiki(String text) {
        String name = text.startsWith("[[") && text.endsWith("]]") ? text.substring(2, text.length() - 2) : text;
        int bar = name.indexOf('|');
        String target = bar < 0 ? name : name.substring(0, bar);
        int hash = target.indexOf('#');
        return new LinkRef.Wiki(hash < 0 ? target.strip() : target.substring(0, hash).strip(),
                hash < 0 ? "" : target.substring(hash + 1).strip(), 0, 0);
    }
}
