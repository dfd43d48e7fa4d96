package vademecum.emit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/// Films (MP4, QuickTime) and pictures (AVIF, HEIC) that are made of boxes: a length, a type of four letters, content
/// (ISO/IEC 14496-12, section 4.2). What a camera wrote is overwritten in place, so that every offset stays right:
/// the boxes of a film become free space, and the Exif and XMP items of a picture become zeros.
final class IsoMedia {

    private static final int HEAD = 8;
    private static final int FULL_HEAD = 12;
    private static final Set<String> CAMERA = Set.of("udta", "meta", "uuid");

    private final byte[] file;

    private IsoMedia(byte[] file) {
        this.file = file;
    }

    static byte[] strip(byte[] file) {
        IsoMedia media = new IsoMedia(Arrays.copyOf(file, file.length));
        for (int at = 0; at + HEAD <= file.length; at = media.end(at)) {
            switch (media.type(at)) {
                case "moov" -> media.clearFilm(at);
                case "meta" -> media.clearPicture(at);
                case "uuid", "udta" -> media.free(at);
                default -> { }
            }
        }
        return media.file;
    }

    /// Frees what a film and its tracks say beside sound and picture: in `udta` and `meta` stand place, device, names.
    private void clearFilm(int film) {
        int last = end(film);
        for (int at = film + HEAD; at + HEAD <= last; at = end(at)) {
            String type = type(at);
            if (CAMERA.contains(type)) {
                free(at);
            } else if (type.equals("trak")) {
                clearFilm(at);
            }
        }
    }

    private void free(int at) {
        System.arraycopy("free".getBytes(StandardCharsets.US_ASCII), 0, file, at + 4, 4);
        Arrays.fill(file, at + HEAD, end(at), (byte) 0);
    }

    /// Overwrites the items that hold Exif or XMP.
    private void clearPicture(int meta) {
        Set<Integer> items = new HashSet<>();
        int last = end(meta);
        for (int at = meta + FULL_HEAD; at + HEAD <= last; at = end(at)) {
            if (type(at).equals("iinf")) {
                findItems(at, items);
            }
        }
        for (int at = meta + FULL_HEAD; at + HEAD <= last; at = end(at)) {
            if (type(at).equals("iloc") && !items.isEmpty()) {
                clearItems(at, items, meta);
            }
        }
    }

    /// Reads the item information box (8.11.6).
    private void findItems(int box, Set<Integer> items) {
        int from = box + FULL_HEAD + (file[box + HEAD] == 0 ? 2 : 4);
        for (int at = from; at + HEAD <= end(box); at = end(at)) {
            int version = file[at + HEAD];
            if (type(at).equals("infe") && version >= 2) {
                int id = (int) number(at + FULL_HEAD, version == 2 ? 2 : 4);
                int kind = at + FULL_HEAD + (version == 2 ? 4 : 6);
                if (ImageMetadata.isAt(file, kind, "Exif") || ImageMetadata.isAt(file, kind, "mime")) {
                    items.add(id);
                }
            }
        }
    }

    /// Reads the item location box (8.11.3) and overwrites the items.
    private void clearItems(int box, Set<Integer> items, int meta) {
        int version = file[box + HEAD];
        int offsetSize = file[box + FULL_HEAD] >> 4 & 15;
        int lengthSize = file[box + FULL_HEAD] & 15;
        int baseSize = file[box + FULL_HEAD + 1] >> 4 & 15;
        int indexSize = version == 0 ? 0 : file[box + FULL_HEAD + 1] & 15;
        int at = box + FULL_HEAD + 2;
        long count = number(at, version < 2 ? 2 : 4);
        at += version < 2 ? 2 : 4;
        for (long i = 0; i < count && at < end(box); i++) {
            int id = (int) number(at, version < 2 ? 2 : 4);
            at += version < 2 ? 2 : 4;
            boolean inData = version > 0 && (number(at, 2) & 15) == 1;
            at += version == 0 ? 2 : 4;
            long base = number(at, baseSize);
            at += baseSize;
            int extents = indexSize + offsetSize + lengthSize == 0 ? 0 : (int) number(at, 2);
            at += 2;
            for (int j = 0; j < extents; j++, at += indexSize + offsetSize + lengthSize) {
                long offset = base + number(at + indexSize, offsetSize) + (inData ? itemData(meta) : 0);
                long length = number(at + indexSize + offsetSize, lengthSize);
                if (items.contains(id) && offset >= 0 && length >= 0 && offset + length <= file.length) {
                    Arrays.fill(file, (int) offset, (int) (offset + length), (byte) 0);
                }
            }
        }
    }

    private int itemData(int meta) {
        for (int at = meta + FULL_HEAD; at + HEAD <= end(meta); at = end(at)) {
            if (type(at).equals("idat")) {
                return at + HEAD;
            }
        }
        return file.length;
    }

    private long number(int at, int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | file[at + i] & 0xFF;
        }
        return number;
    }

    private String type(int at) {
        return new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
    }

    /// The offset behind a box; a length of 0 reaches to the end of the file, one of 1 is followed by the real one.
    private int end(int at) {
        long length = ByteBuffer.wrap(file, at, 4).getInt() & 0xFFFFFFFFL;
        if (length == 1 && at + 16 <= file.length) {
            length = ByteBuffer.wrap(file, at + HEAD, 8).getLong();
        }
        return length < HEAD || length > file.length - at ? file.length : (int) (at + length);
    }
}
