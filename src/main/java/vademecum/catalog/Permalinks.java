package vademecum.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.note.NoteFacts;

/// The place in the site of every note, folder and file: stable, lower case, fit for every file system. Names that the
/// site itself writes are kept free; where two want one place, the later gets a number.
public final class Permalinks {

    private static final List<String> RESERVED = List.of("index.html", "search.html", "handout.html", "handouts.html",
            "404.html", "a-z.html", "recent.html", "wanted.html", "graph.html", "sitemap.xml", "feed.xml", "robots.txt",
            "vade/", "tags/", "files/");
    private static final List<String> OWN_NAMES = List.of("index", "readme", "_index");

    private final Map<VaultPath, SitePath> pages = new HashMap<>();
    private final Map<VaultPath, SitePath> natural = new HashMap<>();
    private final Map<VaultPath, SitePath> files = new HashMap<>();
    private final Map<String, String> folders = new TreeMap<>();
    private final Map<String, VaultPath> ownNotes = new TreeMap<>();
    private final Map<String, String> owners = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    private Permalinks() {
        RESERVED.forEach(name -> owners.put(name, ""));
        folders.put("", "");
    }

    /// Gives every note and file its place.
    ///
    /// @param published the notes that are published
    /// @param others    every other file of the vault
    public static Permalinks of(Set<VaultPath> published, Set<VaultPath> others) {
        return of(published, others, Map.of());
    }

    /// Gives every note and file its place.
    ///
    /// @param wishes the places that notes ask for, as `guides/friends`; a folder's own note cannot have one
    public static Permalinks of(Set<VaultPath> published, Set<VaultPath> others, Map<VaultPath, String> wishes) {
        SortedSet<VaultPath> notes = new TreeSet<>(published);
        SortedSet<VaultPath> files = new TreeSet<>(others);
        Permalinks links = new Permalinks();
        notes.forEach(links::placeFolders);
        notes.forEach(links::claimFolder);
        Set<VaultPath> own = new HashSet<>(links.ownNotes.values());
        if (!wishes.isEmpty()) {
            links.grant(notes.stream().filter(note -> !own.contains(note)).toList(), wishes);
        }
        List<VaultPath> altered = new ArrayList<>();
        for (VaultPath note : notes) {
            if (own.contains(note)) {
                links.pages.put(note, links.folder(note.folder()));
            } else if (links.pages.containsKey(note)) {
                links.natural.put(note, new SitePath(links.stem(note) + ".html"));
            } else if (Slug.of(note.baseName()).equals(NameKey.folded(note.baseName()))) {
                links.place(note);
            } else {
                altered.add(note);
            }
        }
        altered.forEach(links::place);
        links.placeFiles(files);
        return links;
    }

    /// The page of a note.
    public Optional<SitePath> page(VaultPath note) {
        return Optional.ofNullable(pages.get(note));
    }

    /// Where the page of a note would be that asked for another place and got it.
    Optional<SitePath> natural(VaultPath note) {
        return Optional.ofNullable(natural.get(note));
    }

    /// Whose place it is: a note or folder, or the empty text for the site itself.
    Optional<String> owner(SitePath place) {
        String path = place.value();
        String first = path.substring(0, path.indexOf('/') + 1);
        return !first.isEmpty() && RESERVED.contains(first) ? Optional.of("")
                : Optional.ofNullable(owners.get(Slug.collisionKey(path)));
    }

    /// Whether a published note may appear in lists. A folder's own note always does, for its page is the folder's.
    public boolean isListed(NoteFacts note) {
        return note.matter().isListed() || note.path().equals(ownNotes.get(note.path().folder()));
    }

    /// The page of a folder that holds notes.
    SitePath folder(String path) {
        return new SitePath(folders.getOrDefault(path, "") + "index.html");
    }

    /// The folders that hold notes, at any depth, sorted; the root is the empty path.
    Collection<String> folders() {
        return folders.keySet();
    }

    /// The note that speaks for the folder.
    Optional<VaultPath> ownNote(String folder) {
        return Optional.ofNullable(ownNotes.get(folder));
    }

    /// The place of a file that is copied.
    SitePath file(VaultPath file) {
        return Optional.ofNullable(files.get(file)).orElseThrow(() -> new IllegalArgumentException("no file " + file));
    }

    /// The notes that did not get the page they ask for.
    List<Diagnostic> problems() {
        return problems;
    }

