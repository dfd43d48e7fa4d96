package vademecum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/// Which form stands in which lexicon shard. A term's home is the shard of its first entry.
///
/// @param entries what stands in the lexicon
/// @param starts  the number of each chunk's first entry, and behind the last chunk the number of entries
/// @param bounds  the least text that belongs to each chunk: the shortest one that tells it from the chunk before
/// @param home    each term's chunk
/// @param local   each term's number in its chunk
/// @param first   each term's first form
@SuppressWarnings("ArrayRecordComponent")
record LexiconChunks(LexiconEntries entries, int[] starts, List<String> bounds, int[] home, int[] local, int[] first) {

    /// Cuts the lexicon into chunks.
    static LexiconChunks of(LexiconEntries entries, Vocabulary vocabulary, Postings postings, ShardSizes sizes) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<String> bounds = new ArrayList<>(List.of(""));
        int[] home = new int[vocabulary.terms().length];
        int[] local = new int[home.length];
        Arrays.fill(home, -1);
        int bytes = 0;
        int terms = 0;
        for (int entry = 0; entry < entries.size(); entry++) {
            if (bytes >= sizes.chunk() && !entries.texts()[entry].equals(entries.texts()[entry - 1])) {
                starts.add(entry);
                bounds.add(separator(entries.texts()[entry - 1], entries.texts()[entry]));
                bytes = 0;
                terms = 0;
            }
            int term = entries.terms()[entry];
            bytes += entries.bytes()[entry];
            if (home[term] < 0) {
                home[term] = starts.size() - 1;
                local[term] = terms++;
                bytes += sizes.ofTerm(postings.frequency(term));
            }
        }
        starts.add(entries.size());
        return new LexiconChunks(entries, starts.stream().mapToInt(Integer::intValue).toArray(), bounds, home, local,
                firstForms(vocabulary));
    }

    /// How many chunks there would be.
    static int count(LexiconEntries entries, Postings postings, ShardSizes sizes) {
        boolean[] seen = new boolean[entries.size()];
        int chunks = 1;
        int bytes = 0;
        for (int entry = 0; entry < entries.size(); entry++) {
            if (bytes >= sizes.chunk() && !entries.texts()[entry].equals(entries.texts()[entry - 1])) {
                chunks++;
                bytes = 0;
            }
            int term = entries.terms()[entry];
            bytes += entries.bytes()[entry] + (seen[term] ? 0 : sizes.ofTerm(postings.frequency(term)));
            seen[term] = true;
        }
        return chunks;
    }

    private static int[] firstForms(Vocabulary vocabulary) {
        int[] first = new int[vocabulary.terms().length];
        for (int form = vocabulary.forms().length - 1; form >= 0; form--) {
            first[vocabulary.termOf()[form]] = form;
        }
        return first;
    }

    /// The shortest start of `after` that is greater than `before`.
    static String separator(String before, String after) {
        int length = Math.min(after.length(), ByteSink.shared(after, before) + 1);
        if (length < after.length() && Character.isHighSurrogate(after.charAt(length - 1))) {
            length++;
        }
        return after.substring(0, length);
    }

    /// The chunk that a text belongs to.
    int of(String text) {
        int found = Collections.binarySearch(bounds, text);
        return found < 0 ? Math.max(0, -found - 2) : found;
    }

    /// How many chunks there are.
    int count() {
        return bounds.size();
    }
}
