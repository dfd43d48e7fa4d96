package vademecum.pdf;

import java.util.HashMap;
import java.util.Map;

/// The tables of a font file in the format OpenType with TrueType outlines (ISO/IEC 14496-22), read where they lie.
final class FontData {

    private static final int TTC = 0x74746366;
    private static final int TRUE_TYPE = 0x00010000;
    private static final int TRUE = 0x74727565;

    private final byte[] bytes;
    private final Map<String, int[]> tables = new HashMap<>();

    /// Reads the list of tables.
    ///
    /// @throws FontException if this is no font with TrueType outlines
    FontData(byte[] bytes) {
        this.bytes = bytes;
        if (bytes.length < 12) {
            throw new FontException("it is no font");
        }
        int start = i32(0) == TTC ? i32(12) : 0;
        int kind = i32(start);
        if (kind == 0x4F54544F) {
            throw new FontException("its outlines are PostScript's (CFF); take the version with TrueType outlines");
        }
        if (kind != TRUE_TYPE && kind != TRUE) {
            throw new FontException("it is no TrueType font");
        }
        for (int i = 0, at = start + 12; i < u16(start + 4); i++, at += 16) {
            tables.put(new String(bytes, at, 4, java.nio.charset.StandardCharsets.ISO_8859_1),
                    new int[] {i32(at + 8), i32(at + 12)});
        }
        for (String table : new String[] {"head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap"}) {
            if (!has(table)) {
                throw new FontException("its table `" + table + "` is missing");
            }
        }
    }

    boolean has(String table) {
        return tables.containsKey(table);
    }

    /// Where a table begins.
    int at(String table) {
        return tables.get(table)[0];
    }

    /// The bytes of a table; none if there is no such table.
    byte[] table(String name) {
        int[] place = tables.get(name);
        return place == null ? new byte[0] : java.util.Arrays.copyOfRange(bytes, place[0], place[0] + place[1]);
    }

    byte[] bytes(int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }

    int u8(int at) {
        return bytes[at] & 0xFF;
    }

    int u16(int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    int i16(int at) {
        return (short) u16(at);
    }

    int i32(int at) {
        return u16(at) << 16 | u16(at + 2);
    }
}
