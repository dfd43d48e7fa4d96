package vademecum.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vademecum.base.VaultPath;
import vademecum.note.NoteFacts;
import vademecum.note.Tag;

/// A published note, or a file that one uses, as a query sees it. What is asked for rarely is worked out when it is
/// first asked for. Safe for use by many threads.
public final class Row {

    private final Notebook notebook;
    private final NoteFacts facts;
    private final Supplier<Map<String, Value>> properties;
    private final Supplier<Map<String, Value>> fields;
    private final Supplier<List<Value>> links;
    private final Supplier<List<Value>> items;

    Row(Notebook notebook, NoteFacts facts) {
        this.notebook = notebook;
        this.facts = facts;
        this.properties = new Once<>(() -> notebook.properties(facts));
        this.fields = new Once<>(() -> notebook.fields(facts, properties.get()));
        this.links = new Once<>(() -> notebook.links(facts));
        this.items = new Once<>(() -> notebook.items(this));
    }

    /// The note's file.
    public VaultPath path() {
        return facts.path();
    }

    /// What is known of the note.
    NoteFacts facts() {
        return facts;
    }

    /// A property of the note: in Bases one of its front matter, in Dataview also a field `name:: value` of its text.
    Value property(String name, Dialect dialect) {
        return switch (dialect) {
            case BASES -> properties.get().getOrDefault(name.strip().toLowerCase(Locale.ROOT), Value.NOTHING);
            case DATAVIEW -> {
                Value exact = fields.get().get(name.toLowerCase(Locale.ROOT));
                yield exact != null ? exact : fields.get().getOrDefault(canonical(name), Value.NOTHING);
            }
        };
    }

    /// A field's name as Dataview compares it: `Due Date` is `due-date`.
    static String canonical(String name) {
        StringBuilder key = new StringBuilder(name.length());
        String lower = name.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            key.append(Character.isWhitespace(c) ? '-' : c);
        }
        return key.toString();
    }

    /// Whether the note has the property.
    boolean has(String name) {
        return facts.matter().has(name.strip().toLowerCase(Locale.ROOT));
    }

    /// The values of the note's properties.
    Collection<Value> properties() {
        return properties.get().values();
    }

    /// The links of the note, those of its properties included.
    List<Value> links() {
        return links.get();
    }

    /// The tasks of the note in order, those inside others included.
    List<Value> tasks() {
        return items.get().stream().filter(item -> item instanceof Value.Names names
                && names.scope().extra().containsKey("checked")).toList();
    }

    /// A link to the note.
    Value.Link link(String label) {
        return new Value.Link(new vademecum.note.LinkRef.Wiki("/" + path().value(), "", 0, 0), path(),
                Optional.of(path()), label.isEmpty() ? facts.title() : label);
    }

    /// What a query calls `file.name` and so on.
    Value file(String name, Dialect dialect) {
        return switch (name) {
            case "file" -> new Value.File(this);
            case "name" -> Value.of(dialect == Dialect.BASES && !path().isNote() ? path().fileName()
                    : path().baseName());
            case "basename" -> Value.of(path().baseName());
            case "path" -> Value.of(path().value());
            case "folder" -> Value.of(path().folder());
            case "ext" -> Value.of(path().extension());
            case "link" -> link("");
            case "size" -> Value.of(notebook.size(path()));
            case "ctime" -> first("created", "date");
            case "cday" -> day(first("created", "date"));
            case "mtime" -> changed();
            case "mday" -> day(changed());
            case "day" -> DateFunctions.dayIn(path().baseName());
            case "tags" -> Value.of(tags(dialect));
            case "etags" -> Value.of(facts.tags().stream().map(tag -> Value.of("#" + tag.name())).toList());
            case "aliases" -> Value.of(facts.aliases().stream().map(Value::of).toList());
            case "links", "outlinks" -> Value.of(links());
            case "backlinks", "inlinks" -> Value.of(notebook.backlinks(path()));
            case "embeds" -> Value.of(notebook.embeds(facts));
            case "lists" -> Value.of(items.get());
            case "tasks" -> Value.of(tasks());
            case "properties", "frontmatter" -> new Value.Fields(properties.get());
            default -> Value.NOTHING;
        };
    }

    private Value changed() {
        Value updated = first("updated", "modified");
        return Operators.isThere(updated) ? updated : first("created", "date");
    }

    private Value first(String one, String other) {
        Value value = properties.get().getOrDefault(one, Value.NOTHING);
        return value instanceof Value.Moment ? value
                : properties.get().get(other) instanceof Value.Moment moment ? moment : Value.NOTHING;
    }

    private static Value day(Value value) {
        return value instanceof Value.Moment moment ? Moments.day(moment.at().toLocalDate()) : Value.NOTHING;
    }

    /// The note's tags; in Dataview also those that they are below, so that `#a/b` counts as `#a`.
    private List<Value> tags(Dialect dialect) {
        List<Value> tags = new ArrayList<>();
        for (Tag tag : facts.tags()) {
            String name = tag.name();
            int slash = dialect == Dialect.DATAVIEW ? name.indexOf('/') : -1;
            while (slash >= 0) {
                Value above = Value.of("#" + name.substring(0, slash));
                if (!tags.contains(above)) {
                    tags.add(above);
                }
                slash = name.indexOf('/', slash + 1);
            }
            tags.add(Value.of("#" + name));
        }
        return tags;
    }

    /// Whether the note has the tag or one below it.
    boolean hasTag(String wanted) {
        String key = (wanted.startsWith("#") ? wanted.substring(1) : wanted).toLowerCase(Locale.ROOT);
        for (Tag tag : facts.tags()) {
            if (tag.key().equals(key) || tag.key().startsWith(key) && tag.key().charAt(key.length()) == '/') {
                return true;
            }
        }
        return false;
    }

    /// Whether the note is in the folder or one below it.
    boolean isIn(String folder) {
        String own = path().folder();
        String wanted = folder.endsWith("/") ? folder.substring(0, folder.length() - 1) : folder;
        return wanted.isEmpty() || own.equals(wanted) || own.startsWith(wanted + "/");
    }
}
