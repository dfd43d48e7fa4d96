package vademecum.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Severity;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Backlink;
import vademecum.config.Config;
import vademecum.glossary.UnlinkedMentions;
import vademecum.note.Body;
import vademecum.note.LinkRef;

/// Looks for the names of notes in the texts of others, where the settings ask for it.
final class MentionSearch {

    private MentionSearch() {
    }

    /// Where the names of each note are said without a link; empty if pages do not show it.
    static Map<VaultPath, UnlinkedMentions.Sayings> of(Library library, Config config, Jobs jobs) {
        return config.links().mentions() == Config.Switch.ON ? find(library, config, jobs) : Map.of();
    }

    /// A remark on each of these places that is shown, where the settings want such remarks.
    static List<Diagnostic> problems(Library library, Config config, Jobs jobs) {
        List<Diagnostic> problems = new ArrayList<>();
        if (config.severity(Code.UNLINKED_MENTION) != Severity.OFF) {
            find(library, config, jobs).forEach((note, sayings) -> {
                for (Backlink said : sayings.shown()) {
                    LinkRef ref = said.mention().ref();
                    problems.add(Diagnostic.of(Code.UNLINKED_MENTION,
                            new Span(said.from().value(), ref.start(), ref.end()),
                            "`" + said.mention().label() + "` is a name of `" + note + "` and no link",
                            "link it: `[[" + note.baseName() + "|" + said.mention().label() + "]]`"));
                }
            });
        }
        return problems;
    }

    private static Map<VaultPath, UnlinkedMentions.Sayings> find(Library library, Config config, Jobs jobs) {
        boolean english = config.language().isEmpty()
                || config.language().toLowerCase(Locale.ROOT).startsWith("en");
        UnlinkedMentions names = UnlinkedMentions.of(library.catalog(), library.glossary(), english);
        return names.gather(jobs.map(library.catalog().notes().keySet(), VaultPath::value,
                note -> names.in(note, body(library, note))), note -> body(library, note));
    }

    private static Body body(Library library, VaultPath note) {
        return library.bodies().getOrDefault(note, Body.EMPTY);
    }
}
