package vademecum.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Permalinks;
import vademecum.config.Config;
import vademecum.markdown.NoteReader;
import vademecum.markdown.Syntax;
import vademecum.note.Body;
import vademecum.note.Note;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.vault.ObsidianSettings;
import vademecum.vault.Vault;

/// The notes of a vault, read and given their places, but not linked yet.
///
/// @param facts      what is known of each note that belongs to the publication, by path
/// @param bodies     their texts
/// @param refused    why each of the other notes is private
/// @param hidden     the notes and files that do not belong to it
/// @param files      every other file
/// @param formulas   the formulas of each note that has any
/// @param permalinks the place of each note and file in the site
/// @param sizes      the length of a file, in bytes
/// @param problems   everything found wrong so far
record ReadVault(List<NoteFacts> facts, Map<VaultPath, Body> bodies, Map<VaultPath, String> refused,
                 Set<VaultPath> hidden, Set<VaultPath> files, SortedMap<VaultPath, List<Segment.Maths>> formulas,
                 Permalinks permalinks, ToLongFunction<VaultPath> sizes, List<Diagnostic> problems) {

    /// Reads a vault.
    ///
    /// @param withPrivate whether notes that are not published belong to it, as in an author's own handout
    /// @param cache       notes read before, if there are any
    static ReadVault of(Vault vault, Config config, boolean withPrivate, Jobs jobs, Optional<NoteCache> cache,
                        Progress progress) {
        List<Diagnostic> problems = new ArrayList<>(vault.problems());
        List<NoteFacts> facts = new ArrayList<>();
        Map<VaultPath, Body> bodies = new HashMap<>();
        Map<VaultPath, String> refused = new HashMap<>();
        ObsidianSettings obsidian = vault.obsidian();
        Admission admission = Admission.of(config.publish(), obsidian);
        SortedMap<VaultPath, List<Segment.Maths>> formulas = new TreeMap<>();
        for (Note note : notes(vault, syntax(obsidian, config), jobs, cache, progress)) {
            problems.addAll(note.problems());
            if (!(admission.judge(note) instanceof Admission.Verdict.Refused no) || withPrivate && note.readable()) {
                facts.add(note.facts().without(config.properties()::hides).withTypes(obsidian.types()));
                bodies.put(note.facts().path(), note.body());
                if (!note.formulas().isEmpty()) {
                    formulas.put(note.facts().path(), note.formulas());
                }
            } else {
                refused.put(note.facts().path(), no.why());
            }
        }
        admission.remark(refused.keySet()).ifPresent(problems::add);
        if (facts.isEmpty()) {
            problems.add(empty(vault));
        }
        Set<VaultPath> files = vault.files().keySet();
        Set<VaultPath> hidden = new HashSet<>(vault.ignored());
        hidden.addAll(refused.keySet());
        return new ReadVault(facts, bodies, refused, hidden, files, formulas,
                Permalinks.of(bodies.keySet(), files, wishes(facts)), note -> size(vault, note), problems);
    }

    /// The addresses that notes ask for.
    private static Map<VaultPath, String> wishes(List<NoteFacts> facts) {
        Map<VaultPath, String> wishes = new HashMap<>();
        for (NoteFacts note : facts) {
            note.matter().text("permalink").ifPresent(wish -> wishes.put(note.path(), wish));
        }
        return wishes;
    }

    private static Diagnostic empty(Vault vault) {
        String hint = vault.notes().isEmpty()
                ? "put a Markdown file into " + vault.root().getFileName() + ", or try `vade new my-notes`"
                : "every note is private; `vade audit` says why";
        return Diagnostic.of(Code.EMPTY_VAULT, Span.file("."), "the vault has no note that is published", hint);
    }

    /// Whether a note asks something of the whole vault.
    boolean asks() {
        return bodies.values().stream().anyMatch(Body::asks);
    }

    /// The same with other texts.
    ReadVault with(Map<VaultPath, Body> texts) {
        return new ReadVault(facts, texts, refused, hidden, files, formulas, permalinks, sizes, problems);
    }

    private static long size(Vault vault, VaultPath note) {
        try {
            return Files.size(vault.notes().getOrDefault(note, vault.files().get(note)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + note.value(), e);
        }
    }

    /// The page of a note that belongs to the publication.
    SitePath page(VaultPath note) {
        return permalinks.page(note).orElseThrow(() -> new IllegalArgumentException("not a published note: " + note));
    }

    private static List<Note> notes(Vault vault, Syntax syntax, Jobs jobs, Optional<NoteCache> cache,
                                    Progress progress) {
        PageReader reader = new PageReader(new NoteReader(syntax));
        return jobs.map(vault.notes().keySet(), VaultPath::value, path -> {
            Vault.Reading reading = read(vault, path);
            Note note = cache.map(known -> known.read(reading.file(), reader::read))
                    .orElseGet(() -> reader.read(reading.file()));
            progress.advance();
            return with(note, reading.problems());
        });
    }

    private static Vault.Reading read(Vault vault, VaultPath path) {
        try {
            return vault.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path.value(), e);
        }
    }

    private static Note with(Note note, List<Diagnostic> more) {
        return more.isEmpty() ? note : new Note(note.facts(), note.body(), note.readable(),
                note.formulas(), Stream.concat(more.stream(), note.problems().stream()).toList());
    }

    private static Syntax syntax(ObsidianSettings obsidian, Config config) {
        boolean hardBreaks = switch (config.breaks()) {
            case AUTO -> obsidian.lineBreaks();
            case STRICT -> false;
            case BR -> true;
        };
        return new Syntax(hardBreaks, Syntax.STANDARD.deadline());
    }
}
