package vademecum.pdf;

/// A font's table from characters to glyphs, `cmap`, of format 4 or 12.
final class CharacterMap {

    private final char[] plane = new char[0x10000];
    private final int[] groups;

    CharacterMap(FontData font) {
        int cmap = font.at("cmap");
        int narrow = 0;
        int wide = 0;
        for (int i = 0, at = cmap + 4; i < font.u16(cmap + 2); i++, at += 8) {
            int table = cmap + font.i32(at + 4);
            int platform = font.u16(at);
            boolean unicode = platform == 0 || platform == 3 && font.u16(at + 2) != 0;
            switch (font.u16(table)) {
                case 4 -> narrow = unicode || narrow == 0 ? table : narrow;
                case 12 -> wide = table;
                default -> { }
            }
        }
        if (narrow > 0) {
            segments(font, narrow);
        }
        groups = wide > 0 ? groups(font, wide) : new int[0];
    }

    /// The glyph of a character; 0 if the font has none.
    int glyph(int character) {
        if (character < 0x10000) {
            return plane[character];
        }
        for (int i = 0; i < groups.length; i += 3) {
            if (character <= groups[i + 1]) {
                return character >= groups[i] ? groups[i + 2] + character - groups[i] : 0;
            }
        }
        return 0;
    }

    private void segments(FontData font, int table) {
        int count = font.u16(table + 6) / 2;
        int ends = table + 14;
        int starts = ends + 2 * count + 2;
        int deltas = starts + 2 * count;
        int offsets = deltas + 2 * count;
        for (int i = 0; i < count; i++) {
            int start = font.u16(starts + 2 * i);
            int end = font.u16(ends + 2 * i);
            int delta = font.u16(deltas + 2 * i);
            int offset = font.u16(offsets + 2 * i);
            for (int c = start; c <= end && c != 0xFFFF; c++) {
                int glyph = offset == 0 ? c : font.u16(offsets + 2 * i + offset + 2 * (c - start));
                plane[c] = (char) (offset != 0 && glyph == 0 ? 0 : glyph + delta & 0xFFFF);
            }
        }
    }

    private int[] groups(FontData font, int table) {
        int count = font.i32(table + 12);
        int[] found = new int[3 * count];
        for (int i = 0; i < count; i++) {
            int at = table + 16 + 12 * i;
            int start = font.i32(at);
            int end = font.i32(at + 4);
            int glyph = font.i32(at + 8);
            found[3 * i] = start;
            found[3 * i + 1] = end;
            found[3 * i + 2] = glyph;
            for (int c = start; c <= end && c < 0x10000; c++) {
                plane[c] = (char) (glyph + c - start);
            }
        }
        return found;
    }
}
