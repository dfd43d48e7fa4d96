package vademecum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/// The forms that a typo may have meant, by first character.
///
/// @param shards what to write for each first character
record FuzzyShards(SortedMap<String, Consumer<ByteSink>> shards) {

    /// A typo is looked for in words of four characters or more, so what it meant has three or more.
    private static final int SHORTEST = 3;

    static FuzzyShards of(SearchIndex index) {
        String[] forms = index.vocabulary().forms();
        int least = index.postings().fuzzyFrequency();
        SortedMap<String, List<Integer>> byFirst = new TreeMap<>();
        for (int form = 0; form < forms.length; form++) {
            if (forms[form].length() >= SHORTEST && index.postings().formFrequency(form) >= least) {
                byFirst.computeIfAbsent(firstOf(forms[form]), _ -> new ArrayList<>()).add(form);
            }
        }
        SortedMap<String, Consumer<ByteSink>> shards = new TreeMap<>();
        byFirst.forEach((first, list) -> shards.put(first, out -> write(list, index, out)));
        return new FuzzyShards(shards);
    }

    private static void write(List<Integer> list, SearchIndex index, ByteSink out) {
        out.number(list.size());
        String before = "";
        for (int form : list) {
            out.sorted(index.vocabulary().forms()[form], before);
            before = index.vocabulary().forms()[form];
            out.number(index.postings().formFrequency(form));
        }
    }

    /// The first character of a form, whole.
    static String firstOf(String form) {
        return form.substring(0, Character.charCount(form.codePointAt(0)));
    }
}
