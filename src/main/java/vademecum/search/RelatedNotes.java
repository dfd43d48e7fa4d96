package vademecum.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vademecum.base.VaultPath;
import vademecum.catalog.Backlink;
import vademecum.catalog.Catalog;
import vademecum.catalog.Folder;
import vademecum.page.Related;

/// Finds for each note those that have to do with it though neither links to the other: they use the same rare words
/// and link to the same notes. See `docs/reference/search.md`.
public final class RelatedNotes {

    private static final int MOST_WORDS = 3;
    private static final int MOST_LINKS = 2;
    private static final int LOOKS = 3;

    private final SearchIndex index;
    private final List<VaultPath> notes;
    private final Traits traits;
    private final Kinship kinship;
    private final Map<Integer, String> spellings = new HashMap<>();

    private RelatedNotes(SearchIndex index, List<VaultPath> notes, List<int[]> linkers, BitSet hubs) {
        this.index = index;
        this.notes = notes;
        this.traits = Traits.of(index, linkers);
        this.kinship = new Kinship(traits, linkers, hubs);
    }

    /// The related notes of each note that has any, the most related first.
    ///
    /// @param index   the index of the published notes
    /// @param catalog knows who links to whom
    public static Map<VaultPath, List<Related>> of(SearchIndex index, Catalog catalog) {
        List<VaultPath> notes = new ArrayList<>();
        int[] starts = index.pages().starts();
        for (int page = 0; page + 1 < starts.length; page++) {
            notes.add(index.passages().get(starts[page]).note());
        }
        RelatedNotes related = new RelatedNotes(index, notes, linkers(notes, catalog), hubs(notes, catalog));
        Map<VaultPath, List<Related>> found = new HashMap<>();
        for (int page = 0; page < notes.size(); page++) {
            List<Related> others = related.of(page);
            if (!others.isEmpty()) {
                found.put(notes.get(page), others);
            }
        }
        return found;
    }

    private static List<int[]> linkers(List<VaultPath> notes, Catalog catalog) {
        Map<VaultPath, Integer> numbers = new HashMap<>();
        for (int i = 0; i < notes.size(); i++) {
            numbers.put(notes.get(i), i);
        }
        List<int[]> linkers = new ArrayList<>();
        for (VaultPath note : notes) {
            TreeSet<Integer> from = new TreeSet<>();
            for (Backlink backlink : catalog.backlinks(note)) {
                Integer number = numbers.get(backlink.from());
                if (number != null && !backlink.from().equals(note)) {
                    from.add(number);
                }
            }
            linkers.add(from.stream().mapToInt(Integer::intValue).toArray());
        }
        return linkers;
    }

    /// The notes of folders: they lead to what is in the folder.
    private static BitSet hubs(List<VaultPath> notes, Catalog catalog) {
        BitSet hubs = new BitSet(notes.size());
        for (int i = 0; i < notes.size(); i++) {
            int page = i;
            catalog.folder(notes.get(i).folder()).flatMap(Folder::note).filter(notes.get(i)::equals)
                    .ifPresent(_ -> hubs.set(page));
        }
        return hubs;
    }

    private List<Related> of(int page) {
        List<Related> related = new ArrayList<>();
        for (int other : kinship.of(page)) {
            List<VaultPath> links = new ArrayList<>();
            List<String> words = new ArrayList<>();
            for (int trait : kinship.shared(page, other)) {
                if (!traits.isWord(trait)) {
                    if (links.size() < MOST_LINKS) {
                        links.add(notes.get(traits.key(trait)));
                    }
                } else if (words.size() < MOST_WORDS && !spelling(traits.key(trait)).isEmpty()) {
                    words.add(spelling(traits.key(trait)));
                }
            }
            related.add(new Related(notes.get(other), List.copyOf(links), List.copyOf(words)));
        }
        return List.copyOf(related);
    }

    /// A term as the first passages that have it spell it; empty for a mere part of words.
    private String spelling(int term) {
        return spellings.computeIfAbsent(term, _ -> {
            Postings postings = index.postings();
            Spelling spelling = new Spelling(index.vocabulary(), term);
            int end = postings.first(term) + Math.min(LOOKS, postings.frequency(term));
            for (int i = postings.first(term); i < end && !spelling.isSure(); i++) {
                spelling.look(index.passages().get(postings.passage(i)));
            }
            return spelling.found();
        });
    }
}
