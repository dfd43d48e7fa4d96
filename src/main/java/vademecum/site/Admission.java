package vademecum.site;

import java.util.List;
import vademecum.base.VaultPath;
import vademecum.config.Config;
import vademecum.note.Note;
import vademecum.note.Wish;
import vademecum.vault.Glob;

/// Decides which notes are published: what a note says of itself goes before the patterns of the settings, a pattern
/// that keeps notes private goes before one that publishes them, and both before the default.
final class Admission {

    private final boolean byDefault;
    private final List<Rule> publicNotes;
    private final List<Rule> privateNotes;

    private record Rule(String written, Glob glob) {
    }

    private Admission(Config.Publish settings) {
        byDefault = settings.byDefault();
        publicNotes = rules(settings.publicNotes());
        privateNotes = rules(settings.privateNotes());
    }

    /// The rules of a vault's settings.
    static Admission of(Config.Publish settings) {
        return new Admission(settings);
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

    /// Whether a pattern of the settings keeps notes with this path private.
    boolean isPrivatePlace(VaultPath path) {
        return privateNotes.stream().anyMatch(rule -> rule.glob.matches(path));
    }

    private Verdict byRule(VaultPath path) {
        for (Rule rule : privateNotes) {
            if (rule.glob.matches(path)) {
                return new Verdict.Refused("`publish.private` has `" + rule.written + "`");
            }
        }
        for (Rule rule : publicNotes) {
            if (rule.glob.matches(path)) {
                return new Verdict.Admitted("`publish.public` has `" + rule.written + "`");
            }
        }
        return byDefault ? new Verdict.Admitted("notes are published unless something says otherwise")
                : new Verdict.Refused("`publish.default` is `private`");
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
