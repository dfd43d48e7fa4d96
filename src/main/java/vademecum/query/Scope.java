package vademecum.query;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The names that mean something where an expression is computed.
///
/// @param row   the note at hand; none for a group of notes
/// @param extra what comes before the note's properties: the fields of a task, of a group, of a function's arguments
public record Scope(Optional<Row> row, Map<String, Value> extra) {

    /// The names of a note.
    static Scope of(Row row) {
        return new Scope(Optional.of(row), Map.of());
    }

    /// The same with one name more.
    Scope with(String name, Value value) {
        return with(Map.of(name, value));
    }

    /// The same with more names.
    Scope with(Map<String, Value> more) {
        Map<String, Value> all = new LinkedHashMap<>(extra);
        all.putAll(more);
        return new Scope(row, all);
    }

    /// What a name means: nothing if it has no meaning.
    Value get(String name, Dialect dialect) {
        Value found = extra.get(name);
        if (found != null) {
            return found;
        }
        return row.map(note -> name.equals("file") ? new Value.File(note) : note.property(name, dialect))
                .orElse(Value.NOTHING);
    }
}
