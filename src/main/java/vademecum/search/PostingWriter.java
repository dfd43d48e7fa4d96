package vademecum.search;

import java.util.List;

/// Writes the postings and positions of terms in the shard format. What is alike stands together, for that compresses
/// best: first the pages of all terms, then the passages of all, and so on.
final class PostingWriter {

    private final Postings postings;
    private final int[] pages;
    private final int[] parts;

    PostingWriter(SearchIndex index) {
        this.postings = index.postings();
        this.pages = new int[index.passages().size()];
        this.parts = new int[pages.length];
        int[] starts = index.pages().starts();
        for (int page = 0; page < starts.length - 1; page++) {
            for (int passage = starts[page]; passage < starts[page + 1]; passage++) {
                pages[passage] = page;
                parts[passage] = passage - starts[page];
            }
        }
    }

    /// Writes the postings of terms: for each the distance of its page from the one before, doubled, plus one if the
    /// frequency is 1; its number in the page, counted from the posting before if that is in the same page; the other
    /// frequencies; the length bytes.
    void write(List<Integer> terms, ByteSink out) {
        terms.forEach(term -> writePages(term, out));
        out.cut();
        terms.forEach(term -> writeParts(term, out));
        out.cut();
        for (int term : terms) {
            for (int i = first(term); i < end(term); i++) {
                if (postings.frequencies()[i] != 1) {
                    out.number(postings.frequencies()[i]);
                }
            }
        }
        out.cut();
        for (int term : terms) {
            for (int i = first(term); i < end(term); i++) {
                out.octet(postings.norms()[postings.passages()[i]]);
            }
        }
    }

    private void writePages(int term, ByteSink out) {
        int before = 0;
        for (int i = first(term); i < end(term); i++) {
            int page = pages[postings.passages()[i]];
            out.number((long) (page - before) << 1 | (postings.frequencies()[i] == 1 ? 1 : 0));
            before = page;
        }
    }

    private void writeParts(int term, ByteSink out) {
        int page = -1;
        int before = 0;
        for (int i = first(term); i < end(term); i++) {
            int passage = postings.passages()[i];
            out.number(pages[passage] == page ? parts[passage] - before - 1 : parts[passage]);
            page = pages[passage];
            before = parts[passage];
        }
    }

    /// Writes the positions of terms: how many there are, for each posting whose frequency is not 1; then the distance
    /// of each from the one before.
    void writePositions(List<Integer> terms, ByteSink out) {
        terms.forEach(term -> writeCounts(first(term), end(term), out));
        out.cut();
        terms.forEach(term -> writePlaces(first(term), end(term), out));
    }

    /// Writes the positions of some postings of a term.
    ///
    /// @param from the first of them, counted from the term's first
    /// @param most how many at most
    void writePositions(int term, int from, int most, ByteSink out) {
        int start = first(term) + from;
        int end = Math.min(end(term), start + most);
        writeCounts(start, end, out);
        out.cut();
        writePlaces(start, end, out);
    }

    private void writeCounts(int from, int to, ByteSink out) {
        for (int i = from; i < to; i++) {
            if (postings.frequencies()[i] != 1) {
                out.number(postings.positionStarts()[i + 1] - postings.positionStarts()[i]);
            }
        }
    }

    private void writePlaces(int from, int to, ByteSink out) {
        for (int i = from; i < to; i++) {
            int before = 0;
            for (int k = postings.positionStarts()[i]; k < postings.positionStarts()[i + 1]; k++) {
                int position = postings.positions()[k] >> Postings.WEIGHT_BITS;
                out.number(position - before);
                before = position;
            }
        }
    }

    private int first(int term) {
        return postings.first(term);
    }

    private int end(int term) {
        return postings.first(term) + postings.frequency(term);
    }
}
