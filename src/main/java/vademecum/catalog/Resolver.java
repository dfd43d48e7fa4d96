package vademecum.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vademecum.base.Href;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.note.LinkRef;
import vademecum.note.NoteFacts;

/// Says what a reference in a note leads to. The outlines of notes are worked out when a link first asks for a place in
/// them and kept, and so are names that mean the same from everywhere; apart from that nothing changes. Safe for use by
/// many threads.
final class Resolver {

    private static final Set<String> UNPUBLISHABLE = Set.of("html", "htm", "xhtml", "xht", "shtml", "mhtml", "mht",
            "js", "mjs", "cjs", "xml", "xsl", "xslt", "swf", "hta", "exe", "msi", "bat", "cmd", "com", "scr", "vbs",
                    "php",
            "phtml", "asp", "aspx", "jsp", "cgi", "tif", "tiff", "dng", "cr2", "cr3", "nef", "arw");
    /// Files that steer a web server or this program.
    private static final Set<String> SETTINGS = Set.of("web.config", "_headers", "_redirects", "cname",
            "vademecum.yaml");

    private final Map<VaultPath, NoteFacts> notes;
    private final LinkTable table;
    private final BasePaths basePaths;
    private final NearestNames nearest;
    private final Permalinks permalinks;
    private final Map<VaultPath, Outline> outlines = new ConcurrentHashMap<>();
    private final Map<String, LinkTable.Entry> plain = new ConcurrentHashMap<>();

    Resolver(Map<VaultPath, NoteFacts> notes, LinkTable table, BasePaths basePaths, NearestNames nearest,
             Permalinks permalinks) {
        this.notes = notes;
        this.table = table;
        this.basePaths = basePaths;
        this.nearest = nearest;
        this.permalinks = permalinks;
    }

    /// What a reference in a note leads to.
    Target resolve(VaultPath from, LinkRef ref) {
        return switch (ref) {
            case LinkRef.External external -> new Target.ToSite(new Href(external.url()));
            case LinkRef.Term _ -> new Target.Missing(List.of());
            case LinkRef.Wiki wiki -> {
                LinkTable.Entry known = plain.get(wiki.target());
                yield known == null ? resolve(from, wiki.target(), wiki.fragment(), false)
                        : target(known, wiki.fragment(), false);
            }
            case LinkRef.Markdown link -> resolve(from, link.path(), link.fragment(), true);
        };
    }

    private Target resolve(VaultPath from, String written, String fragment, boolean markdown) {
        String name = written.strip();
        if (name.isEmpty()) {
            return self(from, fragment, markdown);
        }
        Optional<List<LinkTable.Entry>> found = table.find(from.folder(), name, markdown);
        if (found.isEmpty()) {
            found = belowABasePath(name, markdown);
        }
        if (found.isEmpty()) {
            return new Target.Outside();
        }
        List<LinkTable.Entry> entries = found.get();
        if (entries.isEmpty()) {
            return new Target.Missing(nearest.find(LinkTable.withoutExtension(name)));
        }
        if (!markdown && entries.size() == 1 && table.isPlain(name)) {
            plain.put(written, entries.getFirst());
        }
        Target best = target(entries.getFirst(), fragment, markdown);
        return entries.size() == 1 || best instanceof Target.Private ? best : ambiguous(best, entries);
    }

    private Optional<List<LinkTable.Entry>> belowABasePath(String name, boolean markdown) {
        return basePaths.below(name).map(rest -> table.find("", rest, markdown).orElse(List.of()));
    }

    private static Target ambiguous(Target best, List<LinkTable.Entry> entries) {
        List<VaultPath> candidates = new ArrayList<>(entries.size());
        for (LinkTable.Entry entry : entries) {
            candidates.add(entry.path());
        }
        return new Target.Ambiguous(best, List.copyOf(candidates));
    }

    private Target target(LinkTable.Entry entry, String fragment, boolean markdown) {
        if (fragment.isEmpty()) {
            return entry.target();
        }
        return switch (entry.target()) {
            case Target.ToNote note -> place(note, fragment, markdown);
            case Target.ToFile file -> new Target.ToFile(file.file(), file.page(), fragment);
            case Target.ToSite _, Target.NoAnchor _, Target.Ambiguous _, Target.Missing _, Target.Private _,
                 Target.Outside _, Target.Unpublishable _ -> entry.target();
        };
    }

    private Target self(VaultPath note, String fragment, boolean markdown) {
        Optional<SitePath> page = permalinks.page(note);
        if (page.isEmpty()) {
            return new Target.Private();
        }
        Target.ToNote whole = new Target.ToNote(note, page.get(), Optional.empty());
        return fragment.isEmpty() ? whole : place(whole, fragment, markdown);
    }

    private Target place(Target.ToNote whole, String fragment, boolean markdown) {
        Outline outline = outlines.computeIfAbsent(whole.note(), note -> Outline.of(notes.get(note)));
        Optional<String> anchor = outline.find(fragment.strip(), markdown);
        if (anchor.isEmpty()) {
            return new Target.NoAnchor(whole.note(), whole.page(), fragment, outline.nearest(fragment));
        }
        return anchor.get().isEmpty() ? whole : new Target.ToNote(whole.note(), whole.page(), anchor);
    }

    /// What a link to the whole of a file leads to.
    static Target file(VaultPath file, Permalinks permalinks) {
        return isPublishable(file) ? new Target.ToFile(file, permalinks.file(file), "")
                : new Target.Unpublishable(file);
    }

    private static boolean isPublishable(VaultPath file) {
        return !file.value().startsWith(".") && !file.value().contains("/.")
                && !UNPUBLISHABLE.contains(file.extension()) && !SETTINGS.contains(NameKey.folded(file.fileName()));
    }
}
