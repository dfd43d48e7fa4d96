package vademecum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The completions of the prefixes whose forms stand in three lexicon shards or more, worked out beforehand.
///
/// @param shards what to write for each first two characters
record CompletionShards(SortedMap<String, Consumer<ByteSink>> shards) {

    private static final int MOST = 8;

    static CompletionShards of(SearchIndex index, LexiconChunks chunks) {
        SortedMap<String, Integer> spans = new TreeMap<>();
        for (String bound : chunks.bounds()) {
            for (int length = 1; length < bound.length(); length++) {
                spans.merge(bound.substring(0, length), 1, Integer::sum);
            }
        }
        SortedMap<String, List<String>> prefixes = new TreeMap<>();
        spans.forEach((prefix, bounds) -> {
            boolean whole = !Character.isHighSurrogate(prefix.charAt(prefix.length() - 1));
            boolean asked = prefix.length() > 1 || CharKind.of(prefix.codePointAt(0)) == CharKind.CJK;
            if (bounds >= 2 && whole && asked) {
                prefixes.computeIfAbsent(start(prefix), _ -> new ArrayList<>()).add(prefix);
            }
        });
        SortedMap<String, Consumer<ByteSink>> shards = new TreeMap<>();
        prefixes.forEach((first, list) -> shards.put(first, out -> write(list, index, out)));
        return new CompletionShards(shards);
    }

    /// The first two characters of a prefix.
    private static String start(String prefix) {
        int count = Math.min(2, prefix.codePointCount(0, prefix.length()));
        return prefix.substring(0, prefix.offsetByCodePoints(0, count));
    }

    private static void write(List<String> prefixes, SearchIndex index, ByteSink out) {
        out.number(prefixes.size());
        String before = "";
        for (String prefix : prefixes) {
            out.sorted(prefix, before);
            before = prefix;
            List<String> completions = completions(prefix, index);
            out.number(completions.size());
            for (String completion : completions) {
                out.text(completion.substring(prefix.length()));
            }
        }
    }

    private static List<String> completions(String prefix, SearchIndex index) {
        String[] forms = index.vocabulary().forms();
        int start = Arrays.binarySearch(forms, prefix);
        int from = start < 0 ? -start - 1 : start;
        int to = from;
        while (to < forms.length && forms[to].startsWith(prefix)) {
            to++;
        }
        Set<Integer> terms = new HashSet<>();
        List<String> best = new ArrayList<>();
        while (best.size() < MOST) {
            int next = -1;
            for (int form = from; form < to; form++) {
                boolean better = next < 0
                        || index.postings().formFrequency(form) > index.postings().formFrequency(next);
                if (better && !terms.contains(index.vocabulary().termOf()[form])) {
                    next = form;
                }
            }
            if (next < 0) {
                break;
            }
            terms.add(index.vocabulary().termOf()[next]);
            best.add(forms[next]);
        }
        return best;
    }
}
