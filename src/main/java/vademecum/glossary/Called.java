package vademecum.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vademecum.base.EditDistance;

/// The terms by what authors may call them where they mean one and no other: its id, its title or another name.
///
/// @param ids   the terms by id
/// @param names the terms by name in lower case; of several with one name, the one that has it for a title
record Called(Map<String, Term> ids, Map<String, Term> names) {

    private static final int NEAREST = 2;

    static Called of(Index index) {
        Map<String, Term> ids = new HashMap<>();
        Map<String, Term> names = new HashMap<>();
        for (Entry entry : index.entries()) {
            ids.put(entry.term().id(), entry.term());
            names.putIfAbsent(key(entry.term().title()), entry.term());
        }
        for (Entry entry : index.entries()) {
            entry.term().aliases().forEach(alias -> names.putIfAbsent(key(alias), entry.term()));
        }
        return new Called(ids, names);
    }

    /// The term with that id or name.
    Optional<Term> find(String name) {
        Term byName = names.get(key(name));
        return Optional.ofNullable(byName != null ? byName : ids.get(key(name)));
    }

    /// The titles most like a name that no term has.
    List<String> nearest(String name) {
        return EditDistance.nearest(key(name), new ArrayList<>(names.keySet()).stream().sorted().toList(),
                Called::key, NEAREST).stream().map(key -> names.get(key).title()).distinct().toList();
    }

    private static String key(String name) {
        return Letters.normal(name).strip().replace('-', ' ').toLowerCase(Locale.ROOT);
    }
}
