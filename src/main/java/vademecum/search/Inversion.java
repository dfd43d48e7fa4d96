package vademecum.search;

import java.util.List;
import org.apache.lucene.util.SmallFloat;

/// The inversion of a run of passages. Runs are counted independently of each other, get their places in the postings
/// of each term one behind the other, and are then filled in independently again.
final class Inversion {

    private final List<Analysis> analyses;
    private final int[][] numbers;
    private final int[][] mentions;
    private final int[] termOf;
    private final int firstPassage;
    private final int[] postings;
    private final int[] occurrences;
    private final int[] formFrequency;
    private final int[] seen;
    private long sumOfLengths;
    private int documents;

    /// A run that was not counted yet.
    ///
    /// @param analyses     the analyses of its passages
    /// @param numbers      for each analysis, the vocabulary's number of each of its forms
    /// @param mentions     for each analysis, the mentions of concepts in it, as [Concepts#mentions] has them
    /// @param firstPassage the number of its first passage
    Inversion(List<Analysis> analyses, int[][] numbers, int[][] mentions, Vocabulary vocabulary, int firstPassage) {
        this.analyses = analyses;
        this.numbers = numbers;
        this.mentions = mentions;
        this.termOf = vocabulary.termOf();
        this.firstPassage = firstPassage;
        this.postings = new int[vocabulary.terms().length];
        this.occurrences = new int[vocabulary.terms().length];
        this.formFrequency = new int[vocabulary.forms().length];
        this.seen = new int[vocabulary.terms().length];
    }

    /// Counts postings and occurrences.
    ///
    /// @param norms takes the length of each passage
    void count(byte[] norms) {
        int[] formSeen = new int[formFrequency.length];
        int passage = firstPassage;
        for (int a = 0; a < analyses.size(); a++) {
            Analysis analysis = analyses.get(a);
            int mention = 0;
            int at = 0;
            for (int p = 0; p < analysis.passages(); p++) {
                passage++;
                int length = 0;
                for (int section = 0; section < Analysis.WEIGHTS.length; section++) {
                    for (int end = analysis.end(p, section); at < end; at++) {
                        int token = analysis.tokens()[at];
                        if (token != Analysis.GAP) {
                            int form = numbers[a][token < 0 ? ~token : token];
                            if (formSeen[form] != passage) {
                                formSeen[form] = passage;
                                formFrequency[form]++;
                            }
                            count(termOf[form], passage);
                            length += Analysis.WEIGHTS[section];
                            if (mention < mentions[a].length && mentions[a][mention] == at) {
                                count(mentions[a][mention + 1], passage);
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

    private void count(int term, int passage) {
        if (seen[term] != passage) {
            seen[term] = passage;
            postings[term]++;
        }
        occurrences[term]++;
    }

    /// Takes the run's places behind those of the runs before it.
    ///
    /// @param nextPosting  the next free place for a posting of each term; moved on
    /// @param nextPosition the next free place for a position of each term; moved on
    void place(int[] nextPosting, int[] nextPosition) {
        for (int term = 0; term < postings.length; term++) {
            int count = postings[term];
            postings[term] = nextPosting[term];
            nextPosting[term] += count;
            count = occurrences[term];
            occurrences[term] = nextPosition[term];
            nextPosition[term] += count;
            seen[term] = 0;
        }
    }

    /// Writes the run's postings into their places.
    void fill(Postings into) {
        int passage = firstPassage;
        for (int a = 0; a < analyses.size(); a++) {
            Analysis analysis = analyses.get(a);
            int mention = 0;
            int at = 0;
            for (int p = 0; p < analysis.passages(); p++) {
                passage++;
                int position = -1;
                for (int section = 0; section < Analysis.WEIGHTS.length; section++) {
                    int weight = Analysis.WEIGHTS[section];
                    for (int end = analysis.end(p, section); at < end; at++) {
                        int token = analysis.tokens()[at];
                        if (token == Analysis.GAP) {
                            position += Analysis.GAP_WIDTH;
                            continue;
                        }
                        position += token < 0 ? 0 : 1;
                        fill(into, termOf[numbers[a][token < 0 ? ~token : token]], passage, weight, position);
                        if (mention < mentions[a].length && mentions[a][mention] == at) {
                            fill(into, mentions[a][mention + 1], passage, weight, position);
                            mention += 2;
                        }
                    }
                }
            }
        }
    }

    private void fill(Postings into, int term, int passage, int weight, int position) {
        int place = occurrences[term]++;
        if (seen[term] != passage) {
            seen[term] = passage;
            into.fill()[postings[term]++] = Postings.posting(passage - 1, place);
        }
        into.positions()[place] = position << Postings.WEIGHT_BITS | weight - 1;
    }

    /// How many passages of the run hold each form.
    int[] formFrequency() {
        return formFrequency;
    }

    /// How many postings each term has in the run; known until the run gets its places.
    int[] postings() {
        return postings;
    }

    /// How often each term stands in the run; known until the run gets its places.
    int[] occurrences() {
        return occurrences;
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
