package vademecum.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The tokens of a run of passages, as numbers of forms. Runs are analysed independently of each other.
final class Analysis {

    /// How much a token counts, by the section that it stands in: title and aliases, outer headings, own heading, text.
    static final int[] WEIGHTS = {4, 1, 3, 1};

    /// Stands between two texts that no phrase may span.
    static final int GAP = Integer.MIN_VALUE;

    /// How many positions a [#GAP] takes: one is enough, for the words of a phrase stand next to each other.
    static final int GAP_WIDTH = 1;

    private final FormTable forms = new FormTable();
    private final Tokenizer tokenizer = new Tokenizer(true);
    private final int[] ends;
    private final boolean accents;
    private final Map<Integer, Map<String, Integer>> spellings = new HashMap<>();
    private int[] counts = new int[1 << 10];
    private int[] tokens = new int[1 << 14];
    private int size;

    private Analysis(int passages, boolean accents) {
        this.accents = accents;
        ends = new int[WEIGHTS.length * passages];
    }

    /// Analyses a run of passages.
    ///
    /// @param accents whether to count how forms are spelt with accents
    static Analysis of(List<Passage> passages, boolean accents) {
        Analysis analysis = new Analysis(passages.size(), accents);
        for (int i = 0; i < passages.size(); i++) {
            analysis.add(passages.get(i), i);
        }
        return analysis;
    }

    private void add(Passage passage, int at) {
        text(passage.title());
        passage.aliases().forEach(this::text);
        ends[WEIGHTS.length * at] = size;
        int own = passage.headings().size() - 1;
        for (int i = 0; i < own; i++) {
            text(passage.headings().get(i));
        }
        ends[WEIGHTS.length * at + 1] = size;
        if (own >= 0) {
            text(passage.headings().get(own));
        }
        ends[WEIGHTS.length * at + 2] = size;
        text(passage.text());
        ends[WEIGHTS.length * at + 3] = size;
    }

    private void text(String text) {
        tokenizer.scan(text, this::token);
        append(GAP);
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

    /// How often each spelling with accents occurs, by the number of its form; empty if they are not counted.
    Map<Integer, Map<String, Integer>> spellings() {
        return spellings;
    }

    /// How often a form occurs, however it is spelt; counted only if spellings are.
    int count(int form) {
        return counts[form];
    }

    private void append(int token) {
        if (size == tokens.length) {
            tokens = Arrays.copyOf(tokens, 2 * size);
        }
        tokens[size++] = token;
    }

    /// The forms, by the numbers that the tokens use.
    FormTable forms() {
        return forms;
    }

    /// The tokens of all passages: the number of a form; its complement if the token is a part of the one before it;
    /// or [#GAP]. Not to be changed.
    int[] tokens() {
        return tokens;
    }

    /// The offset behind the last token of a section.
    ///
    /// @param passage the passage's number in the run
    /// @param section an index of [#WEIGHTS]
    int end(int passage, int section) {
        return ends[WEIGHTS.length * passage + section];
    }

    /// How many passages there are.
    int passages() {
        return ends.length / WEIGHTS.length;
    }
}
