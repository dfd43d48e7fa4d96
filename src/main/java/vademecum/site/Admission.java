package vademecum.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.config.Config;
import vademecum.note.Note;
import vademecum.note.Wish;
import vademecum.vault.Glob;
import vademecum.vault.ObsidianSettings;

/// Decides which notes are published: what a note says of itself goes before the patterns of the settings, a pattern
/// that keeps notes private goes before one that publishes them, both before what Obsidian excludes, and that before
/// the default.
final class Admission {

    private final boolean byDefault;
    private final List<Rule> publicNotes;
    private final List<Rule> privateNotes;
    private final ObsidianSettings obsidian;

    private record Rule(String written, Glob glob) {
    }

    private Admission(Config.Publish settings, ObsidianSettings obsidian) {
        this.obsidian = obsidian;
        byDefault = settings.byDefault();
        publicNotes = rules(settings.publicNotes());
        privateNotes = rules(settings.privateNotes());
    }

    /// The rules of a vault's settings.
    static Admission of(Config.Publish settings, ObsidianSettings obsidian) {
        return new Admission(settings, obsidian);
    }

    /// A remark on the notes that are private for no other reason than that Obsidian excludes them; empty if there are
    /// none.
    ///
    /// @param hidden the notes and files that are not published
    Optional<Diagnostic> remark(Set<VaultPath> hidden) {
        long count = obsidian.excluded().isEmpty() ? 0 : hidden.stream().filter(path -> path.isNote()
                && settled(path).isEmpty() && obsidian.exclusion(path).isPresent()).count();
        return count == 0 ? Optional.empty() : Optional.of(Diagnostic.of(Code.EXCLUDED_NOTES, Span.file("."),
                (count == 1 ? "1 note is" : count + " notes are") + " not published, for Obsidian's settings exclude "
                        + (count == 1 ? "it" : "them"),
                "name them under `publish: public:`, or write `publish: true` into a note"));
    }

    /// Whether the note is published, and why.
    Verdict judge(Note note) {
        if (!note.readable()) {
            return new Verdict.Refused("its front matter cannot be read");
        }
        return switch (note.facts().matter().wish()) {
            case Wish.Private said -> new Verdict.Refused("its property `" + said.property() + "` says so");
            case Wish.Public said -> new Verdict.Admitted("its property `" + said.property() + "` says so");
            case Wish.Unsaid _ -> byRule(note.facts().path());
        };
    }

    /// Whether a pattern of the settings, or Obsidian, keeps notes with this path private.
    boolean isPrivatePlace(VaultPath path) {
        return privateNotes.stream().anyMatch(rule -> rule.glob.matches(path)) || obsidian.exclusion(path).isPresent();
    }

    private Verdict byRule(VaultPath path) {
        return settled(path).orElseGet(() -> obsidian.exclusion(path)
                .<Verdict>map(written -> new Verdict.Refused("Obsidian's settings exclude `" + written + "`"))
                .orElseGet(this::usual));
    }

    private Verdict usual() {
        return byDefault ? new Verdict.Admitted("notes are published unless something says otherwise")
                : new Verdict.Refused("`publish.default` is `private`");
    }

    /// What the patterns of the settings say; empty if none is meant.
    private Optional<Verdict> settled(VaultPath path) {
        for (Rule rule : privateNotes) {
            if (rule.glob.matches(path)) {
                return Optional.of(new Verdict.Refused("`publish.private` has `" + rule.written + "`"));
            }
        }
        for (Rule rule : publicNotes) {
            if (rule.glob.matches(path)) {
                return Optional.of(new Verdict.Admitted("`publish.public` has `" + rule.written + "`"));
            }
        }
        return Optional.empty();
    }

    private static List<Rule> rules(List<String> globs) {
        return globs.stream().map(glob -> new Rule(glob, Glob.of(glob))).toList();
    }

    /// What becomes of a note.
    sealed interface Verdict {

        /// It is published.
        ///
        /// @param why a clause that says why
        record Admitted(String why) implements Verdict {
        }

        /// It is private.
        ///
        /// @param why a clause that says why
        record Refused(String why) implements Verdict {
        }
    }
}
