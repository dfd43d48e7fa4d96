package vademecum.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;

/// The folders of a website that notes were written for: their links say `/docs/guide/setup` for `guide/setup.md`.
final class BasePaths {

    /// One link may lead to a note by chance.
    private static final int FEWEST = 2;

    private final Set<String> names;

    private BasePaths(Set<String> names) {
        this.names = names;
    }

    /// Finds the names that links put before paths of the vault: of the different paths with such a name in front, and none
    /// of that name in the vault, half lead to something without it.
    ///
    /// @param notes the published notes
    /// @param table what they can link to
    static BasePaths of(Collection<NoteFacts> notes, LinkTable table) {
        Map<String, List<Boolean>> found = new TreeMap<>();
        for (String path : absolutePaths(notes)) {
            int slash = path.indexOf('/', 1);
            if (slash > 1 && table.find("", path, true).isEmpty()) {
                boolean leads = table.find("", path.substring(slash), true).filter(some -> !some.isEmpty()).isPresent();
                found.computeIfAbsent(NameKey.folded(path.substring(1, slash)), _ -> new ArrayList<>()).add(leads);
            }
        }
        Set<String> believed = new HashSet<>();
        found.forEach((name, leads) -> {
            long count = leads.stream().filter(lead -> lead).count();
            if (count >= FEWEST && 2 * count >= leads.size()) {
                believed.add(name);
            }
        });
        return new BasePaths(believed);
    }

    /// What stands behind such a name in a path, from its `/` on; empty if the path begins with none.
    Optional<String> below(String path) {
        int slash = path.startsWith("/") ? path.indexOf('/', 1) : -1;
        return slash > 1 && names.contains(NameKey.folded(path.substring(1, slash)))
                ? Optional.of(path.substring(slash)) : Optional.empty();
    }

    private static Set<String> absolutePaths(Collection<NoteFacts> notes) {
        Set<String> paths = new TreeSet<>();
        for (NoteFacts note : notes) {
            for (Mention mention : note.mentions()) {
                if (mention.ref() instanceof LinkRef.Markdown link && link.path().startsWith("/")) {
                    paths.add(NameKey.exact(link.path()));
                }
            }
        }
        return paths;
    }
}
