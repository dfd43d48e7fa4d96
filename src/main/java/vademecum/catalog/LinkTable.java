package vademecum.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vademecum.base.VaultPath;

/// Finds what a link means by the name it uses, in the order: the path from the note itself if it says so, the path
/// from the vault's root, that path in any case, the file's name, an alias, the end of a path, the number that a
/// name begins with.
final class LinkTable {

    /// What kind of thing has a name.
    enum Kind { NOTE, FILE, PRIVATE }

    /// Something that a link can mean.
    ///
    /// @param path   its file
    /// @param name   its path as links write it: without the extension for a note
    /// @param kind   what it is
    /// @param target what a link to the whole of it leads to
    record Entry(VaultPath path, String name, Kind kind, Target target) {

        static Entry of(VaultPath path, Kind kind, Target target) {
            return new Entry(path, kind == Kind.FILE ? path.value() : withoutExtension(path.value()), kind, target);
        }
    }

    private static final String PAGE = ".html";
    private static final int CROWD = 20;
    /// Fewer digits are a count or a year, and no number that a note is known by.
    private static final int SHORTEST_NUMBER = 8;
    private static final List<String> NOTE_EXTENSIONS = List.of(".md", ".markdown");

    private final Map<String, List<Entry>> paths = new HashMap<>();
    private final Map<String, List<Entry>> names = new HashMap<>();
    private final Map<String, List<Entry>> ends = new HashMap<>();
    private final Map<String, List<Entry>> aliases = new HashMap<>();
    private final Map<String, List<Entry>> numbers = new HashMap<>();
    private final Map<String, Entry> folders = new HashMap<>();
    private final Set<String> knownFolders = new HashSet<>();
    private final Set<String> folderNames = new HashSet<>();

    /// Adds a note or file. What is preferred must come first: published notes, then files, then private notes, and
    /// among each those in fewer folders, then by path.
    void add(Entry entry) {
        String key = NameKey.folded(entry.name());
        int slash = key.lastIndexOf('/');
        put(paths, key, entry);
        String name = key.substring(slash + 1);
        put(names, name, entry);
        int digits = digits(name);
        if (digits >= SHORTEST_NUMBER && digits < name.length() && !Character.isLetter(name.charAt(digits))) {
            put(numbers, name.substring(0, digits), entry);
        }
        if (slash > 0) {
            addFolderNames(key.substring(0, slash));
            put(ends, key.substring(key.lastIndexOf('/', slash - 1) + 1), entry);
        }
    }

    private void addFolderNames(String folder) {
        if (knownFolders.add(folder)) {
            folderNames.addAll(List.of(folder.split("/")));
        }
    }

    /// Adds another name of a note.
    void addAlias(String alias, Entry entry) {
        List<Entry> others = aliases.computeIfAbsent(NameKey.folded(alias), _ -> new ArrayList<>(1));
        if (!others.contains(entry)) {
            others.add(entry);
        }
    }

    /// Adds the note that speaks for a folder.
    void addFolder(String folder, Entry entry) {
        folders.put(NameKey.folded(folder), entry);
    }

    /// What has the name, best first: nothing, one, or more where the name is ambiguous; empty if the name leads out of
    /// the vault.
    ///
    /// @param folder   the folder of the note that holds the link
    /// @param written  the name as the link writes it
    /// @param relative whether the name is a path from that folder first, as in a Markdown link
    Optional<List<Entry>> find(String folder, String written, boolean relative) {
        Optional<List<Entry>> found = look(folder, written, relative);
        boolean isPage = relative && written.endsWith(PAGE) && found.filter(List::isEmpty).isPresent();
        return isPage ? look(folder, written.substring(0, written.length() - PAGE.length()) + ".md", true) : found;
    }

    /// As [#find], but takes the name as it stands: books for other tools link to the page `ch01.html` of `ch01.md`.
    private Optional<List<Entry>> look(String folder, String written, boolean relative) {
        String name = NameKey.exact(written);
        if (RelativePath.isForeign(name)) {
            return Optional.empty();
        }
        Optional<List<Entry>> found = name.startsWith("/") ? absolute(name) : follow(folder, name, relative);
        boolean page = found.isPresent() && found.get().isEmpty() && name.endsWith(".html");
        return page ? find(folder, name.substring(0, name.length() - 5) + ".md", relative) : found;
    }

    private Optional<List<Entry>> absolute(String name) {
        Optional<String> path = RelativePath.follow("", name);
        List<Entry> found = path.isEmpty() ? List.of() : at(path.get());
        if (found.isEmpty() && path.isPresent() && path.get().indexOf('/') > 0) {
            found = byEnd("", path.get());
        }
        return path.isPresent() && (!found.isEmpty() || holds(name)) ? Optional.of(found) : Optional.empty();
    }

    private Optional<List<Entry>> follow(String folder, String name, boolean relative) {
        boolean explicit = RelativePath.isExplicit(name);
        if (explicit || relative) {
            Optional<List<Entry>> found = RelativePath.follow(folder, name).map(this::at);
            if (found.isEmpty() || explicit || !found.get().isEmpty()) {
                return found;
            }
        }
        Optional<String> path = RelativePath.follow("", name);
        if (path.isEmpty()) {
            return Optional.empty();
        }
        List<Entry> found = at(path.get());
        if (!found.isEmpty() && path.get().indexOf('/') < 0 && !isCalled(found.getFirst(), path.get())) {
            List<Entry> same = look(names, path.get(), folder).stream().filter(entry -> isCalled(entry, path.get()))
                    .toList();
            return Optional.of(same.isEmpty() ? found : same);
        }
        return Optional.of(found.isEmpty() ? byName(folder, path.get()) : found);
    }

