package vademecum.search;

/// The postings and positions of every term in the shard format, one after the other.
@SuppressWarnings("ArrayRecordComponent")
record PostingBytes(byte[] bytes, int[] postingStarts, byte[] positions, int[] positionStarts) {

    /// Encodes all terms.
    static PostingBytes of(Postings postings, int terms) {
        ByteSink out = new ByteSink(4 * postings.passages().length);
        ByteSink places = new ByteSink(3 * postings.positions().length);
        int[] starts = new int[terms + 1];
        int[] placeStarts = new int[terms + 1];
        for (int term = 0; term < terms; term++) {
            int first = postings.first(term);
            int end = first + postings.frequency(term);
            encode(postings, first, end, out);
            encodePositions(postings, first, end, places);
            starts[term + 1] = out.size();
            placeStarts[term + 1] = places.size();
        }
        return new PostingBytes(out.array(), starts, places.array(), placeStarts);
    }

    /// For each passage its distance from the one before, doubled, plus one if the frequency is 1; then the other
    /// frequencies; then each passage's length byte.
    private static void encode(Postings postings, int first, int end, ByteSink out) {
        int before = 0;
        for (int i = first; i < end; i++) {
            int passage = postings.passages()[i];
            out.number((long) (passage - before) << 1 | (postings.frequencies()[i] == 1 ? 1 : 0));
            before = passage;
        }
        for (int i = first; i < end; i++) {
            if (postings.frequencies()[i] != 1) {
                out.number(postings.frequencies()[i]);
            }
        }
        for (int i = first; i < end; i++) {
            out.octet(postings.norms()[postings.passages()[i]]);
        }
    }

    /// For each passage the number of positions, then each position's distance from the one before.
    private static void encodePositions(Postings postings, int first, int end, ByteSink out) {
        for (int i = first; i < end; i++) {
            int from = postings.positionStarts()[i];
            int to = postings.positionStarts()[i + 1];
            out.number(to - from);
            int before = 0;
            for (int k = from; k < to; k++) {
                out.number(postings.positions()[k] - before);
                before = postings.positions()[k];
            }
        }
    }

    /// How many bytes the postings of each term take.
    int[] postingSizes() {
        return sizes(postingStarts);
    }

    /// How many bytes the positions of each term take.
    int[] positionSizes() {
        return sizes(positionStarts);
    }

    private static int[] sizes(int[] starts) {
        int[] sizes = new int[starts.length - 1];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = starts[i + 1] - starts[i];
        }
        return sizes;
    }
}
