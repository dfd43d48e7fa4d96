package vademecum.catalog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.note.LinkRef;
import vademecum.note.NoteFacts;

/// Who is who in the vault, and who links to whom. Immutable; built once from the facts of the published notes.
public final class Catalog {

    private final SortedMap<VaultPath, NoteFacts> notes;
    private final SortedMap<VaultPath, NoteFacts> published;
    private final Map<VaultPath, NoteFacts> facts;
    private final Permalinks permalinks;
    private final Resolver resolver;
    private final Map<VaultPath, List<Backlink>> backlinks;
    private final TagTree tags;
    private final Folder root;
    private final Map<String, Folder> folders = new HashMap<>();
    private final List<VaultPath> readingOrder = new ArrayList<>();
    private final Map<VaultPath, Integer> places = new HashMap<>();
    private final List<Wanted> wanted;
    private final SortedMap<VaultPath, SitePath> usedFiles;
    private final List<Diagnostic> problems = new ArrayList<>();

    private Catalog(SortedMap<VaultPath, NoteFacts> published, Set<VaultPath> privateNotes,
                    SortedSet<VaultPath> files, Permalinks permalinks) {
        this.published = Collections.unmodifiableSortedMap(published);
        notes = Collections.unmodifiableSortedMap(listed(published, permalinks));
        facts = new HashMap<>(published);
        this.permalinks = permalinks;
        LinkTable table = table(privateNotes, files);
        BasePaths basePaths = BasePaths.of(published.values(), table);
        resolver = new Resolver(facts, table, basePaths, nearestNames(files), permalinks);
        LinkSurvey survey = LinkSurvey.of(published, notes.keySet(), resolver);
        backlinks = survey.backlinks();
        wanted = survey.wanted();
        usedFiles = Collections.unmodifiableSortedMap(survey.usedFiles());
        List<NoteFacts> byTitle = TitleOrder.sorted(notes.values());
        tags = TagTrees.of(notes.values(), byTitle);
        root = FolderTree.of(notes, byTitle, permalinks);
        addFolder(root);
        FolderTree.read(root, readingOrder);
        for (int i = 0; i < readingOrder.size(); i++) {
            places.put(readingOrder.get(i), i);
        }
        problems.addAll(permalinks.problems());
        problems.addAll(survey.problems());
        problems.addAll(AliasClashes.find(published, table));
        Collections.sort(problems);
    }

    /// The same catalog with more files in use.
    private Catalog(Catalog linked, SortedMap<VaultPath, SitePath> files) {
        published = linked.published;
        notes = linked.notes;
        facts = linked.facts;
        permalinks = linked.permalinks;
        resolver = linked.resolver;
        backlinks = linked.backlinks;
        wanted = linked.wanted;
        tags = linked.tags;
        root = linked.root;
        folders.putAll(linked.folders);
        readingOrder.addAll(linked.readingOrder);
        places.putAll(linked.places);
        problems.addAll(linked.problems);
        SortedMap<VaultPath, SitePath> all = new TreeMap<>(linked.usedFiles);
        all.putAll(files);
        usedFiles = Collections.unmodifiableSortedMap(all);
    }

    /// The same catalog when pages use more files than notes link to: those that answers to queries show.
    public Catalog using(SortedMap<VaultPath, SitePath> files) {
        return usedFiles.keySet().containsAll(files.keySet()) ? this : new Catalog(this, files);
    }

    /// Builds the catalog.
    ///
    /// @param published    facts of every note that is published, in any order
    /// @param privateNotes notes that exist but are not published: links to them are told apart from links to nothing
    /// @param files        every other file of the vault
    public static Catalog of(Collection<NoteFacts> published, Set<VaultPath> privateNotes, Set<VaultPath> files) {
        Set<VaultPath> notes = new HashSet<>();
        published.forEach(facts -> notes.add(facts.path()));
        return of(published, privateNotes, files, Permalinks.of(notes, files));
    }

    /// Builds the catalog of notes that have their places already.
    ///
    /// @param permalinks the places of these notes and files
    public static Catalog of(Collection<NoteFacts> published, Set<VaultPath> privateNotes, Set<VaultPath> files,
                             Permalinks permalinks) {
        SortedMap<VaultPath, NoteFacts> notes = new TreeMap<>();
        published.forEach(facts -> notes.put(facts.path(), facts));
        return new Catalog(notes, privateNotes, new TreeSet<>(files), permalinks);
    }

    /// The published notes that may appear in lists, by path: what is gathered from all notes is gathered from these.
    public SortedMap<VaultPath, NoteFacts> notes() {
        return notes;
    }

    /// Every published note by path, with those that have a page and appear in no list.
    public SortedMap<VaultPath, NoteFacts> published() {
        return published;
    }

    /// Whether a note is published and appears in no list: only a link leads to it.
    public boolean isUnlisted(VaultPath note) {
        return facts.containsKey(note) && !notes.containsKey(note);
    }

    private static SortedMap<VaultPath, NoteFacts> listed(SortedMap<VaultPath, NoteFacts> published,
                                                          Permalinks permalinks) {
        if (published.values().stream().allMatch(permalinks::isListed)) {
            return published;
        }
        SortedMap<VaultPath, NoteFacts> listed = new TreeMap<>(published);
        listed.values().removeIf(note -> !permalinks.isListed(note));
        return listed;
    }

