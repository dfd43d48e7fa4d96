package vademecum.epub;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
                .map(bytes -> new Item("media/" + (items.size() + 1) + "." + extension, type(bytes, type), bytes));
        item.ifPresent(found -> items.put(src, found));
        return item;
    }

    /// The type that the first bytes tell, for readers trust the package and not the name.
    private static String type(byte[] bytes, String named) {
        if (bytes.length > 12 && named.startsWith("image/") && !named.endsWith("xml")) {
            if (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xD8) {
                return "image/jpeg";
            } else if (bytes[0] == (byte) 0x89 && bytes[1] == 'P') {
                return "image/png";
            } else if (bytes[0] == 'G' && bytes[1] == 'I') {
                return "image/gif";
            } else if (bytes[8] == 'W' && bytes[9] == 'E') {
                return "image/webp";
            }
        }
        return named;
    }

    /// The files found so far.
    List<Item> items() {
        return List.copyOf(items.values());
    }
}
