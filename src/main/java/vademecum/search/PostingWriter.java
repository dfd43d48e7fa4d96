package vademecum.search;

import java.util.List;

/// Writes the postings and positions of terms in the shard format. What is alike stands together, for that compresses
/// best: first the pages of all terms, then the passages of all, and so on.
final class PostingWriter {

    private final Postings postings;
    private final Impact impact;
    private final int[] pages;
    private final int[] parts;

    PostingWriter(SearchIndex index) {
        this.postings = index.postings();
        this.impact = new Impact(postings.sumOfLengths(), postings.documents());
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

    /// Writes the postings of terms: for each the distance of its page from the one before; for the first of each page
    /// its number there; for the others its number, counted from the posting before; for each its impact.
    void write(List<Integer> terms, ByteSink out) {
        terms.forEach(term -> writePages(term, out));
        out.cut();
        terms.forEach(term -> writeParts(term, true, out));
        out.cut();
        terms.forEach(term -> writeParts(term, false, out));
        out.cut();
        terms.forEach(term -> writeImpacts(term, out));
    }

    private void writePages(int term, ByteSink out) {
        int end = end(term);
        int before = 0;
        for (int i = first(term); i < end; i++) {
            int page = pages[postings.passage(i)];
            out.number(page - before);
            before = page;
        }
    }

    private void writeParts(int term, boolean first, ByteSink out) {
        int end = end(term);
        int page = -1;
        int before = 0;
        for (int i = first(term); i < end; i++) {
            int passage = postings.passage(i);
            int part = parts[passage];
            if (pages[passage] != page == first) {
                out.number(first ? part : part - before - 1);
            }
            page = pages[passage];
            before = part;
        }
    }

    private void writeImpacts(int term, ByteSink out) {
        int frequency = postings.frequency(term);
        int end = end(term);
        for (int i = first(term); i < end; i++) {
            int length = postings.norms()[postings.passage(i)];
            out.octet((byte) impact.step(postings.weight(i), length, frequency));
        }
    }

    /// Writes the positions of terms: for each term which of its postings have several, and how many; then for each
    /// position its distance from the one before.
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
        int several = 0;
        for (int i = from; i < to; i++) {
            several += positions(i) > 1 ? 1 : 0;
        }
        out.number(several);
        int before = from;
        for (int i = from; i < to; i++) {
            if (positions(i) > 1) {
                out.number(i - before);
                out.number(positions(i));
                before = i;
            }
        }
    }

    private int positions(int posting) {
        return postings.firstPosition(posting + 1) - postings.firstPosition(posting);
    }

    private void writePlaces(int from, int to, ByteSink out) {
        for (int i = from; i < to; i++) {
            int before = 0;
            int end = postings.firstPosition(i + 1);
            for (int k = postings.firstPosition(i); k < end; k++) {
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
