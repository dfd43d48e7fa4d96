package vademecum.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.note.NoteFacts;

/// The addresses that lead to notes which are elsewhere: the place in the vault that a note had before, as an alias
/// with a path or a version control system tells it, and the one that it would have without its `permalink`. None of
/// them is the place of a page, and none leads to a note that is not published.
///
/// @param list     the redirects, by address
/// @param problems the aliases that cannot lead anywhere
public record Redirects(List<Redirect> list, List<Diagnostic> problems) {

    /// Collects the redirects of a vault.
    ///
    /// @param notes the published notes, in the order of their paths
    /// @param links their places
    /// @param moved from former paths of notes to present ones
    static Redirects of(Collection<NoteFacts> notes, Permalinks links, SortedMap<VaultPath, VaultPath> moved) {
        SortedMap<String, Redirect> found = new TreeMap<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (NoteFacts note : notes) {
            for (String alias : note.aliases()) {
                place(alias).ifPresent(at -> add(note, alias, at, links, found, problems));
            }
        }
        for (NoteFacts note : notes) {
            links.natural(note.path()).ifPresent(at -> put(at, note.path(), links, found));
        }
        for (Map.Entry<VaultPath, VaultPath> rename : moved.entrySet()) {
            if (links.page(rename.getValue()).isPresent()) {
                put(formerly(rename.getKey()), rename.getValue(), links, found);
            }
        }
        return new Redirects(List.copyOf(found.values()), problems);
    }

    /// The place of an alias that is a path; empty for any other alias.
    private static Optional<SitePath> place(String alias) {
        String path = alias.startsWith("/") ? alias.substring(1) : alias;
        boolean isPath = path.indexOf('/') > 0 && !path.endsWith("/") && !path.contains("//") && !path.contains("://")
                && !path.contains("/..") && !path.startsWith("..") && !path.contains("/./") && !path.startsWith("./");
        return isPath ? Optional.of(formerly(new VaultPath(LinkTable.withoutExtension(path) + ".md")))
                : Optional.empty();
    }

    /// Where the page of a note with this path would be.
    private static SitePath formerly(VaultPath path) {
        StringBuilder place = new StringBuilder();
        if (!path.folder().isEmpty()) {
            for (String name : path.folder().split("/")) {
                place.append(Slug.of(name)).append('/');
            }
        }
        String name = Permalinks.mayOwnFolder(path) ? "index" : Slug.of(path.baseName());
        return new SitePath(place + name + ".html");
    }

    private static void add(NoteFacts note, String alias, SitePath at, Permalinks links,
                            SortedMap<String, Redirect> found, List<Diagnostic> problems) {
        if (at.equals(links.page(note.path()).orElseThrow())) {
            return;
        }
        Optional<String> owner = links.owner(at)
                .or(() -> Optional.ofNullable(found.get(key(at))).map(redirect -> redirect.note().value()));
        if (owner.isEmpty()) {
            put(at, note.path(), links, found);
        } else if (!owner.get().equals(note.path().value())) {
            Span span = AliasClashes.span(note, alias);
            problems.add(Diagnostic.of(Code.REDIRECT_COLLISION, span, "nothing can lead here from `" + at + "`, which "
                    + (owner.get().isEmpty() ? "the site needs itself" : "belongs to `" + owner.get() + "`"),
                    "links with the alias still find the note; take the path away if no reader uses it"));
        }
    }

    private static void put(SitePath at, VaultPath note, Permalinks links, SortedMap<String, Redirect> found) {
        if (links.owner(at).isEmpty()) {
            found.putIfAbsent(key(at), new Redirect(at, note));
        }
    }

    private static String key(SitePath at) {
        return Slug.collisionKey(at.value());
    }
}
