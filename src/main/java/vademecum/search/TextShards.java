package vademecum.search;

import java.util.Arrays;
import java.util.List;

/// Writes what hits show of passages. These files are most of the export, and are read as they are: a server compresses
/// their text better and faster than a build would, and a browser need not unpack it.
final class TextShards {

    /// As many as three bytes of the manifest hold.
    private static final int STAMP_BITS = 21;

    private final SearchIndex index;
    private final ShardSizes sizes;
    private final Bundles bundles;
    private final Shorthand shorthand;
    private final int[] stamps;

    TextShards(SearchIndex index, ShardSizes sizes, Bundles bundles) {
        this.index = index;
        this.sizes = sizes;
        this.bundles = bundles;
        this.shorthand = Shorthand.of(index.passages());
        this.stamps = new int[bundles.count()];
        Arrays.setAll(stamps, this::newStamp);
    }

    /// A number for all that the files of a bundle hold, and for what one must know to read them.
    private int newStamp(int bundle) {
        int[] starts = index.pages().starts();
        List<Passage> passages =
                index.passages().subList(starts[bundles.start(bundle)], starts[bundles.start(bundle + 1)]);
        long hash = Fingerprint.of(passages, 31L * (31L * shorthand.fingerprint() + sizes.group()) + sizes.block());
        return Math.max(1, (int) (hash >>> Long.SIZE - STAMP_BITS));
    }

    /// What says whether the files of a bundle are those that the index was written with.
    int stamp(int bundle) {
        return stamps[bundle];
    }

    /// Writes the first page and the stamp of each bundle.
    void writeBundles(ByteSink out) {
        out.cut();
        out.number(stamps.length);
        for (int bundle = 0; bundle < stamps.length; bundle++) {
            out.number(bundles.start(bundle));
            out.number(stamps[bundle]);
        }
    }

    /// Writes the words that have a character in the texts.
    void writeWords(ByteSink out) {
        shorthand.write(out);
    }

    /// Writes a block of the passages of a group of pages: a list of texts for each page.
    ///
    /// @param first the first page of the group
    /// @param end   the page behind its last
    void write(int first, int end, int block, ByteSink out) {
        int[] starts = index.pages().starts();
        for (int page = first; page < end; page++) {
            int from = Math.min(starts[page + 1], starts[page] + block * sizes.block());
            int to = Math.min(starts[page + 1], from + sizes.block());
            out.ascii(page == first ? "[[" : ",[");
            for (int i = from; i < to; i++) {
                Passage passage = index.passages().get(i);
                if (i == from) {
                    text(passage.title(), out);
                    text(passage.page().value(), out);
                    shorthand.quote(String.join("\n", passage.tags()), out);
                }
                out.ascii(",");
                text(String.join(" › ", passage.headings()), out);
                text(anchor(passage), out);
                shorthand.quote(passage.text(), out);
            }
            out.ascii("]");
        }
        out.ascii("]");
    }

    private void text(String text, ByteSink out) {
        shorthand.quote(text, out);
        out.ascii(",");
    }

    /// The anchor of a passage, or nothing if it says what the heading says.
    private static String anchor(Passage passage) {
        String heading = passage.headings().isEmpty() ? "" : passage.headings().getLast();
        return says(passage.anchor(), heading) ? "" : passage.anchor();
    }

    /// Whether an anchor is a heading in small letters, with hyphens for spaces.
    private static boolean says(String anchor, String heading) {
        if (anchor.length() != heading.length()) {
            return false;
        }
        for (int i = 0; i < anchor.length(); i++) {
            char c = heading.charAt(i);
            char small = c == ' ' ? '-' : c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
            if (c >= 128 || anchor.charAt(i) != small) {
                return false;
            }
        }
        return true;
    }
}
