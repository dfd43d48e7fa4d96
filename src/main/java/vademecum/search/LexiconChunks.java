package vademecum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which form stands in which lexicon shard. A term's home is the shard of its first form.
///
/// @param starts the number of each chunk's first form, and behind the last chunk the number of forms
/// @param bounds the least text that belongs to each chunk: the shortest one that tells it from the chunk before
/// @param home   each term's chunk
/// @param local  each term's number in its chunk
/// @param first  each term's first form
@SuppressWarnings("ArrayRecordComponent")
record LexiconChunks(int[] starts, List<String> bounds, int[] home, int[] local, int[] first) {

    /// Cuts the forms into chunks.
    static LexiconChunks of(Vocabulary vocabulary, int[] postingSizes, ShardSizes sizes) {
        String[] forms = vocabulary.forms();
        List<Integer> starts = new ArrayList<>();
        List<String> bounds = new ArrayList<>();
        int[] home = new int[postingSizes.length];
        int[] local = new int[postingSizes.length];
        int[] first = new int[postingSizes.length];
        Arrays.fill(home, -1);
        int bytes = sizes.chunk();
        int terms = 0;
        for (int form = 0; form < forms.length; form++) {
            if (bytes >= sizes.chunk()) {
                starts.add(form);
                bounds.add(form == 0 ? "" : separator(forms[form - 1], forms[form]));
                bytes = 0;
                terms = 0;
            }
            int term = vocabulary.termOf()[form];
            bytes += 4 + forms[form].length() - (form == 0 ? 0 : ByteSink.shared(forms[form], forms[form - 1]));
            if (home[term] < 0) {
                home[term] = starts.size() - 1;
                local[term] = terms++;
                first[term] = form;
                bytes += 2 + (postingSizes[term] > sizes.inline() ? 0 : postingSizes[term]);
            }
        }
        starts.add(forms.length);
        return new LexiconChunks(starts.stream().mapToInt(Integer::intValue).toArray(), bounds, home, local, first);
    }

    /// The shortest start of `after` that is greater than `before`.
    static String separator(String before, String after) {
        int length = Math.min(after.length(), ByteSink.shared(after, before) + 1);
        if (length < after.length() && Character.isHighSurrogate(after.charAt(length - 1))) {
            length++;
        }
        return after.substring(0, length);
    }

    /// How many chunks there are.
    int count() {
        return bounds.size();
    }
}
