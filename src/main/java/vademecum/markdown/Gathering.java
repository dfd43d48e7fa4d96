package vademecum.markdown;

import java.util.Arrays;

/// The lines of a paragraph as they come in.
final class Gathering {

    private final Parsing parsing;
    private int[] spans = new int[32];
    private int count;

    Gathering(Parsing parsing) {
        this.parsing = parsing;
    }

    void add(int from, int to) {
        if (count == spans.length) {
            spans = Arrays.copyOf(spans, 2 * count);
        }
        spans[count++] = from;
        spans[count++] = to;
    }

    void clear() {
        count = 0;
    }

    /// Ends the paragraph: its lines but for those that define something, and nothing is gathered any more.
    Lines end() {
        while (Chars.isBlank(parsing.chars()[spans[count - 1] - 1])) {
            spans[count - 1]--;
        }
        Lines lines = new Lines(Arrays.copyOf(spans, count));
        count = 0;
        return BlockReader.withoutDefinitions(parsing, lines);
    }
}
