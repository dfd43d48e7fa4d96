package vademecum.search;

/// How finely the export is cut: small files cost fewer bytes for a query, but more files.
///
/// @param group  pages in a document shard
/// @param block  passages of each page in it
/// @param chunk  bytes of a lexicon shard, about
/// @param inline postings that a term may have to stand in the lexicon shard
/// @param spread lexicon shards whose positions stand in one file, but for terms with more postings than [#RUN]
record ShardSizes(int group, int block, int chunk, int inline, int spread) {

    /// Postings whose positions stand in one file.
    static final int RUN = 16_384;

    /// Completions, typos, concepts, labels and the directory take about so many.
    private static final int FIXED = 200;

    /// Bytes of a shard of keys, before compression, about.
    static final int KEYS = 12_000;

    /// Bytes of a shard of names, before compression, about.
    static final int NAMES = 2_500;

    /// Pages with fewer characters on average share a file from the start: each alone would hardly fill one.
    private static final int SMALL = 400;
    private static final ShardSizes FOR_SMALL = new ShardSizes(2, 2, 1600, 160, 2);

    private static final ShardSizes[] CHOICES = {
        new ShardSizes(1, 2, 1600, 160, 2), new ShardSizes(1, 4, 1800, 200, 2), new ShardSizes(1, 8, 700, 120, 8),
        new ShardSizes(1, 8, 1200, 200, 8), new ShardSizes(1, 8, 1600, 300, 4), new ShardSizes(1, 8, 2000, 1000, 4),
        new ShardSizes(1, 8, 1900, 2500, 8), new ShardSizes(1, 8, 2100, 3500, 16),
        new ShardSizes(1, 8, 2200, 3500, 16), new ShardSizes(1, 8, 2300, 4000, 16),
        new ShardSizes(1, 8, 2500, 5000, 16), new ShardSizes(1, 8, 2600, 6000, 16),
        new ShardSizes(1, 8, 2700, 6000, 16), new ShardSizes(1, 8, 2800, 6000, 16),
        new ShardSizes(1, 8, 3000, 6000, 16), new ShardSizes(1, 8, 3400, 6000, 16),
        new ShardSizes(1, 8, 4000, 6000, 16), new ShardSizes(2, 6, 2600, 1500, 8),
        new ShardSizes(2, 8, 3000, 2500, 16), new ShardSizes(4, 8, 5000, 4000, 16),
        new ShardSizes(8, 8, 7000, 5000, 16), new ShardSizes(8, 16, 9000, 6000, 16)
    };

    /// The finest cut that stays within `max(4000, 1.2 × pages)` files, or the coarsest.
    static ShardSizes of(SearchIndex index, LexiconEntries entries, Bundles bundles) {
        long budget = Math.max(4000, 6L * index.pages().count() / 5);
        if (isSmall(index) && FOR_SMALL.files(index, entries, bundles, budget) <= budget) {
            return FOR_SMALL;
        }
        for (ShardSizes sizes : CHOICES) {
            if (sizes.files(index, entries, bundles, budget) <= budget) {
                return sizes;
            }
        }
        return CHOICES[CHOICES.length - 1];
    }

    private static boolean isSmall(SearchIndex index) {
        long characters = 0;
        for (Passage passage : index.passages()) {
            characters += passage.text().length();
        }
        return characters < (long) SMALL * index.pages().count();
    }

    /// How many files there are, if that is within a budget; else a number above it.
    private long files(SearchIndex index, LexiconEntries entries, Bundles bundles, long budget) {
        long files = FIXED + documents(index.pages().starts(), bundles) + 40L * index.pages().keys().size() / KEYS
                + 20L * index.pages().count() / NAMES;
        for (int term = 0; term < index.vocabulary().terms().length && files <= budget; term++) {
            int frequency = index.postings().frequency(term);
            files += isOwn(frequency) ? 1 : 0;
            files += frequency > RUN ? (frequency + RUN - 1) / RUN : 0;
        }
        if (files > budget) {
            return files;
        }
        int chunks = LexiconChunks.count(entries, index.postings(), this);
        return files + chunks + chunks / spread;
    }

    private long documents(int[] starts, Bundles bundles) {
        long files = 0;
        for (int bundle = 0; bundle < bundles.count(); bundle++) {
            int end = bundles.start(bundle + 1);
            for (int page = bundles.start(bundle); page < end; page += group) {
                files += blocks(starts, page, Math.min(end, page + group));
            }
        }
        return files;
    }

    /// How many document shards a group of pages has: as many as its longest page needs.
    ///
    /// @param starts the first passage of each page
    /// @param page   the first page of the group
    /// @param end    the page behind its last
    int blocks(int[] starts, int page, int end) {
        int most = 0;
        for (int p = page; p < end; p++) {
            most = Math.max(most, starts[p + 1] - starts[p]);
        }
        return (most + block - 1) / block;
    }

    /// Whether a term has files of its own.
    boolean isOwn(int frequency) {
        return frequency > inline;
    }

    /// The bytes of a form or term in a lexicon shard, about, without its postings.
    static int ofEntry(String text, String before) {
        return 3 + (text.length() - ByteSink.shared(text, before)) * 2 / 3;
    }

    /// The bytes of a term in a lexicon shard, about.
    int ofTerm(int frequency) {
        return isOwn(frequency) ? 2 : 2 + 8 * frequency / 5;
    }
}
