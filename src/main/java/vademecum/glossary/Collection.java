package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vademecum.config.YamlValue;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.FrontMatter;
import vademecum.note.NoteFacts;

/// The entries of a note that defines several terms.
///
/// @param entries what it defines, in order
/// @param first   index of the block that the entries begin with
record Collection(List<Written> entries, int first) {

    /// A note that defines no terms but perhaps itself.
    static final Collection NONE = new Collection(List.of(), 0);

    /// How a note defines terms.
    enum Form {
        /// Not at all.
        NONE,
        /// In whatever way it has.
        ANY,
        /// The note itself is the term.
        TERM,
        /// In definition lists.
        LIST,
        /// In tables.
        TABLE,
        /// Under headings.
        HEADINGS;

        /// What `glossary` in the front matter says: `true`, `table`, `{define: table}`; empty if it says nothing of
        /// it.
        static Optional<Form> of(FrontMatter matter) {
            if (matter.values().get("glossary") instanceof YamlValue.Entries switches) {
                return new FrontMatter(switches.entries()).text("define").flatMap(Form::named);
            }
            Optional<Boolean> flag = matter.flag("glossary");
            return flag.isPresent() ? flag.map(yes -> yes ? ANY : NONE) : matter.text("glossary").flatMap(Form::named);
        }

        private static Optional<Form> named(String word) {
            return switch (word.toLowerCase(Locale.ROOT)) {
                case "term" -> Optional.of(TERM);
                case "list" -> Optional.of(LIST);
                case "table" -> Optional.of(TABLE);
                case "headings" -> Optional.of(HEADINGS);
                default -> Optional.empty();
            };
        }
    }

    private static final Set<String> NAMES = Set.of("glossary", "glossaries", "terms", "terminology", "vocabulary",
            "acronyms", "abbreviations", "definitions", "lexicon", "jargon", "glossar", "glossaire", "glosario",
            "glossario", "glosariusz", "słownik", "słowniczek", "begriffe", "abkürzungen", "skróty", "woordenlijst");

    /// Reads the entries of a note.
    ///
    /// @param form how it defines them
    static Collection of(NoteFacts facts, Body body, Form form) {
        return switch (form) {
            case NONE, TERM -> NONE;
            case LIST -> blocks(body, DefinitionLists::of);
            case TABLE -> blocks(body, DefinitionTables::of);
            case HEADINGS -> headings(body);
            case ANY -> any(facts, body);
        };
    }

    /// Reads the entries of a note in a folder of terms that does not say how it defines them: it holds several if it
    /// is called `glossary` or the like, or if it begins with a list or table of terms. The folder's own note is never
    /// a term itself, so it may begin with other words.
    static Collection inFolder(NoteFacts facts, Body body, boolean folderNote) {
        if (folderNote) {
            return blocks(body, Collection::listOrTable);
        }
        return NAMES.contains(facts.path().baseName().toLowerCase(Locale.ROOT)) ? any(facts, body)
                : body.blocks().stream().filter(block -> block.kind() != BlockKind.HEADING).findFirst()
                .filter(block -> block.kind() == BlockKind.DEFINITIONS || DefinitionTables.isGlossary(block))
                .map(_ -> blocks(body, Collection::listOrTable)).orElse(NONE);
    }

    /// Whether the note's title or name says that it gathers terms.
    static boolean isCalledSo(NoteFacts facts) {
        return hasName(facts.title()) || hasName(facts.path().baseName());
    }

    private static boolean hasName(String title) {
        for (String word : title.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (NAMES.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static Collection any(NoteFacts facts, Body body) {
        Collection found = blocks(body, Collection::listOrTable);
        if (!found.entries.isEmpty() || !isCalledSo(facts)) {
            return found;
        }
        Collection tables = blocks(body, DefinitionTables::of);
        return tables.entries.isEmpty() ? headings(body) : tables;
    }

    private static Collection blocks(Body body, Function<Block, List<Written>> reader) {
        List<Written> entries = new ArrayList<>();
        int first = -1;
        for (int i = 0; i < body.blocks().size(); i++) {
            List<Written> some = reader.apply(body.blocks().get(i));
            first = first < 0 && !some.isEmpty() ? i : first;
            entries.addAll(some);
        }
        return entries.isEmpty() ? NONE : new Collection(entries, first);
    }

    private static List<Written> listOrTable(Block block) {
        return DefinitionTables.isGlossary(block) ? DefinitionTables.of(block) : DefinitionLists.of(block);
    }

    private static Collection headings(Body body) {
        List<Written> entries = DefinitionHeadings.of(body.blocks());
        for (int i = 0; i < body.blocks().size() && !entries.isEmpty(); i++) {
            if (body.blocks().get(i).kind() == BlockKind.HEADING) {
                return new Collection(entries, i);
            }
        }
        return NONE;
    }
}
