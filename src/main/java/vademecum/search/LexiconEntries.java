package vademecum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What stands in the lexicon, in the order of UTF-16 units: every form, and every term that is no form with that term,
/// so that a word which the site does not have is found by its stem.
///
/// @param texts the form or term
/// @param forms the number of the form, or -1 for a term
/// @param terms the number of the term
/// @param bytes how many bytes it takes in a lexicon shard, about, without its postings
@SuppressWarnings("ArrayRecordComponent")
record LexiconEntries(String[] texts, int[] forms, int[] terms, int[] bytes) {

    /// The entries of a vocabulary.
    static LexiconEntries of(Vocabulary vocabulary) {
        List<Integer> stems = new ArrayList<>();
        for (int term = 0; term < vocabulary.terms().length; term++) {
            int form = Arrays.binarySearch(vocabulary.forms(), vocabulary.terms()[term]);
            if (form < 0 || vocabulary.termOf()[form] != term) {
                stems.add(term);
            }
        }
        stems.sort((a, b) -> vocabulary.terms()[a].compareTo(vocabulary.terms()[b]));
        int size = vocabulary.forms().length + stems.size();
        LexiconEntries entries = new LexiconEntries(new String[size], new int[size], new int[size], new int[size]);
        int form = 0;
        int stem = 0;
        for (int at = 0; at < size; at++) {
            boolean takeForm = stem == stems.size() || form < vocabulary.forms().length
                    && vocabulary.forms()[form].compareTo(vocabulary.terms()[stems.get(stem)]) <= 0;
            entries.terms[at] = takeForm ? vocabulary.termOf()[form] : stems.get(stem);
            entries.texts[at] = takeForm ? vocabulary.forms()[form] : vocabulary.terms()[stems.get(stem)];
            entries.forms[at] = takeForm ? form : -1;
            entries.bytes[at] = ShardSizes.ofEntry(entries.texts[at], at == 0 ? "" : entries.texts[at - 1]);
            form += takeForm ? 1 : 0;
            stem += takeForm ? 0 : 1;
        }
        return entries;
    }

    /// How many there are.
    int size() {
        return texts.length;
    }
}
