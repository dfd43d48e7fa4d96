package vademecum.search;

import java.util.Arrays;
import java.util.List;

/// Runs of pages whose texts stand in one folder of the export and go by one stamp. Where a run begins depends on the
/// names of the pages near by alone, so that a new page changes the run that it stands in, and no other.
final class Bundles {

    /// There are about so many, or down to half of it; fewer if they would be very small.
    private static final int MOST = 32;
    private static final int LEAST_REACH = 8;

    private final int[] starts;

    private Bundles(int[] starts) {
        this.starts = starts;
    }

    /// The bundles of the pages of some passages: one begins with each page whose name has the least hash far and wide.
    ///
    /// @param firsts the first passage of each page, and behind the last page the number of passages
    static Bundles of(List<Passage> passages, int[] firsts) {
        long[] hashes = new long[firsts.length - 1];
        for (int page = 0; page < hashes.length; page++) {
            hashes[page] = Fingerprint.mix(passages.get(firsts[page]).page().value().hashCode());
        }
        int reach = Math.max(LEAST_REACH, Integer.highestOneBit(hashes.length / MOST));
        int[] starts = new int[hashes.length + 1];
        int count = 0;
        for (int page = 0; page < hashes.length; page++) {
            if (page == 0 || isLeast(page, hashes, reach)) {
                starts[count++] = page;
            }
        }
        starts[count] = hashes.length;
        return new Bundles(Arrays.copyOf(starts, count + 1));
    }

    private static boolean isLeast(int page, long[] hashes, int reach) {
        int end = Math.min(hashes.length, page + reach + 1);
        for (int other = Math.max(0, page - reach); other < end; other++) {
            if (other != page && hashes[other] <= hashes[page]) {
                return false;
            }
        }
        return true;
    }

    /// How many bundles there are.
    int count() {
        return starts.length - 1;
    }

    /// The first page of a bundle; of the one behind the last, the number of pages.
    int start(int bundle) {
        return starts[bundle];
    }
}
