package vademecum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Which passage holds which term, how often and where: the inverted index in memory, from which both the Lucene index
/// and the browser's shards are written. Arrays are shared, not copied, and not to be changed.
final class Postings {

    /// How many runs of passages are inverted at the same time.
    private static final int RUNS = 4;

    /// The low bits of a position, which hold its weight less one.
    static final int WEIGHT_BITS = 2;

    private final int[] formFrequency;
    private final int[] firstPosting;
    private final int[] firstPosition;
    private final byte[] norms;
    /// The passage of each posting in the high half, where its positions begin in the low one: one place in memory to
    /// fetch, where two arrays were two. The last is a posting behind all others.
    private final long[] postings;
    private final int[] positions;
    private final long sumOfLengths;
    private final int documents;

    private Postings(List<Inversion> runs, Vocabulary vocabulary, int passages) {
        norms = new byte[passages];
        runs.parallelStream().forEach(run -> run.count(norms));
        formFrequency = new int[vocabulary.forms().length];
        firstPosting = new int[vocabulary.terms().length + 1];
        firstPosition = new int[firstPosting.length];
        for (Inversion run : runs) {
            add(run.formFrequency(), formFrequency, 0);
            add(run.postings(), firstPosting, 1);
            add(run.occurrences(), firstPosition, 1);
        }
        Arrays.parallelPrefix(firstPosting, Integer::sum);
        Arrays.parallelPrefix(firstPosition, Integer::sum);
        positions = new int[firstPosition[firstPosition.length - 1]];
        postings = new long[firstPosting[firstPosting.length - 1] + 1];
        postings[postings.length - 1] = posting(0, positions.length);
        sumOfLengths = runs.stream().mapToLong(Inversion::sumOfLengths).sum();
        documents = runs.stream().mapToInt(Inversion::documents).sum();
    }

    /// Inverts the analyses of all passages.
    static Postings of(List<Analysis> analyses, Vocabulary vocabulary, Concepts concepts) {
        List<Inversion> runs = runs(analyses, vocabulary, mentions(analyses, vocabulary, concepts));
        int count = analyses.stream().mapToInt(Analysis::passages).sum();
        Postings postings = new Postings(runs, vocabulary, count);
        int[] nextPosting = postings.firstPosting.clone();
        int[] nextPosition = postings.firstPosition.clone();
        runs.forEach(run -> run.place(nextPosting, nextPosition));
        runs.parallelStream().forEach(run -> run.fill(postings));
        return postings;
    }

    private static List<Inversion> runs(List<Analysis> analyses, Vocabulary vocabulary, int[][] mentions) {
        List<Inversion> runs = new ArrayList<>();
        int step = Math.max(1, (analyses.size() + RUNS - 1) / RUNS);
        int passage = 0;
        for (int from = 0; from < analyses.size(); from += step) {
            int to = Math.min(analyses.size(), from + step);
            List<Analysis> run = analyses.subList(from, to);
            runs.add(new Inversion(run, Arrays.copyOfRange(vocabulary.numbers(), from, to),
                    Arrays.copyOfRange(mentions, from, to), vocabulary, passage));
            passage += run.stream().mapToInt(Analysis::passages).sum();
        }
        return runs;
    }

    private static void add(int[] counts, int[] sums, int offset) {
        for (int i = 0; i < counts.length; i++) {
            sums[i + offset] += counts[i];
        }
    }

    private static int[][] mentions(List<Analysis> analyses, Vocabulary vocabulary, Concepts concepts) {
        int[][] mentions = new int[analyses.size()][];
        for (int a = 0; a < mentions.length; a++) {
            int[] numbers = vocabulary.numbers()[a];
            int[] termOf = new int[concepts.all().isEmpty() ? 0 : numbers.length];
            Arrays.setAll(termOf, form -> vocabulary.termOf()[numbers[form]]);
            mentions[a] = concepts.mentions(analyses.get(a), termOf);
        }
        return mentions;
    }

    /// How many passages hold a form.
    int formFrequency(int form) {
        return formFrequency[form];
    }

    /// How many passages a form must be in to be what a typo may have meant.
    int fuzzyFrequency() {
        return Fuzzy.leastFrequency(formFrequency);
    }

    /// The index of a term's first posting; that of the next term's is behind its last.
    int first(int term) {
        return firstPosting[term];
    }

    /// How many passages hold a term.
    int frequency(int term) {
        return firstPosting[term + 1] - firstPosting[term];
    }

    /// How often a term stands anywhere, unweighted.
    int occurrences(int term) {
        return firstPosition[term + 1] - firstPosition[term];
    }

    /// A posting as [#fill] takes it.
    ///
    /// @param passage       the number of its passage
    /// @param firstPosition where its positions begin; those of the next posting are behind its last
    static long posting(int passage, int firstPosition) {
        return (long) passage << Integer.SIZE | firstPosition;
    }

    /// The postings, to be filled in.
    long[] fill() {
        return postings;
    }

    /// The passage of a posting; they ascend for each term.
    int passage(int posting) {
        return (int) (postings[posting] >>> Integer.SIZE);
    }

    /// Where a posting's positions begin in [#positions]; those of the next are behind its last.
    int firstPosition(int posting) {
        return (int) postings[posting];
    }

    /// How often the term of a posting stands in its passage, weighted by section.
    int weight(int posting) {
        int end = firstPosition(posting + 1);
        int weight = 0;
        for (int i = firstPosition(posting); i < end; i++) {
            weight += (positions[i] & (1 << WEIGHT_BITS) - 1) + 1;
        }
        return weight;
    }

    /// The positions of the terms in their passages, each with its weight in the low [#WEIGHT_BITS].
    int[] positions() {
        return positions;
    }

    /// The weighted length of each passage, in Lucene's one-byte form; 0 if it holds no token.
    byte[] norms() {
        return norms;
    }

    /// The sum of the passages' weighted lengths, each mention of a concept counted once more.
    long sumOfLengths() {
        return sumOfLengths;
    }

    /// How many passages hold a token.
    int documents() {
        return documents;
    }
}
