package vademecum.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Every form and term of the index, numbered.
///
/// @param forms     the forms in the order of their UTF-16 units
/// @param termOf    the number of each form's term
/// @param terms     the terms in the order of their UTF-8 bytes
/// @param termBytes the same in UTF-8
/// @param numbers   for each analysis, the form numbers here of its own numbers
/// @param irregular the terms of forms that are stems of another spelling
@SuppressWarnings("ArrayRecordComponent")
record Vocabulary(String[] forms, int[] termOf, String[] terms, byte[][] termBytes, int[][] numbers,
                  SortedMap<String, String> irregular) {

    /// How many forms a thread stems at a time.
    private static final int STRETCH = 4096;

    /// How many runs of analyses are joined at the same time.
    private static final int RUNS = 4;

    /// Joins the forms of all analyses.
    ///
    /// @param tokens terms that are no form's
    static Vocabulary of(List<Analysis> analyses, Stemmer stemmer, List<String> tokens) {
        int[][] numbers = new int[analyses.size()][];
        FormTable[] runs = new FormTable[RUNS];
        IntStream.range(0, RUNS).parallel().forEach(run -> {
            runs[run] = new FormTable();
            for (int a = start(run, numbers.length); a < start(run + 1, numbers.length); a++) {
                numbers[a] = runs[run].addAll(analyses.get(a).forms());
            }
        });
        FormTable all = new FormTable();
        int[][] joined = new int[RUNS][];
        Arrays.setAll(joined, run -> all.addAll(runs[run].forms()));
        String[] forms = all.sorted();
        int[] rank = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            rank[all.add(forms[i].toCharArray(), forms[i].length())] = i;
        }
        IntStream.range(0, RUNS).parallel().forEach(run -> {
            for (int a = start(run, numbers.length); a < start(run + 1, numbers.length); a++) {
                renumber(numbers[a], joined[run], rank);
            }
        });
        Map<String, String> spellings = stemmer.readsAccents() ? Spellings.of(analyses) : Map.of();
        return stemmed(forms, numbers, stemmer, spellings, tokens);
    }

    /// The first analysis of a run.
    private static int start(int run, int analyses) {
        return run * analyses / RUNS;
    }

    private static void renumber(int[] numbers, int[] joined, int[] rank) {
        for (int id = 0; id < numbers.length; id++) {
            numbers[id] = rank[joined[numbers[id]]];
        }
    }

    private static Vocabulary stemmed(String[] forms, int[][] numbers, Stemmer stemmer,
                                      Map<String, String> spellings, List<String> tokens) {
        Map<String, Integer> index = new HashMap<>(2 * forms.length);
        int[] first = new int[forms.length];
        List<byte[]> found = new ArrayList<>();
        String[] stems = stems(forms, stemmer, spellings);
        for (int i = 0; i < forms.length; i++) {
            String term = stems[i];
            Integer known = index.putIfAbsent(term, found.size());
            first[i] = known == null ? found.size() : known;
            if (known == null) {
                found.add(term.getBytes(StandardCharsets.UTF_8));
            }
        }
        for (String token : tokens) {
            index.put(token, found.size());
            found.add(token.getBytes(StandardCharsets.UTF_8));
        }
        byte[][] bytes = found.toArray(new byte[0][]);
        Arrays.parallelSort(bytes, Arrays::compareUnsigned);
        String[] terms = new String[bytes.length];
        int[] sorted = new int[bytes.length];
        for (int t = 0; t < bytes.length; t++) {
            terms[t] = new String(bytes[t], StandardCharsets.UTF_8);
            Integer number = index.get(terms[t]);
            sorted[number == null ? 0 : number] = t;
        }
        int[] termOf = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            termOf[i] = sorted[first[i]];
        }
        return new Vocabulary(forms, termOf, terms, bytes, numbers, irregular(spellings, stemmer));
    }

    /// The term of each form. Every processor stems a stretch of them, with a stemmer of its own.
    private static String[] stems(String[] forms, Stemmer stemmer, Map<String, String> spellings) {
        String[] stems = new String[forms.length];
        IntStream.rangeClosed(0, forms.length / STRETCH).parallel().forEach(stretch -> {
            Stemmer own = stemmer.copy();
            for (int i = stretch * STRETCH; i < Math.min(forms.length, (stretch + 1) * STRETCH); i++) {
                stems[i] = own.term(forms[i], spellings.getOrDefault(forms[i], forms[i]));
            }
        });
        return stems;
    }

    private static SortedMap<String, String> irregular(Map<String, String> spellings, Stemmer stemmer) {
        SortedMap<String, String> found = new TreeMap<>();
        spellings.forEach((form, spelling) -> {
            String term = stemmer.term(form, spelling);
            if (!term.equals(stemmer.term(form, form))) {
                found.put(form, term);
            }
        });
        return found;
    }

    /// The number of a term, or a negative one if it is none.
    int term(String text) {
        return Arrays.binarySearch(termBytes, text.getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
    }

    /// The term of a form of the index, or the form itself if it is none.
    String termOf(String form) {
        int found = Arrays.binarySearch(forms, form);
        return found < 0 ? form : terms[termOf[found]];
    }
}