    /// Whether the last name of an entry's path is this one, in the same case.
    private static boolean isCalled(Entry entry, String name) {
        String own = entry.name().substring(entry.name().lastIndexOf('/') + 1);
        return own.equals(name) || own.equals(withoutExtension(name));
    }

    /// Whether a name means the same in every folder, if it means one thing in one of them.
    boolean isPlain(String name) {
        return name.indexOf('/') < 0
                && names.getOrDefault(NameKey.folded(withoutExtension(name)), List.of()).size() <= 1
                && names.getOrDefault(NameKey.folded(name), List.of()).size() <= 1;
    }

    /// Whether a published note has the name, but for the case.
    boolean hasNote(String name) {
        List<Entry> entries = names.getOrDefault(NameKey.folded(name), List.of());
        return !entries.isEmpty() && entries.getFirst().kind() == Kind.NOTE;
    }

    private List<Entry> byName(String folder, String path) {
        List<Entry> found = path.indexOf('/') < 0 ? look(names, path, folder) : List.of();
        if (found.isEmpty()) {
            found = visible(aliases.getOrDefault(NameKey.folded(path), List.of()));
        }
        if (found.isEmpty() && path.indexOf('/') > 0) {
            return byEnd(folder, path);
        }
        return found.isEmpty() && digits(path) == path.length() ? look(numbers, path, folder) : found;
    }

    /// How many digits a name begins with.
    private static int digits(String name) {
        int end = 0;
        while (end < name.length() && name.charAt(end) >= '0' && name.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private List<Entry> byEnd(String folder, String path) {
        String key = NameKey.folded(path);
        int slash = key.lastIndexOf('/');
        String twoNames = key.substring(key.lastIndexOf('/', slash - 1) + 1);
        List<Entry> found = look(ends, twoNames, folder);
        return twoNames.equals(key) ? found : found.stream().filter(entry -> endsWith(entry, key)).toList();
    }

    private static boolean endsWith(Entry entry, String key) {
        String name = "/" + NameKey.folded(entry.name());
        return name.endsWith("/" + key) || name.endsWith("/" + withoutExtension(key));
    }

    private List<Entry> at(String path) {
        List<Entry> found = look(paths, path, "");
        Entry own = found.isEmpty() && !folders.isEmpty() ? folders.get(NameKey.folded(path)) : null;
        return own == null ? found : List.of(own);
    }

    /// The entries under a name, with and without a note's extension; those in the same case and folder first.
    private List<Entry> look(Map<String, List<Entry>> table, String name, String folder) {
        String bare = withoutExtension(name);
        List<Entry> found = few(table, bare, folder);
        return found.isEmpty() && bare.length() < name.length() ? few(table, name, folder) : found;
    }

    /// The entries under a name. Where a whole crowd has it, those that nobody would choose are left out unseen, so
    /// that a vault with a thousand notes called `index` costs no more than another.
    private List<Entry> few(Map<String, List<Entry>> table, String name, String folder) {
        String key = NameKey.folded(name);
        List<Entry> found = table.get(key);
        if (found == null) {
            return List.of();
        }
        if (found.size() > CROWD) {
            String here = folder.isEmpty() ? key : NameKey.folded(folder) + "/"
                    + key.substring(key.lastIndexOf('/') + 1);
            Set<Entry> some = new LinkedHashSet<>(paths.getOrDefault(here, List.of()));
            some.addAll(found.subList(0, CROWD));
            found = List.copyOf(some);
        }
        return found.size() < 2 ? found : sameFolderFirst(sameCase(visible(found), name), folder);
    }

    /// Published notes before files before private notes: the worse are left out where there are better.
    private static List<Entry> visible(List<Entry> entries) {
        if (entries.size() < 2) {
            return entries;
        }
        for (Kind kind : Kind.values()) {
            List<Entry> some = new ArrayList<>();
            for (Entry entry : entries) {
                if (entry.kind() == kind) {
                    some.add(entry);
                }
            }
            if (!some.isEmpty()) {
                return some;
            }
        }
        return entries;
    }

    private static List<Entry> sameCase(List<Entry> entries, String name) {
        if (entries.size() < 2) {
            return entries;
        }
        List<Entry> same = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.name().endsWith(name)) {
                same.add(entry);
            }
        }
        return same.isEmpty() ? entries : same;
    }

    private static List<Entry> sameFolderFirst(List<Entry> entries, String folder) {
        List<Entry> sorted = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            if (entry.path().folder().equals(folder)) {
                sorted.add(entry);
            }
        }
        for (Entry entry : entries) {
            if (!entry.path().folder().equals(folder)) {
                sorted.add(entry);
            }
        }
        return sorted;
    }

    /// Whether an absolute path starts with the name of a folder of the vault, so that it is a mistake rather than a
    /// way out.
    private boolean holds(String path) {
        int slash = path.indexOf('/', 1);
        return slash < 0 || folderNames.contains(NameKey.folded(path.substring(1, slash)));
    }

    /// A path without the extension that makes it a note.
    static String withoutExtension(String path) {
        for (String extension : NOTE_EXTENSIONS) {
            int end = path.length() - extension.length();
            if (end > 0 && path.charAt(end - 1) != '/'
                    && path.regionMatches(true, end, extension, 0, extension.length())) {
                return path.substring(0, end);
            }
        }
        return path;
    }

    private static void put(Map<String, List<Entry>> table, String key, Entry entry) {
        table.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(entry);
    }
}
