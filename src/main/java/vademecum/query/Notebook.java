package vademecum.query;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import vademecum.base.VaultPath;
import vademecum.catalog.Backlink;
import vademecum.catalog.Catalog;
import vademecum.catalog.Target;
import vademecum.note.Body;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;

/// Every published note, as queries see them. Private notes are not in it, so no query can tell of one. Safe for use by
/// many threads.
public final class Notebook {

    private final Catalog catalog;
    private final Function<VaultPath, Body> bodies;
    private final ToLongFunction<VaultPath> sizes;
    private final Optional<LocalDateTime> now;
    private final Locale locale;
    private final Map<VaultPath, Row> rows = new LinkedHashMap<>();
    private final List<Row> inOrder;
    private final Supplier<Attachments> attachments;

    /// The notes of a catalog.
    ///
    /// @param bodies their texts
    /// @param sizes  the length of a note's file, in bytes
    /// @param now    the time that the build goes by; empty if nothing says what time it is
    /// @param locale the language of the site
    public Notebook(Catalog catalog, Function<VaultPath, Body> bodies, ToLongFunction<VaultPath> sizes,
                    Optional<LocalDateTime> now, Locale locale) {
        this.catalog = catalog;
        this.bodies = bodies;
        this.sizes = sizes;
        this.locale = locale;
        catalog.notes().forEach((path, facts) -> rows.put(path, new Row(this, facts)));
        this.inOrder = List.copyOf(rows.values());
        this.now = now.or(this::lastChange);
        this.attachments = new Once<>(() -> Attachments.of(this, catalog.notes().values(),
                catalog.usedFiles().keySet()));
    }

    /// The newest change that a note tells of: the time of a build that is not told another, so that it can be
    /// repeated.
    private Optional<LocalDateTime> lastChange() {
        LocalDateTime newest = LocalDateTime.MIN;
        for (Row row : rows.values()) {
            if (row.file("mtime", Dialect.BASES) instanceof Value.Moment moment && moment.at().isAfter(newest)) {
                newest = moment.at();
            }
        }
        return newest.equals(LocalDateTime.MIN) ? Optional.empty() : Optional.of(newest);
    }

    /// The notes by path.
    List<Row> rows() {
        return inOrder;
    }

    /// The files that these notes use, by path.
    Collection<Row> attachments() {
        return attachments.get().rows().values();
    }

    /// A note, if it is one of the published, or a file that one of them uses.
    Optional<Row> row(VaultPath path) {
        return Optional.ofNullable(rows.get(path)).or(() -> path.isNote() ? Optional.empty()
                : attachments.get().row(path));
    }

    /// The file that a reference leads to, if it is neither a note nor elsewhere.
    Optional<VaultPath> attachment(VaultPath from, LinkRef ref) {
        return resolve(from, ref) instanceof Target.ToFile file ? Optional.of(file.file()) : Optional.empty();
    }

    Optional<LocalDateTime> now() {
        return now;
    }

    Locale locale() {
        return locale;
    }

    double size(VaultPath note) {
        return sizes.applyAsLong(note);
    }

    /// The text of a note, with its questions.
    public Body body(VaultPath note) {
        return bodies.apply(note);
    }

    /// What a reference in a note leads to; the best of several.
    public Target resolve(VaultPath from, LinkRef ref) {
        Target target = catalog.resolve(from, ref);
        return target instanceof Target.Ambiguous ambiguous ? ambiguous.best() : target;
    }

    /// A link as it is written in a note.
    ///
    /// @param label the text of the link; empty if the author left the naming to us
    Value.Link link(VaultPath from, LinkRef ref, String label) {
        return new Value.Link(ref, from, file(resolve(from, ref)), label.isEmpty() ? name(ref) : label);
    }

    private static Optional<VaultPath> file(Target target) {
        return switch (target) {
            case Target.ToNote note -> Optional.of(note.note());
            case Target.NoAnchor note -> Optional.of(note.note());
            case Target.ToFile file -> Optional.of(file.file());
            case Target.Ambiguous ambiguous -> file(ambiguous.best());
            case Target.ToSite _, Target.Missing _, Target.Private _, Target.Outside _, Target.Unpublishable _ ->
                Optional.empty();
        };
    }

