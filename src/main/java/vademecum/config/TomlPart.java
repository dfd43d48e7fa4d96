package vademecum.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a name of TOML stands for, while the lines are read that say so.
sealed interface TomlPart {

    /// The value as it is in the end.
    YamlValue value();

    /// A name with its place.
    ///
    /// @param name the name, quotes undone
    /// @param at   offset of its first character in the file
    record Key(String name, int at) {

        private Toml.Refusal twice() {
            return new Toml.Refusal("`" + name + "` stands here twice");
        }
    }

    /// A value that is whole.
    ///
    /// @param value the value
    record Leaf(YamlValue value) implements TomlPart {
    }

    /// Tables of one name.
    ///
    /// @param tables the tables, in order
    /// @param at     offset of the first name
    record Tables(List<Table> tables, int at) implements TomlPart {

        @Override
        public YamlValue.Items value() {
            return new YamlValue.Items(tables.stream().<YamlValue>map(Table::value).toList(), at);
        }
    }

    /// A table that is being filled.
    final class Table implements TomlPart {

        private final int at;
        private final Map<String, TomlPart> parts = new LinkedHashMap<>();
        private final Map<String, Integer> keys = new LinkedHashMap<>();

        Table(int at) {
            this.at = at;
        }

        /// The table in which the last of some keys stands.
        Table parent(List<Key> path) {
            Table table = this;
            for (Key key : path.subList(0, path.size() - 1)) {
                table = table.table(key);
            }
            return table;
        }

        void put(Key key, YamlValue value) {
            if (parts.putIfAbsent(key.name, new Leaf(value)) != null) {
                throw key.twice();
            }
            keys.put(key.name, key.at);
        }

        /// The table of that name, or the last of several.
        Table table(Key key) {
            keys.putIfAbsent(key.name, key.at);
            return switch (parts.computeIfAbsent(key.name, _ -> new Table(key.at))) {
                case Table table -> table;
                case Tables several -> several.tables.getLast();
                case Leaf _ -> throw key.twice();
            };
        }

        /// One more table of that name.
        Table append(Key key) {
            keys.putIfAbsent(key.name, key.at);
            TomlPart there = parts.computeIfAbsent(key.name, _ -> new Tables(new ArrayList<>(), key.at));
            if (!(there instanceof Tables several)) {
                throw key.twice();
            }
            several.tables.add(new Table(key.at));
            return several.tables.getLast();
        }

        @Override
        public YamlValue.Entries value() {
            Map<String, YamlValue> values = new LinkedHashMap<>();
            parts.forEach((name, part) -> values.put(name, part.value()));
            return new YamlValue.Entries(values, keys, at);
        }
    }
}