    private void placeFolders(VaultPath note) {
        String path = note.folder();
        if (!folders.containsKey(path)) {
            for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
                placeFolder(path.substring(0, slash));
            }
            placeFolder(path);
        }
    }

    private void placeFolder(String path) {
        if (!folders.containsKey(path)) {
            int slash = path.lastIndexOf('/');
            String parent = folders.getOrDefault(slash < 0 ? "" : path.substring(0, slash), "");
            String place = free(parent + Slug.of(path.substring(slash + 1)), "/", path);
            folders.put(path, place);
            owners.put(Slug.collisionKey(place + "index.html"), path);
        }
    }

    private void claimFolder(VaultPath note) {
        int rank = note.isNote() ? rank(note) : Integer.MAX_VALUE;
        if (rank < Integer.MAX_VALUE) {
            ownNotes.merge(note.folder(), note, (old, other) -> rank(other) < rank(old) ? other : old);
        }
    }

    /// How good a claim the note has to speak for its folder; the lowest wins.
    private static int rank(VaultPath note) {
        String name = NameKey.folded(note.baseName());
        int rank = OWN_NAMES.indexOf(name);
        String folder = note.folder();
        String wanted = folder.isEmpty() ? "home" : NameKey.folded(folder.substring(folder.lastIndexOf('/') + 1));
        return rank >= 0 ? rank : name.equals(wanted) ? OWN_NAMES.size() : Integer.MAX_VALUE;
    }

    /// Where a note's page would stand, without `.html`. A canvas often has the name of a note, so its page tells what
    /// it is.
    private String stem(VaultPath note) {
        String name = note.isNote() ? note.baseName() : note.baseName() + "-" + note.extension();
        return folders.getOrDefault(note.folder(), "") + Slug.of(name);
    }

    /// Gives notes the places that they ask for. None gets where another note stands by its name.
    private void grant(List<VaultPath> notes, Map<VaultPath, String> wishes) {
        Map<String, VaultPath> named = new HashMap<>();
        notes.forEach(note -> named.putIfAbsent(Slug.collisionKey(stem(note) + ".html"), note));
        for (VaultPath note : notes) {
            if (wishes.containsKey(note)) {
                grant(note, wishes.get(note), named);
            }
        }
    }

    private void grant(VaultPath note, String wish, Map<String, VaultPath> named) {
        StringBuilder place = new StringBuilder();
        for (String name : (wish.endsWith(".html") ? wish.substring(0, wish.length() - 5) : wish).split("/")) {
            if (!name.isBlank()) {
                place.append(place.isEmpty() ? "" : "/").append(Slug.of(name));
            }
        }
        if (!place.isEmpty()) {
            SitePath page = new SitePath(place + ".html");
            Optional<String> owner = owner(page)
                    .or(() -> Optional.ofNullable(named.get(Slug.collisionKey(page.value())))
                            .filter(other -> !other.equals(note)).map(VaultPath::value));
            if (owner.isEmpty()) {
                owners.put(Slug.collisionKey(page.value()), note.value());
                pages.put(note, page);
            } else {
                problems.add(collision(note, page.value(), owner.get(), new SitePath(stem(note) + ".html")));
            }
        }
    }

    /// Whether a note with this path speaks for its folder, where no other does.
    static boolean mayOwnFolder(VaultPath note) {
        return rank(note) < Integer.MAX_VALUE;
    }

    private void place(VaultPath note) {
        String stem = stem(note);
        String owner = owners.get(Slug.collisionKey(stem + ".html"));
        SitePath page = new SitePath(free(stem, ".html", note.value()));
        pages.put(note, page);
        if (owner != null) {
            problems.add(collision(note, stem + ".html", owner, page));
        }
    }

    private static Diagnostic collision(VaultPath note, String wanted, String owner, SitePath page) {
        String message = owner.endsWith(".md") || owner.endsWith(".markdown")
                ? "`" + owner + "` has the page `" + wanted + "` already"
                : "the page `" + wanted + "` is one that the site writes itself";
        return Diagnostic.of(Code.PAGE_COLLISION, Span.file(note.value()), message,
                "rename the note; until then its page is `" + page + "`");
    }

    private void placeFiles(SortedSet<VaultPath> all) {
        for (VaultPath file : all) {
            StringBuilder stem = new StringBuilder("files/");
            String folder = file.folder();
            if (!folder.isEmpty()) {
                for (String name : folder.split("/")) {
                    stem.append(Slug.of(name)).append('/');
                }
            }
            stem.append(Slug.of(file.baseName()));
            String extension = file.extension().isEmpty() ? "" : "." + Slug.of(file.extension());
            files.put(file, new SitePath(free(stem.toString(), extension, file.value())));
        }
    }

    private String free(String stem, String extension, String owner) {
        String place = stem + extension;
        String wanted = Slug.collisionKey(place);
        while (owners.putIfAbsent(Slug.collisionKey(place), owner) != null) {
            place = stem + "-" + numbers.merge(wanted, 2, (number, _) -> number + 1) + extension;
        }
        return place;
    }
}
