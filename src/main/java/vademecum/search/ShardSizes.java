package vademecum.search;

/// How finely the export is cut: small files cost fewer bytes for a query, but more files.
///
/// @param block  passages in a document shard
/// @param chunk  bytes of a lexicon shard, before compression, about
/// @param inline bytes that a term's postings may have to stand in the lexicon shard; twice that for positions
record ShardSizes(int block, int chunk, int inline) {

    private static final ShardSizes[] CHOICES = {
        new ShardSizes(2, 2500, 400), new ShardSizes(4, 2500, 400), new ShardSizes(8, 2500, 400),
        new ShardSizes(8, 4000, 600), new ShardSizes(8, 4000, 1500), new ShardSizes(16, 4000, 1500),
        new ShardSizes(16, 9000, 3000)
    };

    /// The finest cut that stays within `max(4000, 0.8 × pages)` files, or the coarsest.
    ///
    /// @param index         the index
    /// @param postingSizes  bytes of each term's postings
    /// @param positionSizes bytes of each term's positions
    static ShardSizes of(SearchIndex index, int[] postingSizes, int[] positionSizes) {
        long budget = Math.max(4000, 4L * index.pages().count() / 5);
        for (ShardSizes sizes : CHOICES) {
            if (sizes.files(index, postingSizes, positionSizes) <= budget) {
                return sizes;
            }
        }
        return CHOICES[CHOICES.length - 1];
    }

    private long files(SearchIndex index, int[] postingSizes, int[] positionSizes) {
        long files = index.passages().size() / block + 200;
        long bytes = 6L * index.vocabulary().forms().length + 2L * postingSizes.length;
        for (int term = 0; term < postingSizes.length; term++) {
            boolean large = postingSizes[term] > inline;
            bytes += large ? 2 : 2 + postingSizes[term];
            files += (large ? 1 : 0) + (positionSizes[term] > 2 * inline ? 1 : 0);
        }
        return files + 2 * bytes / chunk;
    }
}
