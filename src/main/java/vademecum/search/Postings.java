package vademecum.search;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.SmallFloat;

/// Which passage holds which term, how often and where: the inverted index in memory, from which both the Lucene index
/// and the browser's shards are written. Arrays are shared, not copied, and not to be changed.
final class Postings {

    private final int[] formFrequency;
    private final int[] firstPosting;
    private final int[] firstPosition;
    private final byte[] norms;
    private int[] passages = {};
    private int[] frequencies = {};
    private int[] positionStarts = {};
    private int[] positions = {};
    private long sumOfLengths;
    private int documents;

    private Postings(int forms, int terms, int passages) {
        formFrequency = new int[forms];
        firstPosting = new int[terms + 1];
        firstPosition = new int[terms + 1];
        norms = new byte[passages];
    }

    /// Inverts the analyses of all passages.
    static Postings of(List<Analysis> analyses, Vocabulary vocabulary, Concepts concepts) {
        int count = analyses.stream().mapToInt(Analysis::passages).sum();
        Postings postings = new Postings(vocabulary.forms().length, vocabulary.terms().length, count);
        int[][] mentions = mentions(analyses, vocabulary, concepts);
        postings.count(analyses, vocabulary, mentions);
        postings.fill(analyses, vocabulary, mentions);
        return postings;
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

    private void count(List<Analysis> analyses, Vocabulary vocabulary, int[][] allMentions) {
        int[] termSeen = new int[firstPosting.length];
        int[] formSeen = new int[formFrequency.length];
        int passage = 0;
        for (int a = 0; a < analyses.size(); a++) {
            Analysis analysis = analyses.get(a);
            int[] tokens = analysis.tokens();
            int[] numbers = vocabulary.numbers()[a];
            int[] mentions = allMentions[a];
            int mention = 0;
            int at = 0;
            for (int p = 0; p < analysis.passages(); p++) {
                passage++;
                int length = 0;
                for (int section = 0; section < Analysis.WEIGHTS.length; section++) {
                    for (int end = analysis.end(p, section); at < end; at++) {
                        int token = tokens[at];
                        if (token != Analysis.GAP) {
                            int form = numbers[token < 0 ? ~token : token];
                            int term = vocabulary.termOf()[form];
                            if (formSeen[form] != passage) {
                                formSeen[form] = passage;
                                formFrequency[form]++;
                            }
                            count(term, passage, termSeen);
                            length += Analysis.WEIGHTS[section];
                            if (mention < mentions.length && mentions[mention] == at) {
                                count(mentions[mention + 1], passage, termSeen);
                                sumOfLengths += Analysis.WEIGHTS[section];
                                mention += 2;
                            }
                        }
                    }
                }
                norms[passage - 1] = SmallFloat.intToByte4(length);
                sumOfLengths += length;
                documents += length > 0 ? 1 : 0;
            }
        }
    }

    private void count(int term, int passage, int[] termSeen) {
        if (termSeen[term] != passage) {
            termSeen[term] = passage;
            firstPosting[term + 1]++;
        }
        firstPosition[term + 1]++;
    }

    private void fill(List<Analysis> analyses, Vocabulary vocabulary, int[][] allMentions) {
        int terms = firstPosting.length - 1;
        Arrays.parallelPrefix(firstPosting, Integer::sum);
        Arrays.parallelPrefix(firstPosition, Integer::sum);
        passages = new int[firstPosting[terms]];
        frequencies = new int[passages.length];
        positionStarts = new int[passages.length + 1];
        positions = new int[firstPosition[terms]];
        positionStarts[passages.length] = positions.length;
        int[] nextPosting = Arrays.copyOf(firstPosting, terms);
        int[] nextPosition = Arrays.copyOf(firstPosition, terms);
        int[] seen = new int[terms];
        int passage = 0;
        for (int a = 0; a < analyses.size(); a++) {
            Analysis analysis = analyses.get(a);
            int[] tokens = analysis.tokens();
            int[] numbers = vocabulary.numbers()[a];
            int[] mentions = allMentions[a];
            int mention = 0;
            int at = 0;
            for (int p = 0; p < analysis.passages(); p++) {
                passage++;
                int position = -1;
                for (int section = 0; section < Analysis.WEIGHTS.length; section++) {
                    int weight = Analysis.WEIGHTS[section];
                    for (int end = analysis.end(p, section); at < end; at++) {
                        int token = tokens[at];
                        if (token == Analysis.GAP) {
                            position += Analysis.GAP_WIDTH;
                            continue;
                        }
                        position += token < 0 ? 0 : 1;
                        int term = vocabulary.termOf()[numbers[token < 0 ? ~token : token]];
                        fill(term, passage, weight, position, seen, nextPosting, nextPosition);
                        if (mention < mentions.length && mentions[mention] == at) {
                            fill(mentions[mention + 1], passage, weight, position, seen, nextPosting, nextPosition);
                            mention += 2;
                        }
                    }
                }
            }
        }
    }

    private void fill(int term, int passage, int weight, int position, int[] seen, int[] nextPosting,
                      int[] nextPosition) {
        if (seen[term] != passage) {
            seen[term] = passage;
            int posting = nextPosting[term]++;
            passages[posting] = passage - 1;
            positionStarts[posting] = nextPosition[term];
        }
        frequencies[nextPosting[term] - 1] += weight;
        positions[nextPosition[term]++] = position;
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

    /// The passage of each posting, ascending for each term.
    int[] passages() {
        return passages;
    }

    /// How often the term stands in the passage, weighted by section, for each posting.
    int[] frequencies() {
        return frequencies;
    }

    /// Where each posting's positions begin in [#positions]; those of the next are behind its last.
    int[] positionStarts() {
        return positionStarts;
    }

    /// The positions of the terms in their passages.
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
