package vademecum.glossary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vademecum.base.VaultPath;
import vademecum.config.YamlValue;
import vademecum.note.Abbreviation;
import vademecum.note.Body;
import vademecum.note.FrontMatter;

/// An abbreviation that is to become a term.
///
/// @param note      the note that explains it
/// @param at        where it does
/// @param name      the abbreviation
/// @param expansion what it stands for
/// @param local     whether it means this in its own note only, because other notes say otherwise
record Abbreviated(VaultPath note, int at, String name, String expansion, boolean local) {

    /// The abbreviations of all notes that no entry defines, each once. Where notes disagree about one, each is right
    /// about itself.
    ///
    /// @param known the entries there are
    static List<Abbreviated> of(Collection<VaultPath> notes, Function<VaultPath, Body> bodies, List<Entry> known) {
        Map<String, Abbreviated> found = new LinkedHashMap<>();
        Map<String, String> expansions = new HashMap<>();
        Set<String> disputed = new HashSet<>();
        Set<String> names = new HashSet<>();
        known.forEach(entry -> entry.names().forEach(name -> names.add(name.text())));
        for (VaultPath note : notes) {
            for (Abbreviation one : bodies.apply(note).abbreviations()) {
                String said = one.expansion().toLowerCase(Locale.ROOT);
                if (!names.contains(one.name())) {
                    if (!expansions.computeIfAbsent(one.name(), _ -> said).equals(said)) {
                        disputed.add(one.name());
                    }
                    found.putIfAbsent(one.name() + '\n' + said + '\n' + note, new Abbreviated(note, one.at(),
                            one.name(), one.expansion(), false));
                }
            }
        }
        return settled(found.values(), disputed);
    }

    private static List<Abbreviated> settled(Collection<Abbreviated> all, Set<String> disputed) {
        List<Abbreviated> settled = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Abbreviated one : all) {
            if (disputed.contains(one.name)) {
                settled.add(new Abbreviated(one.note, one.at, one.name, one.expansion, true));
            } else if (seen.add(one.name)) {
                settled.add(one);
            }
        }
        return settled;
    }

    /// The switches that it comes with.
    FrontMatter matter() {
        return !local ? FrontMatter.NONE
                : new FrontMatter(Map.of("only", new YamlValue.Scalar("/" + note.value(), true, 0)));
    }
}
