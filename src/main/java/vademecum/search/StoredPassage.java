package vademecum.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/// What a hit shows of a passage.
///
/// @param title   the note's title
/// @param path    the page's path
/// @param heading the heading path
/// @param anchor  the id of the heading
/// @param folder  the folder of the note; empty at the top
/// @param tags    the note's tags
/// @param text    the passage's text
record StoredPassage(String title, String path, String heading, String anchor, String folder, List<String> tags,
                     String text) {

    /// Writes the bytes of a passage: texts, each after the number of its bytes.
    static void write(Passage passage, ByteSink sink) {
        sink.text(passage.title());
        sink.text(passage.page().value());
        sink.text(String.join(" › ", passage.headings()));
        sink.text(passage.anchor());
        sink.text(folder(passage));
        sink.text(String.join("\n", passage.tags()));
        sink.text(passage.text());
    }

    /// Reads the bytes back.
    static StoredPassage read(BytesRef bytes) {
        List<String> parts = texts(bytes);
        return new StoredPassage(parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4),
                parts.get(5).isEmpty() ? List.of() : List.of(parts.get(5).split("\n")), parts.get(6));
    }

    /// The folder of a passage's note; empty at the top.
    static String folder(Passage passage) {
        String path = passage.note().value();
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /// Reads texts, each after the number of its bytes.
    static List<String> texts(BytesRef bytes) {
        List<String> texts = new ArrayList<>();
        int at = bytes.offset;
        while (at < bytes.offset + bytes.length) {
            int length = 0;
            int shift = 0;
            byte b;
            do {
                b = bytes.bytes[at++];
                length |= (b & 0x7F) << shift;
                shift += 7;
            } while (b < 0);
            texts.add(new String(bytes.bytes, at, length, StandardCharsets.UTF_8));
            at += length;
        }
        return texts;
    }
}