    /// What is known of a published note.
    ///
    /// @throws IllegalArgumentException if the note is not in the catalog
    public NoteFacts facts(VaultPath note) {
        NoteFacts found = facts.get(note);
        if (found == null) {
            throw new IllegalArgumentException("not a published note: " + note);
        }
        return found;
    }

    /// The page of a published note.
    ///
    /// @throws IllegalArgumentException if the note is not in the catalog
    public SitePath page(VaultPath note) {
        Optional<SitePath> page = permalinks.page(note);
        if (page.isEmpty()) {
            throw new IllegalArgumentException("not a published note: " + note);
        }
        return page.get();
    }

    /// What a reference in a note leads to.
    public Target resolve(VaultPath from, LinkRef ref) {
        return resolver.resolve(from, ref);
    }

    /// The places in other notes that lead to this one, sorted by note and place; at most one for each link.
    public List<Backlink> backlinks(VaultPath to) {
        return Collections.unmodifiableList(backlinks.getOrDefault(to, List.of()));
    }

    /// The tags of the published notes, as a tree.
    public TagTree tags() {
        return tags;
    }

    /// The folders of the published notes, as a tree.
    public Folder root() {
        return root;
    }

    /// The folder with a path; the empty path is the root.
    public Optional<Folder> folder(String path) {
        return Optional.ofNullable(folders.get(path));
    }

    /// The published notes in the order of the folder tree: a folder's own note, the others in it, then folder by
    /// folder.
    public List<VaultPath> readingOrder() {
        return Collections.unmodifiableList(readingOrder);
    }

    /// The note that is read after this one.
    public Optional<VaultPath> next(VaultPath note) {
        return neighbour(note, 1);
    }

    /// The note that is read before this one.
    public Optional<VaultPath> previous(VaultPath note) {
        return neighbour(note, -1);
    }

    /// What is linked to but not there, most wanted first.
    public List<Wanted> wanted() {
        return wanted;
    }

    /// The files that published notes link to or embed, and their place in the site.
    public SortedMap<VaultPath, SitePath> usedFiles() {
        return usedFiles;
    }

    /// The addresses that lead to notes which are elsewhere now.
    ///
    /// @param moved from former paths of notes to present ones, as a version control system tells them
    public Redirects redirects(SortedMap<VaultPath, VaultPath> moved) {
        return Redirects.of(published.values(), permalinks, moved);
    }

    /// Everything that is wrong with links, aliases and paths, sorted.
    public List<Diagnostic> problems() {
        return Collections.unmodifiableList(problems);
    }

    private LinkTable table(Set<VaultPath> privateNotes, SortedSet<VaultPath> files) {
        LinkTable table = new LinkTable();
        Map<VaultPath, LinkTable.Entry> entries = new HashMap<>();
        for (VaultPath path : byDepth(published.keySet())) {
            Target.ToNote whole = new Target.ToNote(path, page(path), Optional.empty());
            LinkTable.Entry entry = LinkTable.Entry.of(path, LinkTable.Kind.NOTE, whole);
            entries.put(path, entry);
            table.add(entry);
            published.get(path).aliases().forEach(alias -> table.addAlias(alias, entry));
        }
        for (VaultPath path : byDepth(files)) {
            table.add(LinkTable.Entry.of(path, LinkTable.Kind.FILE, Resolver.file(path, permalinks)));
        }
        for (VaultPath path : byDepth(new TreeSet<>(privateNotes))) {
            table.add(LinkTable.Entry.of(path, LinkTable.Kind.PRIVATE, new Target.Private()));
        }
        for (String folder : permalinks.folders()) {
            permalinks.ownNote(folder).map(entries::get).ifPresent(own -> table.addFolder(folder, own));
        }
        return table;
    }

    /// The paths by how deep they are, and among those of one depth in the order given.
    private static List<VaultPath> byDepth(Collection<VaultPath> paths) {
        SortedMap<Integer, List<VaultPath>> levels = new TreeMap<>();
        for (VaultPath path : paths) {
            int depth = 0;
            for (int slash = path.value().indexOf('/'); slash >= 0; slash = path.value().indexOf('/', slash + 1)) {
                depth++;
            }
            levels.computeIfAbsent(depth, _ -> new ArrayList<>()).add(path);
        }
        List<VaultPath> sorted = new ArrayList<>(paths.size());
        levels.values().forEach(sorted::addAll);
        return sorted;
    }

    private NearestNames nearestNames(SortedSet<VaultPath> files) {
        NearestNames nearest = new NearestNames();
        published.forEach((path, facts) -> {
            nearest.add(path.baseName(), path);
            if (!facts.title().equals(path.baseName())) {
                nearest.add(facts.title(), path);
            }
            facts.aliases().forEach(alias -> nearest.add(alias, path));
        });
        files.forEach(file -> nearest.add(file.fileName(), file));
        return nearest;
    }

    private void addFolder(Folder folder) {
        folders.put(folder.path(), folder);
        folder.folders().forEach(this::addFolder);
    }

    private Optional<VaultPath> neighbour(VaultPath note, int step) {
        Integer place = places.get(note);
        int other = place == null ? -1 : place + step;
        return other < 0 || other >= readingOrder.size() ? Optional.empty() : Optional.of(readingOrder.get(other));
    }
}
