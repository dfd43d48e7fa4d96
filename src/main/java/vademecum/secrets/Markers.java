package vademecum.secrets;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Texts that are looked for together, in one pass over the bytes of a file: the automaton of Aho and Corasick,
/// "Efficient string matching" (1975), with every step worked out beforehand. The case of ASCII letters does not count,
/// and a line end counts as a space, for so a line of a note is broken.
public final class Markers {

    /// The fewest characters that a text may have: shorter ones stand in every picture by chance.
    public static final int SHORTEST = 4;

    /// What a byte is compared as.
    static final int[] FOLDED = folded();

    private static final int BYTES = 256;

    private final int count;
    private final List<int[]> steps = new ArrayList<>();
    private final List<BitSet> found = new ArrayList<>();

    private Markers(List<String> texts) {
        count = texts.size();
        addState();
        for (int i = 0; i < texts.size(); i++) {
            for (String form : Forms.of(texts.get(i))) {
                add(form, i);
            }
        }
        complete();
    }

    /// An automaton for the texts.
    public static Markers of(List<String> texts) {
        return new Markers(texts);
    }

    /// Whether there is nothing to look for.
    public boolean isEmpty() {
        return count == 0;
    }

    /// Which of the texts the bytes hold.
    ///
    /// @return the index of each text that is there, with the offset behind its first appearance
    public SortedMap<Integer, Integer> in(byte[] bytes) {
        SortedMap<Integer, Integer> ends = new TreeMap<>();
        int state = 0;
        for (int i = 0; i < bytes.length; i++) {
            state = steps.get(state)[bytes[i] & 0xFF];
            BitSet here = found.get(state);
            if (!here.isEmpty()) {
                for (int marker = here.nextSetBit(0); marker >= 0; marker = here.nextSetBit(marker + 1)) {
                    ends.putIfAbsent(marker, i + 1);
                }
            }
        }
        return ends;
    }

    private void add(String form, int marker) {
        int state = 0;
        for (int i = 0; i < form.length(); i++) {
            int next = steps.get(state)[form.charAt(i)];
            if (next < 0) {
                next = addState();
                steps.get(state)[form.charAt(i)] = next;
            }
            state = next;
        }
        found.get(state).set(marker);
    }

    private int addState() {
        int[] next = new int[BYTES];
        Arrays.fill(next, -1);
        steps.add(next);
        found.add(new BitSet());
        return steps.size() - 1;
    }

    /// Gives every state a step for every byte: where the text does not go on, to the longest end of what was read that
    /// begins a text.
    private void complete() {
        int[] fallback = new int[steps.size()];
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int state = open.remove();
            int[] next = steps.get(state);
            int[] other = steps.get(fallback[state]);
            for (int b = 0; b < BYTES; b++) {
                if (next[b] >= 0) {
                    fallback[next[b]] = state == 0 ? 0 : other[b];
                    found.get(next[b]).or(found.get(fallback[next[b]]));
                    open.add(next[b]);
                } else {
                    next[b] = state == 0 ? 0 : other[b];
                }
            }
        }
        for (int[] next : steps) {
            for (int b = 0; b < BYTES; b++) {
                next[b] = FOLDED[b] == b ? next[b] : next[FOLDED[b]];
            }
        }
    }

    private static int[] folded() {
        int[] folded = new int[BYTES];
        for (int b = 0; b < BYTES; b++) {
            boolean space = b == '\n' || b == '\r' || b == '\t';
            folded[b] = b >= 'A' && b <= 'Z' ? b + 'a' - 'A' : space ? ' ' : b;
        }
        return folded;
    }
}
