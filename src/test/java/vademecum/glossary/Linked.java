package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.markdown.NoteReader;
import vademecum.markdown.Syntax;
import vademecum.note.Note;
import vademecum.note.NoteFacts;
import vademecum.vault.SourceFile;

/// A small vault with a glossary, for tests: shows a text with the linked words in brackets.
final class Linked {

    private final Map<VaultPath, Note> notes = new TreeMap<>();
    private Config.Scope scope = Config.Scope.PAGE;
    private int againAfter;
    private String language = "en";

    /// A vault whose glossary has these terms; `EC2 | Elastic Compute Cloud` is one with an alias.
    static Linked terms(String... terms) {
        Linked vault = new Linked();
        for (int i = 0; i < terms.length; i++) {
            String[] names = terms[i].split(" \\| ");
            String aliases = String.join(", ",
                    List.of(names).subList(1, names.length).stream().map(Linked::quoted).toList());
            vault.note("glossary/t" + i + ".md", "---\ntitle: " + quoted(names[0]) + "\naliases: [" + aliases
                    + "]\n---\nIt is.");
        }
        return vault;
    }

    Linked note(String path, String text) {
        VaultPath at = new VaultPath(path);
        notes.put(at, new NoteReader(Syntax.STANDARD).read(new SourceFile(at, text)));
        return this;
    }

    Linked scope(Config.Scope wanted) {
        scope = wanted;
        return this;
    }

    Linked againAfter(int words) {
        againAfter = words;
        return this;
    }

    Linked language(String tag) {
        language = tag;
        return this;
    }

    Glossary glossary() {
        Config defaults = Config.DEFAULT;
        Config config = new Config("", "", language, defaults.baseUrl(), defaults.breaks(), defaults.publish(),
                new Config.GlossarySettings(List.of("glossary/**"), scope, againAfter),
                defaults.links(), defaults.properties(), List.of(), defaults.handout(),
                defaults.reading(), Map.of(), Optional.empty());
        List<NoteFacts> facts = notes.values().stream().map(Note::facts).toList();
        return Glossary.of(config, Catalog.of(facts, Set.of(), Set.of()), path -> notes.get(path).body());
    }

    /// The text as a note called `page.md` shows it.
    String in(String text) {
        return in("page.md", text);
    }

    /// The text as the note shows it.
    String in(String note, String text) {
        return show(glossary().linker(new VaultPath(note)), text);
    }

    static String show(TermLinker linker, String text) {
        StringBuilder shown = new StringBuilder();
        int done = 0;
        for (TermMatch match : linker.link(text)) {
            shown.append(text, done, match.start()).append('[').append(text, match.start(), match.end()).append(']');
            done = match.end();
        }
        return shown.append(text, done, text.length()).toString();
    }

    List<String> titles() {
        return glossary().terms().stream().map(Term::title).toList();
    }

    Term term(String title) {
        return glossary().terms().stream().filter(term -> term.title().equals(title)).findFirst().orElseThrow();
    }

    List<String> problems() {
        List<String> said = new ArrayList<>();
        for (Diagnostic problem : glossary().problems()) {
            said.add(problem.code().number() + " " + problem.span().path() + ":" + problem.span().start() + " "
                    + problem.message());
        }
        return said;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
