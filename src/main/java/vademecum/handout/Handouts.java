package vademecum.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Target;
import vademecum.config.Config;
import vademecum.note.FrontMatter;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;
import vademecum.page.Dates;
import vademecum.page.Edition;

/// The handouts of a vault: those that the configuration names, those that a note with `handout: true` lists, and the
/// one of all notes.
public final class Handouts {

    /// The name of the handout of all notes.
    public static final String ALL = "all";

    private final Edition edition;
    private final Catalog catalog;
    private final NoteRoles roles;

    /// The handouts of an edition.
    public Handouts(Edition edition) {
        this.edition = edition;
        this.catalog = edition.catalog();
        this.roles = new NoteRoles(edition);
    }

    /// The handout of the site: the first that the configuration names, else the first that a note lists, else all.
    public HandoutChoice site() {
        List<Config.HandoutSettings> named = edition.config().handouts();
        if (!named.isEmpty()) {
            return configured(named.getFirst());
        }
        return readingLists().stream().findFirst().map(this::listed).orElseGet(this::all);
    }

    /// The handout with a name: one of the configuration, a note with `handout: true`, or `all`.
    public Optional<HandoutChoice> find(String name) {
        for (Config.HandoutSettings settings : edition.config().handouts()) {
            if (settings.name().equalsIgnoreCase(name)) {
                return Optional.of(configured(settings));
            }
        }
        Target target = catalog.resolve(new VaultPath("index.md"), new LinkRef.Wiki(name, "", 0, 0));
        Target best = target instanceof Target.Ambiguous many ? many.best() : target;
        if (best instanceof Target.ToNote to && roles.isReadingList(to.note())) {
            return Optional.of(listed(to.note()));
        }
        return name.equalsIgnoreCase(ALL) ? Optional.of(all()) : Optional.empty();
    }

    /// The names that [#find] knows, the site's own handout first.
    public List<String> names() {
        Set<String> names = new LinkedHashSet<>();
        edition.config().handouts().forEach(settings -> names.add(settings.name()));
        readingLists().forEach(note -> names.add(note.baseName()));
        names.add(ALL);
        return List.copyOf(names);
    }

    private List<VaultPath> readingLists() {
        return catalog.readingOrder().stream().filter(roles::isReadingList).toList();
    }

    private HandoutChoice all() {
        FrontMatter home = home();
        List<VaultPath> notes = chapters();
        String subtitle = home.text("subtitle").orElse(edition.config().description());
        return checked(new Handout(edition.title(), subtitle.isEmpty() ? home.text("description").orElse("") : subtitle,
                home.text("author").orElse(""), latest(notes), notes), Span.file("."), "the vault", List.of());
    }

    private List<VaultPath> chapters() {
        return catalog.readingOrder().stream().filter(roles::isChapter).toList();
    }

    private FrontMatter home() {
        return catalog.root().note().map(note -> catalog.notes().get(note).matter()).orElse(FrontMatter.NONE);
    }

    private HandoutChoice configured(Config.HandoutSettings settings) {
        NoteList list = new NoteList(catalog, roles, settings.name());
        settings.notes().forEach(list::add);
        List<VaultPath> notes = settings.notes().isEmpty() ? chapters() : list.notes();
        Handout handout = new Handout(settings.title().isEmpty() ? edition.title() : settings.title(),
                settings.subtitle(), settings.author(), latest(notes), notes);
        return checked(handout, NoteList.span(), "the handout `" + settings.name() + "`", list.problems());
    }

    /// The links of a note are the reading order. Links that lead nowhere are told of where the note itself is checked.
    private HandoutChoice listed(VaultPath list) {
        NoteFacts facts = catalog.notes().get(list);
        Set<VaultPath> notes = new LinkedHashSet<>();
        for (Mention mention : facts.mentions()) {
            Target target = catalog.resolve(list, mention.ref());
            note(target).filter(roles::isChapter).ifPresent(notes::add);
        }
        FrontMatter matter = facts.matter();
        Handout handout = new Handout(facts.title(), matter.text("subtitle").orElse(""),
                matter.text("author").orElse(""), Dates.date(matter, "date").or(() -> latest(notes)),
                List.copyOf(notes));
        return checked(handout, Span.file(list.value()), "the handout `" + facts.title() + "`", List.of());
    }

    private static Optional<VaultPath> note(Target target) {
        return switch (target) {
            case Target.ToNote to -> Optional.of(to.note());
            case Target.NoAnchor to -> Optional.of(to.note());
            case Target.Ambiguous to -> note(to.best());
            case Target.ToFile _, Target.ToSite _, Target.Missing _, Target.Private _, Target.Outside _,
                 Target.Unpublishable _ -> Optional.empty();
        };
    }

    /// A handout is as old as its youngest note: a build never asks the clock.
    private Optional<LocalDate> latest(Iterable<VaultPath> notes) {
        List<LocalDate> days = new ArrayList<>();
        for (VaultPath note : notes) {
            Dates.lastChange(catalog.notes().get(note).matter()).ifPresent(days::add);
        }
        return days.stream().max(Comparator.naturalOrder());
    }

    private HandoutChoice checked(Handout handout, Span span, String name, List<Diagnostic> found) {
        List<Diagnostic> problems = new ArrayList<>(found);
        if (handout.notes().isEmpty() && found.isEmpty() && !catalog.notes().isEmpty()) {
            problems.add(Diagnostic.of(Code.EMPTY_HANDOUT, span, name + " has no notes to print",
                    "link or name the notes it is made of; `handout: false` and the glossary are left out"));
        }
        return new HandoutChoice(handout, List.copyOf(problems));
    }
}
