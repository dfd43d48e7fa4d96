package vademecum.doctor;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Target;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;

/// The constructs of one note: how often each is used, and where those that the site cannot show are used first.
public final class Constructs {

    /// What is reported where notes are read, in other words.
    private static final Set<Construct> REPORTED = Set.of(Construct.DATAVIEW_SCRIPT, Construct.SEARCH,
            Construct.TASK_QUERY);

    private final Map<Construct, Long> counts = new EnumMap<>(Construct.class);
    private final Map<Construct, Integer> first = new EnumMap<>(Construct.class);
    private final NoteFacts facts;

    private Constructs(NoteFacts facts) {
        this.facts = facts;
    }

    /// Counts the constructs of a note.
    ///
    /// @param text the text of its file
    public static Constructs of(NoteFacts facts, Catalog catalog, String text) {
        Constructs constructs = new Constructs(facts);
        ConstructScan.of(text).forEach(found -> constructs.add(found.construct(), found.at()));
        for (Mention mention : facts.mentions()) {
            constructs.add(kind(mention, catalog.resolve(facts.path(), mention.ref())), mention.ref().start());
        }
        facts.outline().forEach(_ -> constructs.add(Construct.HEADING, 0));
        facts.tags().forEach(_ -> constructs.add(Construct.TAG, 0));
        if (facts.matter().has("excalidraw-plugin")) {
            constructs.add(Construct.DRAWING, 0);
        }
        if (facts.matter().has("kanban-plugin")) {
            constructs.add(Construct.BOARD, 0);
        }
        return constructs;
    }

    /// How often each construct is used; those that are not used are missing.
    public Map<Construct, Long> counts() {
        return counts;
    }

    /// One diagnostic for each construct that needs a program which is not there, at its first use.
    public List<Diagnostic> problems() {
        List<Diagnostic> problems = new ArrayList<>();
        first.forEach((construct, at) -> {
            if (construct.shown() == Construct.Shown.NO && !REPORTED.contains(construct)) {
                long more = counts.getOrDefault(construct, 1L) - 1;
                problems.add(Diagnostic.of(Code.UNSUPPORTED_CONSTRUCT, new Span(facts.path().value(), at, at + 1),
                        construct.plural() + " are shown as they are written" + (more == 0 ? ""
                                : ", here and at " + more + " other place" + (more == 1 ? "" : "s") + " of the note"),
                        "write down what it shows, or take it out"));
            }
        });
        return problems;
    }

    private void add(Construct construct, int at) {
        counts.merge(construct, 1L, Long::sum);
        first.merge(construct, at, Math::min);
    }

    private static Construct kind(Mention mention, Target target) {
        Target meant = target instanceof Target.Ambiguous ambiguous ? ambiguous.best() : target;
        if (meant instanceof Target.ToSite) {
            return mention.embed() ? Construct.EXTERNAL_PICTURE : Construct.EXTERNAL_LINK;
        }
        if (mention.embed() && meant instanceof Target.ToFile file) {
            String extension = file.file().extension();
            return switch (extension) {
                case "canvas" -> Construct.CANVAS_EMBED;
                case "base" -> Construct.BASE_EMBED;
                default -> VaultPath.isPicture(extension) ? Construct.PICTURE : Construct.MEDIA;
            };
        }
        return mention.embed() ? Construct.NOTE_EMBED
                : mention.ref() instanceof LinkRef.Markdown ? Construct.LINK : Construct.WIKILINK;
    }
}
