package vademecum.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Target;
import vademecum.config.HandoutSettings;
import vademecum.config.PageSetup;
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

    private static final List<String> PICTURES = List.of("jpg", "jpeg", "png", "gif", "svg", "webp");

    private static final Span CONFIGURATION = Span.file("vademecum.yaml");

    private final Edition edition;
    private final Catalog catalog;
    private final NoteRoles roles;
    private final HandoutSettings asked;

    /// The handouts of an edition.
    public Handouts(Edition edition) {
        this(edition, HandoutSettings.NONE);
    }

    /// The handouts of an edition.
    ///
    /// @param asked what was asked for beyond what the vault says of its handouts; its notes only count for [#chosen]
    public Handouts(Edition edition, HandoutSettings asked) {
        this.edition = edition;
        this.catalog = edition.catalog();
        this.roles = new NoteRoles(edition);
        this.asked = asked;
    }

    /// The handout of the site: the first that the configuration names, else the first that a note lists, else all.
    public HandoutChoice site() {
        return named().findFirst().orElseGet(this::all);
    }

    /// The handouts that the vault names: those of the configuration, then those that notes list.
    public Stream<HandoutChoice> named() {
        return Stream.concat(edition.config().handouts().stream().map(this::configured),
                readingLists().stream().map(this::listed));
    }

    /// The handout with a name: one of the configuration, a note with `handout: true`, or `all`.
    public Optional<HandoutChoice> find(String name) {
        for (HandoutSettings settings : edition.config().handouts()) {
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

    /// The handout that is made of the notes asked for.
    ///
    /// @param found a test that a note must pass unless it is asked for by its name
    public HandoutChoice chosen(Predicate<VaultPath> found) {
        NoteList list = new NoteList(catalog, roles, "what you chose", Span.file("."));
        HandoutSettings.Selection selection = asked.selection();
        selection.notes().forEach(list::add);
        list.addFitting(selection, found);
        return choice(settings("handout", edition.title(), selection), list.notes(), Span.file("."), "what you chose",
                list.problems());
    }

    /// The handout that is made of the notes named, and of no others.
    public HandoutChoice chosen() {
        return chosen(_ -> asked.selection().filters());
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
        HandoutSettings bare = settings(ALL, edition.title(), HandoutSettings.NONE.selection());
        Optional<HandoutProperties> home =
                catalog.root().note().map(note -> new HandoutProperties(catalog.facts(note)));
        HandoutSettings said = home.map(properties -> properties.settings(edition.title())).orElse(bare);
        HandoutSettings.Cover cover = said.cover();
        HandoutSettings.Cover undated = new HandoutSettings.Cover(cover.title(), cover.subtitle(), cover.author(),
                Optional.empty(), cover.picture());
        HandoutSettings own = new HandoutSettings(ALL, undated.over(described()), said.language(), bare.selection(),
                said.setup(), said.formats());
        return choice(own, chapters(), Span.file("."), "the vault",
                home.map(HandoutProperties::problems).orElse(List.of()));
    }

    /// The description of the site, or else of its home page, serves as a subtitle.
    private HandoutSettings.Cover described() {
        String description = edition.config().description();
        FrontMatter home = catalog.root().note().map(note -> catalog.facts(note).matter())
                .orElse(FrontMatter.NONE);
        return new HandoutSettings.Cover("", description.isEmpty() ? home.text("description").orElse("") : description,
                "", Optional.empty(), "");
    }

    private static HandoutSettings settings(String name, String title, HandoutSettings.Selection selection) {
        HandoutSettings none = HandoutSettings.NONE;
        return new HandoutSettings(name, new HandoutSettings.Cover(title, "", "", Optional.empty(), ""), "", selection,
                none.setup(), none.formats());
    }

    private List<VaultPath> chapters() {
        return catalog.readingOrder().stream().filter(roles::isChapter).toList();
    }

    private HandoutChoice configured(HandoutSettings settings) {
        String name = "the handout `" + settings.name() + "`";
        NoteList list = new NoteList(catalog, roles, name, CONFIGURATION);
        HandoutSettings.Selection selection = settings.selection();
        selection.notes().forEach(list::add);
        if (selection.filters()) {
            list.addFitting(selection, _ -> true);
        }
        List<VaultPath> notes = selection.notes().isEmpty() && !selection.filters() ? chapters() : list.notes();
        return choice(settings.over(settings("", edition.title(), selection)), notes, CONFIGURATION, name,
                list.problems());
    }

    /// The links of a note are the reading order. Links that lead nowhere are told of where the note itself is checked.
    private HandoutChoice listed(VaultPath list) {
        NoteFacts facts = catalog.facts(list);
        Set<VaultPath> notes = new LinkedHashSet<>();
        for (Mention mention : facts.mentions()) {
            if (!mention.isProperty()) {
                Target target = catalog.resolve(list, mention.ref());
                note(target).filter(roles::isChapter).ifPresent(notes::add);
            }
        }
        HandoutProperties properties = new HandoutProperties(facts);
        return choice(properties.settings(facts.title()), List.copyOf(notes), Span.file(list.value()),
                "the handout `" + facts.title() + "`", properties.problems());
    }

    private HandoutChoice choice(HandoutSettings own, List<VaultPath> notes, Span span, String name,
                                 List<Diagnostic> found) {
        List<Diagnostic> problems = new ArrayList<>(found);
        if (notes.isEmpty() && found.isEmpty() && !catalog.notes().isEmpty()) {
            problems.add(Diagnostic.of(Code.EMPTY_HANDOUT, span, name + " has no notes to print",
                    "link or name the notes it is made of; `handout: false` and the glossary are left out"));
        }
        HandoutSettings settings = asked.over(own);
        HandoutSettings.Cover cover = settings.cover();
        Optional<Handout.Picture> picture = picture(cover.picture(), span, name, problems);
        String language = settings.language().isEmpty() ? edition.config().language() : settings.language();
        Handout handout = new Handout(settings.name(), cover.title(), cover.subtitle(), cover.author(),
                cover.date().or(() -> latest(notes)), picture, language, settings.setup().over(PageSetup.USUAL), notes);
        return new HandoutChoice(handout, settings.formats(), List.copyOf(problems));
    }

    private Optional<Handout.Picture> picture(String name, Span span, String handout, List<Diagnostic> problems) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        Target target = catalog.resolve(new VaultPath("index.md"), new LinkRef.Wiki(name, "", 0, 0));
        Target best = target instanceof Target.Ambiguous many ? many.best() : target;
        if (best instanceof Target.ToFile file && PICTURES.contains(file.file().extension())) {
            return Optional.of(new Handout.Picture(file.file(), file.page()));
        }
        problems.add(Diagnostic.of(Code.MISSING_COVER, span, "the vault has no picture `" + name + "` (in " + handout
                + ")", "name a file of the vault that ends in " + String.join(", ", PICTURES)));
        return Optional.empty();
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
            Dates.lastChange(catalog.facts(note).matter()).ifPresent(days::add);
        }
        return days.stream().max(Comparator.naturalOrder());
    }
}
