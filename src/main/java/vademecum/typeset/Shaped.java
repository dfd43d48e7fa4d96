package vademecum.typeset;

import vademecum.pdf.EmbeddedFont;

/// A word as glyphs, in the order in which they are painted. Widths are in thousandths of the size.
///
/// @param fonts  the font of each glyph
/// @param codes  its code
/// @param widths its width with the adjustment behind it
/// @param kerns  that adjustment
/// @param total  the width of all
/// @param plain  whether the glyphs are the word's characters, one by one and in their order
/// @param turned whether the word is written from right to left, so that its first letter is the last glyph
@SuppressWarnings("ArrayRecordComponent")
record Shaped(EmbeddedFont[] fonts, int[] codes, int[] widths, int[] kerns, int total, boolean plain,
              boolean turned) {

    int length() {
        return codes.length;
    }

    int width(int from, int to) {
        if (from == 0 && to == codes.length) {
            return total;
        }
        int width = 0;
        for (int i = from; i < to; i++) {
            width += widths[i];
        }
        return width;
    }
}
