package vademecum.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.config.YamlValue;
import vademecum.note.NoteFacts;

/// Finds the aliases that two notes share, and those that are another note's name.
final class AliasClashes {

    private AliasClashes() {
    }

    /// One diagnostic for each alias that cannot lead to its note alone.
    static List<Diagnostic> find(SortedMap<VaultPath, NoteFacts> notes, LinkTable table) {
        List<Diagnostic> problems = new ArrayList<>();
        Map<String, VaultPath> owners = new HashMap<>();
        for (NoteFacts facts : notes.values()) {
            Set<String> own = new HashSet<>();
            for (String alias : facts.aliases()) {
                String key = NameKey.folded(alias);
                VaultPath owner = owners.putIfAbsent(key, facts.path());
                boolean isName = !key.equals(NameKey.folded(facts.path().baseName())) && table.hasNote(alias);
                if (own.add(key) && (owner != null || isName)) {
                    problems.add(Diagnostic.of(Code.ALIAS_CLASH, span(facts, alias), isName
                            ? "the alias `" + alias + "` is the name of another note, and links to it lead there"
                            : "the alias `" + alias + "` is also one of `" + owner + "`"));
                }
            }
        }
        return problems;
    }

    /// Where the alias stands in the front matter.
    static Span span(NoteFacts facts, String alias) {
        for (String property : List.of("aliases", "alias")) {
            YamlValue value = facts.matter().values().get(property);
            List<YamlValue> values = value instanceof YamlValue.Items items ? items.values()
                    : value == null ? List.of() : List.of(value);
            for (YamlValue one : values) {
                if (one instanceof YamlValue.Scalar scalar && scalar.text().strip().equals(alias)) {
                    int end = scalar.at() + alias.length() + (scalar.quoted() ? 2 : 0);
                    return new Span(facts.path().value(), scalar.at(), end);
                }
            }
        }
        return Span.file(facts.path().value());
    }
}
