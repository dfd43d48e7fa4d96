package vademecum.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.glossary.Glossary;
import vademecum.glossary.PhraseFinder;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.NoteFacts;
import vademecum.page.Edition;

/// A glossary to begin with, for a vault that has none or a small one.
///
/// @param explained acronyms of which a note says what they stand for
/// @param bare      acronyms of which none does
/// @param titles    titles of notes that other notes mention without a link
public record Proposal(List<Spotted> explained, List<Spotted> bare, List<Title> titles) {

    private static final Set<String> FOLDER_NOTES = Set.of("index", "readme", "_index", "home");
    private static final int LONG_WORD = 9;
    private static final int LONGEST_TITLE = 5;
    /// Titles in more than so many of a hundred notes are everyday words, single ones sooner.
    private static final int SINGLE_SHARE = 4;
    private static final int SHARE = 20;
    private static final int FEW = 5;

    /// A title that other notes mention.
    ///
    /// @param note    the note that has it
    /// @param title   the title
    /// @param mention where it is mentioned first, and how often
    public record Title(VaultPath note, String title, Spotted mention) {
    }

    /// Looks through the notes of a vault.
    public static Proposal of(Edition edition, List<NoteStudy> studies) {
        Glossary glossary = edition.glossary();
        List<Spotted> fresh = GlossaryReport.acronyms(studies).stream()
                .filter(one -> glossary.find(one.word()).isEmpty()
                        && one.expansion().map(words -> glossary.find(words).isEmpty()).orElse(true)).toList();
        return new Proposal(fresh.stream().filter(one -> one.expansion().isPresent()).toList(),
                fresh.stream().filter(one -> one.expansion().isEmpty()).toList(), titles(edition));
    }

    private static List<Title> titles(Edition edition) {
        Catalog catalog = edition.catalog();
        List<NoteFacts> notes = catalog.notes().values().stream()
                .filter(facts -> isTermLike(facts) && !edition.glossary().isEntry(facts.path())
                        && edition.glossary().find(facts.title()).isEmpty()).toList();
        String language = edition.config().language();
        PhraseFinder phrases = PhraseFinder.of(notes.stream().map(NoteFacts::title).toList(),
                language.isEmpty() || language.startsWith("en"));
        Map<Integer, Spotted> found = new TreeMap<>();
        for (VaultPath note : catalog.notes().keySet()) {
            Map<Integer, Spotted> here = mentions(edition, note, notes, phrases);
            here.forEach((number, spotted) -> found.merge(number, spotted, Spotted::and));
        }
        List<Title> titles = new ArrayList<>();
        found.forEach((number, spotted) -> {
            boolean single = notes.get(number).title().indexOf(' ') < 0;
            int most = catalog.notes().size() * (single ? SINGLE_SHARE : SHARE) / 100;
            if (spotted.notes() > 1 && spotted.notes() <= Math.max(FEW, most)) {
                titles.add(new Title(notes.get(number).path(), notes.get(number).title(), spotted));
            }
        });
        titles.sort(Comparator.comparing(Title::mention, Comparator.comparingInt(Spotted::notes)
                .thenComparingInt(Spotted::times)).reversed().thenComparing(Title::note));
        return titles;
    }

    private static Map<Integer, Spotted> mentions(Edition edition, VaultPath note, List<NoteFacts> notes,
                                                  PhraseFinder phrases) {
        Map<Integer, Spotted> here = new TreeMap<>();
        for (Block block : edition.bodies().apply(note).blocks()) {
            if (block.kind() != BlockKind.HEADING) {
                BlockText text = BlockText.unlinked(block.segments());
                phrases.find(text.text(), (number, start, end) -> {
                    NoteFacts facts = notes.get(number);
                    String word = text.text().substring(start, end);
                    if (!facts.path().equals(note) && isMeant(facts.title(), word, text.text(), start)) {
                        Spotted known = here.get(number);
                        here.put(number, known != null ? known.again(Optional.empty())
                                : new Spotted(word, Optional.empty(), note, text.at(start), 1, 1));
                    }
                });
            }
        }
        return here;
    }

    /// Whether a title can be a term: a few words, and no date or number.
    private static boolean isTermLike(NoteFacts facts) {
        String title = facts.title();
        long words = title.strip().split("\\s+").length;
        return words <= LONGEST_TITLE && title.length() >= 3 && title.chars().filter(Character::isLetter).count() >= 3
                && title.chars().noneMatch(c -> "/?!:;\u2026".indexOf(c) >= 0)
                && !FOLDER_NOTES.contains(facts.path().baseName().toLowerCase(Locale.ROOT));
    }

    /// Whether a mention of a single word is one of the title: a long word, one with capitals of its own, or one with a
    /// capital inside a sentence.
    private static boolean isMeant(String title, String word, String text, int start) {
        boolean single = title.chars().allMatch(Character::isLetterOrDigit);
        if (!single || title.length() >= LONG_WORD) {
            return true;
        }
        boolean ownCapitals = title.substring(1).chars().anyMatch(Character::isUpperCase);
        boolean capital = Character.isUpperCase(title.charAt(0)) && Character.isUpperCase(word.charAt(0));
        return ownCapitals || capital && start > 1 && text.charAt(start - 1) == ' '
                && Character.isLowerCase(text.charAt(start - 2));
    }
}
