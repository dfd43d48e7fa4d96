package vademecum.pdf;

import java.util.ArrayList;
import java.util.List;

/// One feature of a font that exchanges glyphs: single ones, and several for one ligature (`GSUB`, kinds 1 and 4).
final class Substitution {

    private final FontData font;
    private final List<Integer> singles = new ArrayList<>();
    private final List<Integer> ligatures = new ArrayList<>();

    Substitution(FontData font, String feature) {
        this.font = font;
        if (font.has("GSUB")) {
            for (int lookup : Lookups.of(font, "GSUB", feature)) {
                Lookups.subtables(font, lookup, 7, (type, at) -> {
                    if (type == 1) {
                        singles.add(at);
                    } else if (type == 4) {
                        ligatures.add(at);
                    }
                });
            }
        }
    }

    boolean isEmpty() {
        return singles.isEmpty() && ligatures.isEmpty();
    }

    /// The glyph for a single one; the same if the feature does not change it.
    int single(int glyph) {
        for (int at : singles) {
            int covered = Lookups.coverage(font, at + font.u16(at + 2), glyph);
            if (covered >= 0) {
                return font.u16(at) == 1 ? glyph + font.i16(at + 4) & 0xFFFF : font.u16(at + 6 + 2 * covered);
            }
        }
        return glyph;
    }

    /// The ligature that begins at a place in a row of glyphs.
    ///
    /// @return its glyph and how many it stands for; empty if none begins there
    int[] ligature(int[] glyphs, int from, int to) {
        for (int at : ligatures) {
            int covered = Lookups.coverage(font, at + font.u16(at + 2), glyphs[from]);
            if (covered >= 0) {
                int set = at + font.u16(at + 6 + 2 * covered);
                for (int i = 0; i < font.u16(set); i++) {
                    int one = set + font.u16(set + 2 + 2 * i);
                    if (matches(one, glyphs, from, to)) {
                        return new int[] {font.u16(one), font.u16(one + 2)};
                    }
                }
            }
        }
        return new int[0];
    }

    private boolean matches(int ligature, int[] glyphs, int from, int to) {
        int count = font.u16(ligature + 2);
        if (from + count > to) {
            return false;
        }
        for (int i = 1; i < count; i++) {
            if (font.u16(ligature + 4 + 2 * (i - 1)) != glyphs[from + i]) {
                return false;
            }
        }
        return true;
    }
}
