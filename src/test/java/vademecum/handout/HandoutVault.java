package vademecum.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.config.HandoutSettings;
import vademecum.glossary.Glossary;
import vademecum.markdown.NoteReader;
import vademecum.markdown.Syntax;
import vademecum.note.Body;
import vademecum.note.Note;
import vademecum.note.NoteFacts;
import vademecum.note.Wish;
import vademecum.page.Edition;
import vademecum.site.ThemeFiles;
import vademecum.vault.SourceFile;

/// A vault in memory, to be printed: `new HandoutVault().note("index.md", "Home.").site()`.
final class HandoutVault {

    static final ThemeFiles THEME = theme();

    private final NoteReader reader = new NoteReader(Syntax.STANDARD);
    private final List<Note> notes = new ArrayList<>();
    private final Set<VaultPath> files = new HashSet<>();
    private final List<HandoutSettings> handouts = new ArrayList<>();

    HandoutVault note(String path, String... lines) {
        notes.add(reader.read(new SourceFile(new VaultPath(path), String.join("\n", lines) + "\n")));
        return this;
    }

    HandoutVault file(String path) {
        files.add(new VaultPath(path));
        return this;
    }

    /// A handout of the configuration.
    HandoutVault handout(String name, String... notes) {
        handouts.add(settings(name, List.of(notes)));
        return this;
    }

    HandoutVault handout(HandoutSettings settings) {
        handouts.add(settings);
        return this;
    }

    /// Settings that name a handout and its notes and nothing else.
    static HandoutSettings settings(String name, List<String> notes) {
        HandoutSettings none = HandoutSettings.NONE;
        return new HandoutSettings(name, none.cover(), "", new HandoutSettings.Selection(notes, List.of(), List.of()),
                none.setup(), none.formats());
    }

    Edition edition() {
        Config bare = Config.DEFAULT;
        Config config = new Config(bare.title(), bare.description(), bare.language(), bare.baseUrl(), bare.breaks(),
                bare.publish(), bare.glossary(), bare.links(), bare.properties(), handouts, bare.handout(),
                bare.reading(), bare.severities(), bare.now());
        List<NoteFacts> facts = new ArrayList<>();
        Set<VaultPath> hidden = new HashSet<>();
        Map<VaultPath, Body> bodies = new HashMap<>();
        for (Note note : notes) {
            if (note.readable() && !(note.facts().matter().wish() instanceof Wish.Private)) {
                facts.add(note.facts());
                bodies.put(note.facts().path(), note.body());
            } else {
                hidden.add(note.facts().path());
            }
        }
        Catalog catalog = Catalog.of(facts, hidden, files);
        Glossary glossary = Glossary.of(config, catalog, path -> bodies.getOrDefault(path, Body.EMPTY));
        return new Edition(config, catalog, glossary, path -> bodies.getOrDefault(path, Body.EMPTY), Map.of());
    }

    /// The choice that the site makes.
    HandoutChoice choice() {
        return new Handouts(edition()).site();
    }

    Optional<HandoutChoice> choice(String name) {
        return new Handouts(edition()).find(name);
    }

    /// The site's handout as its files.
    ComposedHandout composed(HandoutPlace place) {
        Edition edition = edition();
        return new HandoutComposer(edition, THEME.theme(), new Handouts(edition).site().handout(), place).compose();
    }

    /// The site's handout as a book.
    Book book(BookComposer.Mentions mentions) {
        Edition edition = edition();
        Handout handout = new Handouts(edition).site().handout();
        BookComposer composer = new BookComposer(edition, handout, HandoutPlace.SITE, mentions, Map.of());
        return composer.compose(handout.notes().stream().map(composer::fill).toList());
    }

    /// The site's handout as a browser reads it.
    Document document() {
        return Jsoup.parse(text(composed(HandoutPlace.SITE), 0));
    }

    static String text(ComposedHandout composed, int artifact) {
        return new String(composed.artifacts().get(artifact).bytes(), StandardCharsets.UTF_8);
    }

    /// The paths of the chosen notes.
    static List<String> paths(HandoutChoice choice) {
        return choice.handout().notes().stream().map(VaultPath::value).toList();
    }

    /// What was found wrong: `V501 message = hint`.
    static List<String> problems(HandoutChoice choice) {
        return choice.problems().stream().map(problem -> problem.code().number() + " " + problem.message()
                + problem.hint().map(hint -> " = " + hint).orElse("")).toList();
    }

    private static ThemeFiles theme() {
        try {
            return ThemeFiles.read(Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