    private static String name(LinkRef ref) {
        return switch (ref) {
            case LinkRef.Wiki wiki -> name(wiki.target(), wiki.fragment());
            case LinkRef.Markdown link -> name(link.path(), link.fragment());
            case LinkRef.External external -> external.url();
            case LinkRef.Term term -> term.name();
        };
    }

    private static String name(String target, String fragment) {
        String note = target.substring(target.lastIndexOf('/') + 1);
        String heading = fragment.startsWith("^") ? "" : fragment.replace("#", " › ");
        return note.isEmpty() ? fragment : heading.isEmpty() ? note : note + " › " + heading;
    }

    /// The properties of a note's front matter.
    Map<String, Value> properties(NoteFacts facts) {
        ValueReader reader = new ValueReader(this, facts.path());
        Map<String, Value> properties = new LinkedHashMap<>();
        facts.matter().values().forEach((name, value) -> properties.put(name, reader.of(value)));
        return properties;
    }

    /// The properties and the fields of the text `name:: value`; a name that stands twice has a list.
    Map<String, Value> fields(NoteFacts facts, Map<String, Value> properties) {
        Map<String, Value> fields = new LinkedHashMap<>();
        properties.forEach((name, value) -> fields.put(Row.canonical(name), value));
        ValueReader reader = new ValueReader(this, facts.path());
        InlineFields.of(bodies.apply(facts.path())).forEach((name, written) -> {
            List<Value> values = new ArrayList<>();
            written.forEach(text -> values.add(reader.of(text)));
            fields.putIfAbsent(Row.canonical(name), values.size() == 1 ? values.getFirst() : Value.of(values));
        });
        return fields;
    }

    /// The links of a note to notes and files of the vault, each target once. A link to a private note is none: the
    /// page shows its words, but not the name that stands behind them.
    List<Value> links(NoteFacts facts) {
        return links(facts, false);
    }

    /// What a note embeds.
    List<Value> embeds(NoteFacts facts) {
        return links(facts, true);
    }

    private List<Value> links(NoteFacts facts, boolean onlyEmbeds) {
        Set<Object> seen = new LinkedHashSet<>();
        List<Value> links = new ArrayList<>();
        for (Mention mention : facts.mentions()) {
            boolean inVault = mention.ref() instanceof LinkRef.Wiki || mention.ref() instanceof LinkRef.Markdown;
            if (inVault && (mention.embed() || !onlyEmbeds) && !isPrivate(facts.path(), mention.ref())) {
                Value.Link link = link(facts.path(), mention.ref(), "");
                if (seen.add(Operators.key(link))) {
                    links.add(link);
                }
            }
        }
        if (!onlyEmbeds) {
            row(facts.path()).ifPresent(row -> row.properties().forEach(value -> addLinks(value, seen, links)));
        }
        return links;
    }

    private boolean isPrivate(VaultPath from, LinkRef ref) {
        return catalog.resolve(from, ref) instanceof Target.Private;
    }

    /// Adds the links that a property holds.
    private void addLinks(Value value, Set<Object> seen, List<Value> links) {
        if (value instanceof Value.Items items) {
            items.values().forEach(item -> addLinks(item, seen, links));
        } else if (value instanceof Value.Link link && !isPrivate(link.from(), link.ref())
                && seen.add(Operators.key(value))) {
            links.add(value);
        }
    }

    /// The notes that link to a note or use a file.
    List<Value> backlinks(VaultPath note) {
        List<Value> links = new ArrayList<>();
        if (!rows.containsKey(note)) {
            attachments.get().used().getOrDefault(note, List.of()).forEach(user ->
                    row(user).ifPresent(row -> links.add(row.link(""))));
        }
        Set<VaultPath> seen = new LinkedHashSet<>();
        for (Backlink backlink : catalog.backlinks(note)) {
            if (seen.add(backlink.from())) {
                row(backlink.from()).ifPresent(row -> links.add(row.link("")));
            }
        }
        return links;
    }

    /// The list items of a note, tasks among them.
    List<Value> items(Row row) {
        return new ListItems(this, row).read(bodies.apply(row.path()));
    }
}
