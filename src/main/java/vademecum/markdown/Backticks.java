package vademecum.markdown;

import java.util.Arrays;

/// Finds the run of backticks that closes a code span, looking at each character of the text once however many runs
/// open.
final class Backticks {

    private static final int LONGEST = 256;

    private final String s;
    private int[] last = {};
    private int longest = -1;

    Backticks(String s) {
        this.s = s;
    }

    /// The offset of the next run of just `length` backticks at or behind `from`, or -1.
    int closing(int from, int length) {
        if (length >= LONGEST) {
            return -1;
        }
        if (longest < 0) {
            longest = longest();
            last = new int[longest + 1];
            Arrays.fill(last, -1);
            scanLast();
        }
        if (length > longest || last[length] < from) {
            return -1;
        }
        int at = from;
        while (true) {
            int run = s.indexOf('`', at);
            int end = Chars.skip(s, run, '`');
            if (end - run == length) {
                return run;
            }
            at = end;
        }
    }

    /// The length of the longest run, but no more than counts.
    private int longest() {
        int longest = 0;
        int at = s.indexOf('`');
        while (at >= 0) {
            int end = Chars.skip(s, at, '`');
            longest = Math.max(longest, Math.min(end - at, LONGEST - 1));
            at = s.indexOf('`', end);
        }
        return longest;
    }

    private void scanLast() {
        int at = s.indexOf('`');
        while (at >= 0) {
            int end = Chars.skip(s, at, '`');
            if (end - at < LONGEST) {
                last[end - at] = at;
            }
            at = s.indexOf('`', end);
        }
    }
}
