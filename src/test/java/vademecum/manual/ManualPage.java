package vademecum.manual;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A page of the manual with the fenced blocks in it that are more than text: the examples, and the files that stand
/// beside each example's note.
///
/// @param file       the page
/// @param lines      its lines
/// @param examples   its examples: a note, a line with nothing but `.`, the HTML that it must become
/// @param neighbours files of the vault that every example of the page lives in: a block `vade-file PATH` holds one,
///                   a block `vade-files` names empty ones
record ManualPage(Path file, List<String> lines, List<Block> examples, List<Neighbour> neighbours) {

    private static final String NEIGHBOUR = "vade-file ";

    /// A fenced block.
    ///
    /// @param first index of its first line, behind the fence
    /// @param end   index of the fence that closes it
    record Block(int first, int end) {
    }

    /// A file beside the example.
    ///
    /// @param path its place in the vault
    /// @param text its content
    record Neighbour(String path, String text) {
    }

    static ManualPage read(Path file) {
        List<String> lines = lines(file);
        List<Block> examples = new ArrayList<>();
        List<Neighbour> neighbours = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int fence = fence(lines.get(i));
            if (fence >= 3) {
                String info = lines.get(i).substring(fence).strip();
                int first = i + 1;
                i = close(file, lines, first, fence);
                if (info.equals("vade")) {
                    examples.add(new Block(first, i));
                } else if (info.startsWith(NEIGHBOUR)) {
                    neighbours.add(new Neighbour(info.substring(NEIGHBOUR.length()), text(lines.subList(first, i))));
                } else if (info.equals("vade-files")) {
                    lines.subList(first, i).forEach(path -> neighbours.add(new Neighbour(path, "")));
                }
            }
        }
        return new ManualPage(file, lines, examples, neighbours);
    }

    /// What an example says: a note, then the HTML that it must become.
    Example example(Block block) {
        List<String> all = lines.subList(block.first, block.end);
        int separator = all.indexOf(".");
        if (separator < 0) {
            throw new IllegalStateException(file + ":" + block.first + ": the example has no line `.`");
        }
        return new Example(text(all.subList(0, separator)), text(all.subList(separator + 1, all.size())));
    }

    /// An example's two halves.
    ///
    /// @param note     the text of the note
    /// @param expected the HTML, then the diagnostics
    record Example(String note, String expected) {
    }

    private static int close(Path file, List<String> lines, int from, int fence) {
        for (int i = from; i < lines.size(); i++) {
            int length = fence(lines.get(i));
            if (length >= fence && lines.get(i).length() == length) {
                return i;
            }
        }
        throw new IllegalStateException(file + ":" + from + ": the block is never closed");
    }

    private static int fence(String line) {
        int length = 0;
        while (length < line.length() && line.charAt(length) == '`') {
            length++;
        }
        return length;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
