package vademecum.cli;

import java.util.HashMap;
import java.util.Map;
import vademecum.base.VaultPath;
import vademecum.site.GlossaryStudy;

/// Tells places in notes as people read them: the line, and the words around.
final class Places {

    private static final int BEFORE = 40;
    private static final int BEHIND = 50;

    private final GlossaryStudy study;
    private final String prefix;
    private final Map<VaultPath, String> texts = new HashMap<>();

    /// Places in the notes of a study.
    ///
    /// @param prefix what stands before a note's path, so that the whole leads to the file: `notes/`
    Places(GlossaryStudy study, String prefix) {
        this.study = study;
        this.prefix = prefix;
    }

    /// The text of a note.
    String text(VaultPath note) {
        return texts.computeIfAbsent(note, study::text);
    }

    /// The file of a note.
    String file(VaultPath note) {
        return prefix + note;
    }

    /// A place as `notes/aws/ec2.md:12`.
    String place(VaultPath note, int at) {
        return file(note) + ":" + line(note, at);
    }

    /// The line of an offset, from 1.
    int line(VaultPath note, int at) {
        String text = text(note);
        int line = 1;
        for (int i = 0; i < Math.min(at, text.length()); i++) {
            char c = text.charAt(i);
            line += c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n') ? 1 : 0;
        }
        return line;
    }

    /// The column of an offset in its line, from 1, in characters.
    int column(VaultPath note, int at) {
        String text = text(note);
        int start = Math.min(at, text.length());
        int from = start;
        while (from > 0 && text.charAt(from - 1) != '\n' && text.charAt(from - 1) != '\r') {
            from--;
        }
        return text.codePointCount(from, start) + 1;
    }

    /// The words around an offset, on one line.
    String excerpt(VaultPath note, int at) {
        String text = text(note);
        int from = edge(text, at, Math.max(0, at - BEFORE), -1);
        int to = edge(text, at, Math.min(text.length(), at + BEHIND), 1);
        boolean cut = from > 0 && text.charAt(from - 1) != '\n';
        boolean more = to < text.length() && text.charAt(to) != '\n';
        return (cut ? "…" : "") + Terminal.plain(text.substring(from, to)).strip() + (more ? "…" : "");
    }

    /// The nearest line end between a place and a limit, else the nearest space before the limit.
    private static int edge(String text, int at, int limit, int step) {
        int i = Math.min(at, text.length());
        int space = limit;
        for (; step < 0 ? i > limit : i < limit; i += step) {
            char c = text.charAt(step < 0 ? i - 1 : i);
            if (c == '\n' || c == '\r') {
                return i;
            }
            space = c == ' ' ? i : space;
        }
        return limit == 0 || limit == text.length() ? limit : space;
    }
}
