package vademecum.search;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which pages have most in common. For each page its most telling traits are kept, and the pages that share them are
/// found by walking the pages of these few traits: the work for a page has a bound that the site's size does not move.
final class Kinship {

    private static final int TELLING = 16;
    private static final int MOST = 5;
    private static final int LEAST_SHARED = 2;
    private static final float LEAST_PART = 0.18f;

    private final Traits traits;
    private final List<int[]> linkers;
    private final BitSet hubs;
    private final int[] telling;
    private final float[] values;
    private final float[] sums;
    private final int[] shared;
    private final int[] touched;
    private final int[] best = new int[MOST];

    /// Finds the most telling traits of each page.
    ///
    /// @param linkers for each page, the pages that link to it, ascending
    /// @param hubs    pages that lead to many others, and so are related to none
    Kinship(Traits traits, List<int[]> linkers, BitSet hubs) {
        int pages = linkers.size();
        this.traits = traits;
        this.hubs = hubs;
        this.linkers = linkers;
        this.telling = new int[TELLING * pages];
        this.values = new float[TELLING * pages];
        this.sums = new float[pages];
        this.shared = new int[pages];
        this.touched = new int[pages];
        for (int trait = 0; trait < traits.size(); trait++) {
            float rarity = traits.rarity(trait);
            for (int i = traits.first(trait); i < traits.first(trait + 1); i++) {
                if (traits.standsOut(i)) {
                    keep(traits.pages()[i], trait, rarity * traits.shares()[i]);
                }
            }
        }
    }

    /// Keeps a trait of a page, the most telling first, if it is one of the best so far.
    private void keep(int page, int trait, float value) {
        int first = TELLING * page;
        int at = first + TELLING;
        while (at > first && values[at - 1] < value) {
            at--;
        }
        if (at < first + TELLING) {
            System.arraycopy(values, at, values, at + 1, first + TELLING - 1 - at);
            System.arraycopy(telling, at, telling, at + 1, first + TELLING - 1 - at);
            values[at] = value;
            telling[at] = trait;
        }
    }

    /// The pages that have most in common with a page and are not linked with it, best first. The array is valid until
    /// the next call.
    int[] of(int page) {
        int count = 0;
        float own = 0;
        for (int k = TELLING * page; k < TELLING * (page + 1) && values[k] > 0; k++) {
            int trait = telling[k];
            for (int i = traits.first(trait); i < traits.first(trait + 1); i++) {
                int other = traits.pages()[i];
                float value = values[k] * traits.shares()[i];
                if (other == page) {
                    own += value;
                } else {
                    if (shared[other]++ == 0) {
                        touched[count++] = other;
                    }
                    sums[other] += value;
                }
            }
        }
        int found = choose(page, count, LEAST_PART * own);
        for (int i = 0; i < count; i++) {
            shared[touched[i]] = 0;
            sums[touched[i]] = 0;
        }
        return Arrays.copyOf(best, found);
    }

    private int choose(int page, int count, float least) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            int other = touched[i];
            if (shared[other] >= LEAST_SHARED && sums[other] >= least && !hubs.get(other)
                    && !linked(page, other)) {
                int at = found;
                while (at > 0 && isBefore(other, best[at - 1])) {
                    at--;
                }
                if (at < MOST) {
                    found = Math.min(MOST, found + 1);
                    System.arraycopy(best, at, best, at + 1, found - 1 - at);
                    best[at] = other;
                }
            }
        }
        return found;
    }

    private boolean isBefore(int page, int other) {
        return sums[page] > sums[other] || sums[page] == sums[other] && page < other;
    }

    private boolean linked(int page, int other) {
        return Arrays.binarySearch(linkers.get(page), other) >= 0 || Arrays.binarySearch(linkers.get(other), page) >= 0;
    }

    /// The traits that two pages share, of the most telling ones of the first; what says most of both comes first.
    int[] shared(int page, int other) {
        int[] found = new int[TELLING];
        float[] weights = new float[TELLING];
        int count = 0;
        for (int k = TELLING * page; k < TELLING * (page + 1) && values[k] > 0; k++) {
            int trait = telling[k];
            int i = Arrays.binarySearch(traits.pages(), traits.first(trait), traits.first(trait + 1), other);
            if (i >= 0) {
                float weight = values[k] * traits.shares()[i];
                int at = count++;
                while (at > 0 && weights[at - 1] < weight) {
                    weights[at] = weights[at - 1];
                    found[at] = found[--at];
                }
                weights[at] = weight;
                found[at] = trait;
            }
        }
        return Arrays.copyOf(found, count);
    }
}
