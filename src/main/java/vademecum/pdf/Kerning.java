package vademecum.pdf;

import java.util.ArrayList;
import java.util.List;

/// A font's adjustments between pairs of glyphs: the lookups of the feature `kern` in `GPOS`.
final class Kerning {

    private static final int EMPTY = -1;

    private final FontData font;
    private final List<Integer> subtables = new ArrayList<>();
    private int[] keys = new int[1 << 12];
    private short[] values = new short[1 << 12];
    private int known;

    Kerning(FontData font) {
        this.font = font;
        java.util.Arrays.fill(keys, EMPTY);
        if (font.has("GPOS")) {
            for (int lookup : Lookups.of(font, "GPOS", "kern")) {
                Lookups.subtables(font, lookup, 9, (type, at) -> {
                    if (type == 2) {
                        subtables.add(at);
                    }
                });
            }
        }
    }

    /// The adjustment between two glyphs, in units of the font.
    int between(int left, int right) {
        if (subtables.isEmpty()) {
            return 0;
        }
        int key = left << 16 | right;
        int slot = slot(key);
        if (keys[slot] != key) {
            if (++known * 2 > keys.length) {
                grow();
                slot = slot(key);
            }
            keys[slot] = key;
            values[slot] = (short) find(left, right);
        }
        return values[slot];
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B9 >>> 12) & keys.length - 1;
        while (keys[slot] != EMPTY && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        short[] oldValues = values;
        keys = new int[oldKeys.length * 2];
        values = new short[oldKeys.length * 2];
        java.util.Arrays.fill(keys, EMPTY);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != EMPTY) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private int find(int left, int right) {
        for (int at : subtables) {
            int covered = Lookups.coverage(font, at + font.u16(at + 2), left);
            if (covered >= 0) {
                int format1 = font.u16(at + 4);
                int size1 = 2 * Integer.bitCount(format1);
                int size2 = 2 * Integer.bitCount(font.u16(at + 6));
                int advance = (format1 & 4) == 0 ? EMPTY : 2 * Integer.bitCount(format1 & 3);
                int record = font.u16(at) == 1 ? pair(at, covered, right, size1 + size2)
                        : pairOfClasses(at, left, right, size1 + size2);
                if (record > 0) {
                    return advance < 0 ? 0 : font.i16(record + advance);
                }
            }
        }
        return 0;
    }

    private int pair(int at, int covered, int right, int size) {
        int set = at + font.u16(at + 10 + 2 * covered);
        int low = 0;
        int high = font.u16(set) - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int record = set + 2 + middle * (2 + size);
            int glyph = font.u16(record);
            if (glyph == right) {
                return record + 2;
            }
            if (glyph < right) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return 0;
    }

    private int pairOfClasses(int at, int left, int right, int size) {
        int first = Lookups.classOf(font, at + font.u16(at + 8), left);
        int second = Lookups.classOf(font, at + font.u16(at + 10), right);
        return at + 16 + (first * font.u16(at + 14) + second) * size;
    }
}
