package vademecum.search;

import java.util.Arrays;
import java.util.List;
import org.apache.lucene.util.SmallFloat;

/// What some notes have in common and most do not: words that few pages use, and notes that few pages link to. Each
/// trait has the pages that show it, ascending, and how much it says of each. Among a handful of pages nothing is rare.
final class Traits {

    private static final int MOST_PAGES = 64;
    private static final int FEW_PAGES = 8;
    private static final int LEAST_LETTERS = 3;
    private static final float SATURATION = 1.2f;

    private final int count;
    private final int mostPages;
    private int words;
    private int size;
    private int[] keys = new int[1 << 10];
    private int[] starts = new int[1 << 10];
    private int[] pages = new int[1 << 12];
    private float[] shares = new float[1 << 12];
    private boolean[] outstanding = new boolean[1 << 12];

    private Traits(int count) {
        this.count = count;
        this.mostPages = count < FEW_PAGES ? 0 : Math.clamp(count / 5, 3, MOST_PAGES);
    }

    /// The traits of the pages of an index.
    ///
    /// @param linkers for each page, the pages that link to it, ascending
    static Traits of(SearchIndex index, List<int[]> linkers) {
        Traits traits = new Traits(index.pages().count());
        traits.addWords(index);
        traits.words = traits.size;
        for (int target = 0; target < linkers.size(); target++) {
            traits.addLink(target, linkers.get(target));
        }
        return traits;
    }

    private void addWords(SearchIndex index) {
        Postings postings = index.postings();
        String[] terms = index.vocabulary().terms();
        int[] pageOf = pageOf(index.pages());
        float[] lengths = lengths(postings.norms(), pageOf);
        for (int term = 0; term < terms.length; term++) {
            if (postings.frequency(term) > 1 && tells(terms[term])
                    && !index.stemmer().stopWords().contains(terms[term])) {
                addWord(term, postings, pageOf, lengths);
            }
        }
    }

    private void addWord(int term, Postings postings, int[] pageOf, float[] lengths) {
        int at = starts[size];
        int first = at;
        int end = postings.first(term) + postings.frequency(term);
        for (int i = postings.first(term); i < end; i++) {
            int page = pageOf[postings.passage(i)];
            if (at == first || pages[at - 1] != page) {
                if (at - first == mostPages) {
                    return;
                }
                reserve(at);
                pages[at] = page;
                shares[at++] = 0;
            }
            shares[at - 1] += postings.weight(i);
        }
        for (int i = first; i < at; i++) {
            outstanding[i] = shares[i] > 1;
            shares[i] /= shares[i] + lengths[pages[i]];
        }
        end(term, at);
    }

    private void addLink(int target, int[] linkers) {
        if (linkers.length <= mostPages) {
            int at = starts[size];
            for (int page : linkers) {
                reserve(at);
                pages[at] = page;
                outstanding[at] = true;
                shares[at++] = 1;
            }
            end(target, at);
        }
    }

    /// Keeps the trait whose pages end here, if two pages have it.
    private void end(int key, int at) {
        if (at - starts[size] > 1) {
            if (size + 1 == keys.length) {
                keys = Arrays.copyOf(keys, 2 * size + 2);
                starts = Arrays.copyOf(starts, 2 * size + 2);
            }
            keys[size++] = key;
            starts[size] = at;
        }
    }

    private void reserve(int at) {
        if (at == pages.length) {
            pages = Arrays.copyOf(pages, 2 * at);
            shares = Arrays.copyOf(shares, 2 * at);
            outstanding = Arrays.copyOf(outstanding, 2 * at);
        }
    }

    /// Whether a term can be a word that somebody would name: it has letters enough.
    private static boolean tells(String term) {
        int letters = 0;
        for (int i = 0; i < term.length(); i++) {
            char c = term.charAt(i);
            letters += c >= 'a' && c <= 'z' || c > 127 && Character.isLetter(c) ? 1 : 0;
        }
        return letters >= LEAST_LETTERS && 2 * letters > term.length()
                || letters == 2 && term.length() == 2 && CharKind.of(term.charAt(0)) == CharKind.CJK;
    }

    private static int[] pageOf(Pages pages) {
        int[] starts = pages.starts();
        int[] pageOf = new int[starts[starts.length - 1]];
        for (int page = 0; page + 1 < starts.length; page++) {
            Arrays.fill(pageOf, starts[page], starts[page + 1], page);
        }
        return pageOf;
    }

    /// For each page, how often a word must stand in it to say half of what it could: more often in a long page.
    private float[] lengths(byte[] norms, int[] pageOf) {
        float[] lengths = new float[count];
        double sum = 0;
        for (int i = 0; i < norms.length; i++) {
            int length = SmallFloat.byte4ToInt(norms[i]);
            lengths[pageOf[i]] += length;
            sum += length;
        }
        float average = (float) Math.max(1, sum / Math.max(1, count));
        for (int page = 0; page < count; page++) {
            lengths[page] = SATURATION * (0.25f + 0.75f * lengths[page] / average);
        }
        return lengths;
    }

    /// How many traits there are.
    int size() {
        return size;
    }

    /// Whether a trait is a word; else it is a link.
    boolean isWord(int trait) {
        return trait < words;
    }

    /// The number of the term, or of the page that is linked to.
    int key(int trait) {
        return keys[trait];
    }

    /// The index of a trait's first page in [#pages] and [#shares]; that of the next trait's is behind its last.
    int first(int trait) {
        return starts[trait];
    }

    /// The pages of all traits, ascending for each.
    int[] pages() {
        return pages;
    }

    /// How much each trait counts on each of its pages, from 0 to 1.
    float[] shares() {
        return shares;
    }

    /// Whether the page at an index of [#pages] has a trait for more than a word in passing: more than once, or in a
    /// heading or its title.
    boolean standsOut(int index) {
        return outstanding[index];
    }

    /// How rare a trait is.
    float rarity(int trait) {
        return (float) Math.log(1 + (double) count / (starts[trait + 1] - starts[trait]));
    }
}
