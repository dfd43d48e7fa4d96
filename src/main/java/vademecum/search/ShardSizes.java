package vademecum.search;

/// How finely the export is cut: small files cost fewer bytes for a query, but more files.
///
/// @param group  pages in a document shard
/// @param block  passages of each page in it
/// @param chunk  bytes of a lexicon shard, about
/// @param inline postings that a term may have to stand in the lexicon shard
record ShardSizes(int group, int block, int chunk, int inline) {

    /// Postings whose positions stand in one file.
    static final int RUN = 4096;

    /// Lexicon shards whose positions stand in one file.
    static final int SPREAD = 4;

    /// Bytes of a shard of keys, before compression, about.
    static final int KEYS = 5000;

    private static final ShardSizes[] CHOICES = {
        new ShardSizes(2, 2, 2200, 160), new ShardSizes(1, 4, 2200, 160), new ShardSizes(1, 8, 2200, 200),
        new ShardSizes(1, 8, 2700, 300), new ShardSizes(1, 8, 3300, 400), new ShardSizes(2, 6, 3300, 400),
        new ShardSizes(2, 8, 4000, 600), new ShardSizes(4, 8, 5000, 800), new ShardSizes(8, 8, 7000, 1000),
        new ShardSizes(8, 16, 9000, 2000)
    };

    /// The finest cut that stays within `max(4000, 1.2 × pages)` files, or the coarsest.
    static ShardSizes of(SearchIndex index) {
        long budget = Math.max(4000, 6L * index.pages().count() / 5);
        for (ShardSizes sizes : CHOICES) {
            if (sizes.files(index) <= budget) {
                return sizes;
            }
        }
        return CHOICES[CHOICES.length - 1];
    }

    private long files(SearchIndex index) {
        long files = 100 + documents(index.pages().starts());
        long bytes = 0;
        for (int term = 0; term < index.vocabulary().terms().length; term++) {
            int frequency = index.postings().frequency(term);
            files += isOwn(frequency) ? 1 + (frequency + RUN - 1) / RUN : 0;
            bytes += ofTerm(frequency);
        }
        bytes += 8L * index.vocabulary().forms().length;
        long chunks = bytes / chunk + 1;
        return files + chunks + chunks / SPREAD + 30L * index.pages().keys().size() / KEYS;
    }

    private long documents(int[] starts) {
        long files = 0;
        for (int page = 0; page < starts.length - 1; page += group) {
            files += blocks(starts, page);
        }
        return files;
    }

    /// How many document shards a group of pages has: as many as its longest page needs.
    ///
    /// @param starts the first passage of each page
    /// @param page   the first page of the group
    int blocks(int[] starts, int page) {
        int most = 0;
        for (int p = page; p < Math.min(starts.length - 1, page + group); p++) {
            most = Math.max(most, starts[p + 1] - starts[p]);
        }
        return (most + block - 1) / block;
    }

    /// Whether a term has files of its own.
    boolean isOwn(int frequency) {
        return frequency > inline;
    }

    /// The bytes of a term in a lexicon shard, about.
    int ofTerm(int frequency) {
        return isOwn(frequency) ? 2 : 2 + 8 * frequency / 5;
    }
}
