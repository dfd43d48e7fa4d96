package vademecum.pdf;

/// A font: its glyphs, their widths and how they fit together. Immutable but for what it remembers; for one thread.
public final class Typeface {

    private static final int WE_HAVE_A_TWO_BY_TWO = 0x80;
    private static final int XY_SCALE = 0x40;
    private static final int SCALE = 8;
    private static final int WORDS = 1;
    private static final int MORE = 0x20;

    private final FontData font;
    private final String name;
    private final CharacterMap characters;
    private final Kerning kerning;
    private final java.util.Map<String, Substitution> features = new java.util.HashMap<>();
    private final int unitsPerEm;
    private final int glyphs;
    private final int metrics;

    /// Reads a font.
    ///
    /// @param name  a name for it in the file
    /// @param bytes a font file with TrueType outlines; of a collection, the first font
    /// @throws FontException if it cannot be used
    public Typeface(String name, byte[] bytes) {
        try {
            this.font = new FontData(bytes);
            this.name = name;
            this.characters = new CharacterMap(font);
            this.kerning = new Kerning(font);
            this.unitsPerEm = font.u16(font.at("head") + 18);
            this.glyphs = font.u16(font.at("maxp") + 4);
            this.metrics = font.u16(font.at("hhea") + 34);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw new FontException("it is damaged");
        }
    }

    /// Its name in the file.
    public String name() {
        return name;
    }

    /// The glyph of a character; 0 if the font has none.
    public int glyph(int character) {
        return characters.glyph(character);
    }

    /// The glyph that a feature such as `init` has for a glyph; the same if it has none.
    public int form(int glyph, String feature) {
        return feature(feature).single(glyph);
    }

    /// The ligature that a feature has for the glyphs at a place.
    ///
    /// @return its glyph and how many it stands for; empty if there is none
    public int[] ligature(int[] row, int from, int to, String feature) {
        return feature(feature).ligature(row, from, to);
    }

    private Substitution feature(String feature) {
        return features.computeIfAbsent(feature, name -> new Substitution(font, name));
    }

    /// The width of a glyph in thousandths of the size.
    public int width(int glyph) {
        int at = font.at("hmtx") + 4 * Math.min(glyph, metrics - 1);
        return Math.round(font.u16(at) * 1000f / unitsPerEm);
    }

    /// The adjustment between two glyphs in thousandths of the size.
    public int kern(int left, int right) {
        int units = kerning.between(left, right);
        return units == 0 ? 0 : Math.round(units * 1000f / unitsPerEm);
    }

    /// How far the letters go above the line, in thousandths of the size.
    public int ascent() {
        return thousandths(font.i16(font.at("hhea") + 4));
    }

    /// How far the letters go below the line, in thousandths of the size; positive.
    public int descent() {
        return -thousandths(font.i16(font.at("hhea") + 6));
    }

    /// The height of capitals in thousandths of the size.
    public int capitals() {
        boolean known = font.has("OS/2") && font.u16(font.at("OS/2")) >= 2;
        return known ? thousandths(font.i16(font.at("OS/2") + 88)) : 700;
    }

    FontData data() {
        return font;
    }

    int[] box() {
        int head = font.at("head");
        return new int[] {thousandths(font.i16(head + 36)), thousandths(font.i16(head + 38)),
            thousandths(font.i16(head + 40)), thousandths(font.i16(head + 42))};
    }

    boolean isItalic() {
        return (font.u16(font.at("head") + 44) & 2) != 0;
    }

    /// The advance and left bearing of a glyph, in units of the font.
    int[] metrics(int glyph) {
        int hmtx = font.at("hmtx");
        int last = Math.min(glyph, metrics - 1);
        int bearing = glyph < metrics ? font.i16(hmtx + 4 * glyph + 2)
                : font.i16(hmtx + 4 * metrics + 2 * (glyph - metrics));
        return new int[] {font.u16(hmtx + 4 * last), bearing};
    }

    /// The outline of a glyph; empty for a space.
    byte[] outline(int glyph) {
        if (glyph >= glyphs) {
            return new byte[0];
        }
        int loca = font.at("loca");
        boolean wide = font.u16(font.at("head") + 50) == 1;
        int from = wide ? font.i32(loca + 4 * glyph) : 2 * font.u16(loca + 2 * glyph);
        int to = wide ? font.i32(loca + 4 * glyph + 4) : 2 * font.u16(loca + 2 * glyph + 2);
        return font.bytes(font.at("glyf") + from, font.at("glyf") + to);
    }

    /// What is done with each part of a glyph that is made of others.
    interface Part {

        /// Takes a part.
        ///
        /// @param at    where the number of its glyph stands in the outline
        /// @param glyph that number
        void take(int at, int glyph);
    }

    /// Goes through the parts of an outline that is made of other glyphs.
    static void parts(byte[] outline, Part action) {
        if (outline.length < 10 || outline[0] >= 0) {
            return;
        }
        int at = 10;
        int flags = MORE;
        while ((flags & MORE) != 0) {
            flags = u16(outline, at);
            action.take(at + 2, u16(outline, at + 2));
            at += 4 + ((flags & WORDS) != 0 ? 4 : 2);
            at += (flags & SCALE) != 0 ? 2 : (flags & XY_SCALE) != 0 ? 4 : (flags & WE_HAVE_A_TWO_BY_TWO) != 0 ? 8 : 0;
        }
    }

    private static int u16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private int thousandths(int units) {
        return Math.round(units * 1000f / unitsPerEm);
    }
}
