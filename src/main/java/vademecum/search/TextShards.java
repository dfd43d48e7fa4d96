package vademecum.search;

/// Writes what hits show of passages. These files are most of the export, and are read as they are: a server compresses
/// their text better and faster than a build would, and a browser need not unpack it.
final class TextShards {

    private final SearchIndex index;
    private final ShardSizes sizes;
    private final Shorthand shorthand;

    TextShards(SearchIndex index, ShardSizes sizes) {
        this.index = index;
        this.sizes = sizes;
        this.shorthand = Shorthand.of(index.passages());
    }

    /// Writes the words that have a character in the texts.
    void writeWords(ByteSink out) {
        shorthand.write(out);
    }

    /// Writes a block of the passages of a group of pages: a list of texts for each page.
    ///
    /// @param first the first page of the group
    void write(int first, int block, ByteSink out) {
        int[] starts = index.pages().starts();
        for (int page = first; page < Math.min(index.pages().count(), first + sizes.group()); page++) {
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
