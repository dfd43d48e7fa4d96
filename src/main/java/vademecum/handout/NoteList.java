package vademecum.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.EditDistance;
import vademecum.base.SitePath;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;
import vademecum.catalog.Target;
import vademecum.config.HandoutSettings;
import vademecum.note.LinkRef;
import vademecum.note.Tag;
import vademecum.vault.Glob;

/// Finds the notes that a handout names: by wikilink target, by path, by folder or by glob, and by tag.
final class NoteList {

    private static final VaultPath ROOT = new VaultPath("index.md");

    private final Catalog catalog;
    private final NoteRoles roles;
    private final String handout;
    private final Span span;
    private final Set<VaultPath> notes = new LinkedHashSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();

    /// A list without notes.
    ///
    /// @param handout how messages call the handout
    /// @param span    where it is asked for
    NoteList(Catalog catalog, NoteRoles roles, String handout, Span span) {
        this.catalog = catalog;
        this.roles = roles;
        this.handout = handout;
        this.span = span;
    }

    List<VaultPath> notes() {
        return notes.stream().filter(note -> !roles.isExcluded(note)).toList();
    }

    List<Diagnostic> problems() {
        return problems;
    }

    /// Adds, in reading order, every note that may be a chapter, is in one of the folders, carries one of the tags, and
    /// passes the test; no folder stands for all, and no tag for any.
    void addFitting(HandoutSettings.Selection selection, Predicate<VaultPath> found) {
        List<Glob> folders = selection.folders().stream().map(this::folder).flatMap(Optional::stream).toList();
        List<String> tags = selection.tags().stream().map(this::tag).flatMap(Optional::stream).toList();
        for (VaultPath note : catalog.readingOrder()) {
            boolean inFolder = selection.folders().isEmpty() || folders.stream().anyMatch(glob -> glob.matches(note));
            boolean tagged = selection.tags().isEmpty() || carries(note, tags);
            if (inFolder && tagged && roles.isChapter(note) && found.test(note)) {
                notes.add(note);
            }
        }
    }

    private Optional<Glob> folder(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        if (folder.isEmpty() || catalog.folder(folder).isPresent()) {
            return Optional.of(Glob.of(folder.isEmpty() ? "**" : "/" + folder + "/"));
        }
        List<String> folders = new ArrayList<>();
        collect(catalog.root(), folders);
        reportName("no folder is called `" + folder + "`", folder, folders);
        return Optional.empty();
    }

    private static void collect(Folder folder, List<String> paths) {
        for (Folder child : folder.folders()) {
            paths.add(child.path());
            collect(child, paths);
        }
    }

    private Optional<String> tag(String name) {
        String key = new Tag(name.startsWith("#") ? name.substring(1) : name).key();
        Map<String, SitePath> known = catalog.tags().pages();
        if (known.containsKey(key)) {
            return Optional.of(key);
        }
        reportName("no note has the tag `#" + key + "`", key, known.keySet().stream().sorted().toList());
        return Optional.empty();
    }

    private boolean carries(VaultPath note, List<String> tags) {
        for (Tag tag : catalog.facts(note).tags()) {
            String key = tag.key();
            if (tags.stream().anyMatch(wanted -> key.equals(wanted) || key.startsWith(wanted + "/"))) {
                return true;
            }
        }
        return false;
    }

    private void reportName(String message, String name, List<String> names) {
        List<String> near = EditDistance.nearest(name, names, UnaryOperator.identity(), 1);
        if (near.isEmpty()) {
            problems.add(Diagnostic.of(Code.MISSING_HANDOUT_NOTE, span, complaint(message)));
        } else {
            report(message, "did you mean `" + near.getFirst() + "`?");
        }
    }

    /// Adds what one entry of the list means. A private note is left out without a word, for the same list may serve an
    /// author's own handout.
    void add(String entry) {
        if (entry.contains("*") || entry.contains("?") || entry.endsWith("/")) {
            addMatches(entry, entry);
            return;
        }
        String name = name(entry);
        switch (catalog.resolve(ROOT, new LinkRef.Wiki(name, "", 0, 0))) {
            case Target.ToNote to -> notes.add(to.note());
            case Target.NoAnchor to -> notes.add(to.note());
            case Target.Ambiguous to -> addBest(name, to);
            case Target.Private _ -> { }
            case Target.Missing missing -> addMissing(name, missing);
            case Target.ToFile to -> reportFile(to.file());
            case Target.Unpublishable to -> reportFile(to.file());
            case Target.Outside _ -> report("`" + name + "` leads out of the vault", "name notes of the vault");
            case Target.ToSite _ -> throw new IllegalStateException("a wikilink leads to no other site");
        }
    }

    /// `[[aws/ec2#User data|EC2]]` is `aws/ec2`: a chapter is always a whole note.
    private static String name(String entry) {
        String name = entry.startsWith("[[") && entry.endsWith("]]") ? entry.substring(2, entry.length() - 2) : entry;
        int end = name.indexOf('|');
        String target = end < 0 ? name : name.substring(0, end);
        int hash = target.indexOf('#');
        return (hash < 0 ? target : target.substring(0, hash)).strip();
    }

    private void addMatches(String written, String pattern) {
        Glob glob = Glob.of(pattern);
        boolean any = false;
        for (VaultPath note : catalog.readingOrder()) {
            if (glob.matches(note)) {
                any = true;
                if (roles.isChapter(note)) {
                    notes.add(note);
                }
            }
        }
        if (!any) {
            report("no note matches `" + written + "`", "a pattern is a path: `aws/**` is every note below `aws`");
        }
    }

    private void addBest(String name, Target.Ambiguous to) {
        if (to.best() instanceof Target.ToNote best) {
            notes.add(best.note());
            String path = best.note().value();
            problems.add(Diagnostic.of(Code.AMBIGUOUS_TARGET, span, handout + " names `" + name
                            + "`, which can be `" + path + "` or `" + to.candidates().getLast() + "`",
                    "the first is printed; name the one you mean by its path, such as `" + path + "`"));
        }
    }

    private void addMissing(String name, Target.Missing missing) {
        if (catalog.folder(name).isPresent()) {
            addMatches(name, name + "/");
        } else if (missing.nearest().isEmpty()) {
            problems.add(Diagnostic.of(Code.MISSING_HANDOUT_NOTE, span, complaint(missing(name))));
        } else {
            VaultPath near = missing.nearest().getFirst();
            report(missing(name), "did you mean `"
                    + (near.isNote() ? near.baseName() : near.fileName()) + "`? (" + near + ")");
        }
    }

    private void reportFile(VaultPath file) {
        report("`" + file + "` is a file and no note", "name notes only");
    }

    private static String missing(String name) {
        return "no note is called `" + name + "`";
    }

    private void report(String message, String hint) {
        problems.add(Diagnostic.of(Code.MISSING_HANDOUT_NOTE, span, complaint(message), hint));
    }

    private String complaint(String message) {
        return message + " (in " + handout + ")";
    }
}
