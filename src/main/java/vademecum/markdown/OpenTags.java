package vademecum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vademecum.note.BlockKind;
import vademecum.note.Segment;

/// Finds the blocks that stand between a start tag in one block of raw HTML and its end tag in another.
final class OpenTags {

    private OpenTags() {
    }

    private record Open(String name, int block) {
    }

    /// For each block the last one that must become one with it; itself if it stands alone.
    static int[] ranges(List<NoteRenderer.Draft> drafts) {
        int[] ends = new int[drafts.size()];
        List<Open> open = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            ends[i] = i;
            if (drafts.get(i).kind() == BlockKind.HTML) {
                for (Segment segment : drafts.get(i).sink().finish()) {
                    if (segment instanceof Segment.Html(String markup) && SegmentSink.isRaw(markup)) {
                        scan(markup, i, open, ends);
                    }
                }
            }
        }
        for (int i = 0; i < ends.length; i++) {
            for (int j = i + 1; j <= ends[i]; j++) {
                ends[i] = Math.max(ends[i], ends[j]);
            }
        }
        return ends;
    }

    private static void scan(String markup, int block, List<Open> open, int[] ends) {
        for (int i = markup.indexOf('<'); i >= 0; i = markup.indexOf('<', i + 1)) {
            int end = MarkupScanner.endOfTag(markup, i);
            if (end < 0) {
                continue;
            }
            boolean closing = markup.charAt(i + 1) == '/';
            int from = closing ? i + 2 : i + 1;
            int to = from;
            while (Chars.isAsciiAlnum(markup.charAt(to)) || markup.charAt(to) == '-') {
                to++;
            }
            String name = markup.substring(from, to).toLowerCase(Locale.ROOT);
            if (closing) {
                close(name, block, open, ends);
            } else if (!AllowedMarkup.VOID.contains(name) && !AllowedMarkup.goesWhole(name) && open.size() < 1000) {
                open.add(new Open(name, block));
            }
            i = end - 1;
        }
    }

    private static void close(String name, int block, List<Open> open, int[] ends) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).name.equals(name)) {
                int first = open.get(i).block;
                ends[first] = Math.max(ends[first], block);
                open.subList(i, open.size()).clear();
                return;
            }
        }
    }
}
