package vademecum.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.handout.BookFiles;

/// The pictures, sounds and films that an e-book brings along, in the order of first use.
final class Media {

    /// The types that every reader can show, by extension.
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"), Map.entry("png", "image/png"), Map.entry("gif", "image/gif"),
            Map.entry("svg", "image/svg+xml"), Map.entry("webp", "image/webp"), Map.entry("mp3", "audio/mpeg"),
            Map.entry("m4a", "audio/mp4"), Map.entry("mp4", "video/mp4"), Map.entry("webm", "video/webm"));

    private final BookFiles files;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final SortedSet<Diagnostic> problems = new TreeSet<>();
    private String note = ".";

    Media(BookFiles files) {
        this.files = files;
    }

    /// A file in the e-book.
    ///
    /// @param path  its path beside the documents
    /// @param type  its media type
    /// @param bytes its content
    @SuppressWarnings("ArrayRecordComponent")
    record Item(String path, String type, byte[] bytes) {
    }

    /// Says which note is being written.
    void enter(VaultPath path) {
        note = path.value();
    }

    /// The picture that the book's markup refers to; empty if it is not there, or no reader could show it, which is
    /// told.
    Optional<Item> picture(String src) {
        Optional<Item> item = find(src).filter(found -> found.type().startsWith("image/"));
        if (item.isEmpty() && files.find(src).isPresent()) {
            problems.add(Diagnostic.of(Code.UNPRINTABLE_PICTURE, Span.file(note), "the picture `" + src
                    + "` cannot be printed: its format is not known",
                    "PNG, JPEG, GIF, WebP and SVG can be; its description is printed instead"));
        }
        return item;
    }

    /// What is wrong with the pictures, each told once.
    List<Diagnostic> problems() {
        return List.copyOf(problems);
    }

    /// The file that the book's markup refers to; empty if it is not there, or no reader could show it.
    Optional<Item> find(String src) {
        Item known = items.get(src);
        if (known != null) {
            return Optional.of(known);
        }
        int end = src.indexOf('#') < 0 ? src.length() : src.indexOf('#');
        String extension = src.substring(src.lastIndexOf('.', end - 1) + 1, end).toLowerCase(Locale.ROOT);
        String type = TYPES.get(extension);
        Optional<Item> item = type == null ? Optional.empty() : files.find(src)
                .flatMap(bytes -> type(bytes, type).map(told ->
                        new Item("media/" + (items.size() + 1) + "." + extension, told, bytes)));
        item.ifPresent(found -> items.put(src, found));
        return item;
    }

    /// The type that the first bytes tell, for readers trust the package and not the name; empty if they are those of
    /// no picture, where the name is one of a picture.
    private static Optional<String> type(byte[] bytes, String named) {
        if (!named.startsWith("image/") || named.endsWith("xml")) {
            return Optional.of(named);
        }
        if (bytes.length <= 12) {
            return Optional.empty();
        }
        return bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8 ? Optional.of("image/jpeg")
                : bytes[0] == (byte) 0x89 && bytes[1] == 'P' ? Optional.of("image/png")
                : bytes[0] == 'G' && bytes[1] == 'I' ? Optional.of("image/gif")
                : bytes[8] == 'W' && bytes[9] == 'E' ? Optional.of("image/webp") : Optional.empty();
    }

    /// The files found so far.
    List<Item> items() {
        return List.copyOf(items.values());
    }
}
