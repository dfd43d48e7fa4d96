package vademecum.search;

import java.util.Arrays;

/// Which forms are near enough to an unknown one to be what was meant.
final class Fuzzy {

    /// Above this many forms, those of a single passage are no candidates.
    private static final int SMALL = 50_000;
    /// How many candidates there are at most, about.
    private static final int MOST = 100_000;

    private Fuzzy() {
    }

    /// How many edits a form of this length may be away: 1, or 2 from eight characters on.
    static int edits(String form) {
        return form.length() < 8 ? 1 : 2;
    }

    /// The number of passages that a form must be in to be a candidate, given that number for every form.
    static int leastFrequency(int[] frequencies) {
        int least = frequencies.length > SMALL ? 2 : 1;
        while (true) {
            int bound = least;
            if (Arrays.stream(frequencies).filter(frequency -> frequency >= bound).count() <= MOST) {
                return least;
            }
            least++;
        }
    }

    /// The optimal string alignment distance: insertions, deletions, replacements and swaps of neighbours, in UTF-16
    /// units; anything above `most` if it is larger than that.
    static int distance(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] before = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                int edit = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    edit = Math.min(edit, before[j - 2] + 1);
                }
                row[j] = edit;
                best = Math.min(best, edit);
            }
            if (best > most) {
                return most + 1;
            }
            int[] spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return above[b.length()];
    }
}
