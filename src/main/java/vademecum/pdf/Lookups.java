package vademecum.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Finds the lookups of a feature in `GPOS` and `GSUB`, and reads the small tables that these share.
final class Lookups {

    private Lookups() {
    }

    /// What is done with a part of a lookup.
    interface Subtable {

        /// Takes a part of a lookup.
        ///
        /// @param type its kind
        /// @param at   where it begins
        void take(int type, int at);
    }

    /// Where the lookups of a feature begin, in their order; those of every script and language together.
    static List<Integer> of(FontData font, String table, String feature) {
        int start = font.at(table);
        int features = start + font.u16(start + 6);
        int list = start + font.u16(start + 8);
        SortedSet<Integer> numbers = new TreeSet<>();
        for (int i = 0, at = features + 2; i < font.u16(features); i++, at += 6) {
            boolean wanted = true;
            for (int c = 0; c < 4; c++) {
                wanted &= font.u8(at + c) == feature.charAt(c);
            }
            int one = features + font.u16(at + 4);
            for (int k = 0; wanted && k < font.u16(one + 2); k++) {
                numbers.add(font.u16(one + 4 + 2 * k));
            }
        }
        List<Integer> lookups = new ArrayList<>();
        numbers.forEach(number -> lookups.add(list + font.u16(list + 2 + 2 * number)));
        return lookups;
    }

    /// Goes through the parts of a lookup.
    ///
    /// @param extension the kind of lookup that only says where the real one is
    static void subtables(FontData font, int lookup, int extension, Subtable action) {
        int type = font.u16(lookup);
        for (int i = 0; i < font.u16(lookup + 4); i++) {
            int at = lookup + font.u16(lookup + 6 + 2 * i);
            if (type == extension) {
                action.take(font.u16(at + 2), at + font.i32(at + 4));
            } else {
                action.take(type, at);
            }
        }
    }

    /// The number of a glyph in a coverage table; -1 if it is not in it.
    static int coverage(FontData font, int table, int glyph) {
        int count = font.u16(table + 2);
        boolean ranges = font.u16(table) == 2;
        int size = ranges ? 6 : 2;
        int low = 0;
        int high = count - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int at = table + 4 + middle * size;
            int first = font.u16(at);
            int last = ranges ? font.u16(at + 2) : first;
            if (glyph < first) {
                high = middle - 1;
            } else if (glyph > last) {
                low = middle + 1;
            } else {
                return ranges ? font.u16(at + 4) + glyph - first : middle;
            }
        }
        return -1;
    }

    /// The class of a glyph in a table of classes.
    static int classOf(FontData font, int table, int glyph) {
        if (font.u16(table) == 1) {
            int index = glyph - font.u16(table + 2);
            return index >= 0 && index < font.u16(table + 4) ? font.u16(table + 6 + 2 * index) : 0;
        }
        int low = 0;
        int high = font.u16(table + 2) - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            int at = table + 4 + middle * 6;
            if (glyph < font.u16(at)) {
                high = middle - 1;
            } else if (glyph > font.u16(at + 2)) {
                low = middle + 1;
            } else {
                return font.u16(at + 4);
            }
        }
        return 0;
    }
}
