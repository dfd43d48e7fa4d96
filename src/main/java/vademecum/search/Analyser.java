package vademecum.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tells the words of passages apart, one run of them after the other. Not safe for use by more than one thread: it
/// keeps its buffers from run to run, and what it returns has just the size that it needs.
final class Analyser {

    private final Tokenizer tokenizer = new Tokenizer(true);
    private final FormTable forms = new FormTable();
    private final boolean accents;
    private Map<Integer, Map<String, Integer>> spellings = new HashMap<>();
    private int[] counts = new int[1 << 10];
    private int[] tokens = new int[1 << 14];
    private int size;

    /// An analyser.
    ///
    /// @param accents whether to count how forms are spelt with accents
    Analyser(boolean accents) {
        this.accents = accents;
    }

    /// Analyses a run of passages. The result depends on nothing else.
    Analysis analyse(List<Passage> passages) {
        forms.clear();
        spellings = new HashMap<>();
        Arrays.fill(counts, 0);
        size = 0;
        int[] ends = new int[Analysis.WEIGHTS.length * passages.size()];
        for (int i = 0; i < passages.size(); i++) {
            add(passages.get(i), ends, Analysis.WEIGHTS.length * i);
        }
        return new Analysis(forms.forms(), Arrays.copyOf(tokens, size), ends,
                Arrays.copyOf(counts, accents ? forms.size() : 0), spellings);
    }

    private void add(Passage passage, int[] ends, int at) {
        text(passage.title());
        passage.aliases().forEach(this::text);
        ends[at] = size;
        int own = passage.headings().size() - 1;
        for (int i = 0; i < own; i++) {
            text(passage.headings().get(i));
        }
        ends[at + 1] = size;
        if (own >= 0) {
            text(passage.headings().get(own));
        }
        ends[at + 2] = size;
        text(passage.text());
        ends[at + 3] = size;
    }

    private void text(String text) {
        tokenizer.scan(text, this::token);
        append(Analysis.GAP);
    }

    private void token(char[] form, int length, int start, int end, boolean part) {
        int id = forms.add(form, length);
        if (accents) {
            count(id, part);
        }
        append(part ? ~id : id);
    }

    private void count(int id, boolean part) {
        if (id >= counts.length) {
            counts = Arrays.copyOf(counts, Math.max(id + 1, 2 * counts.length));
        }
        counts[id]++;
        if (!part && !tokenizer.spelling().isEmpty()) {
            spellings.computeIfAbsent(id, _ -> new HashMap<>()).merge(tokenizer.spelling(), 1, Integer::sum);
        }
    }

    private void append(int token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = token;
    }
}
