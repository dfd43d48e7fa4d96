package vademecum.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A font as one document uses it. Each pair of a glyph and the text that it stands for has a code of its own, so that
/// what is copied out of the document is what was written, whatever glyph shows it.
public final class EmbeddedFont {

    private final Typeface face;
    private final String resource;
    private final Map<Long, Integer> single = new HashMap<>();
    private final Map<String, Integer> several = new HashMap<>();
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private final List<String> texts = new ArrayList<>(List.of(""));

    EmbeddedFont(Typeface face, String resource) {
        this.face = face;
        this.resource = resource;
    }

    /// The font.
    public Typeface face() {
        return face;
    }

    /// What pages call it.
    String resource() {
        return resource;
    }

    /// The code of a glyph that stands for one character.
    public int code(int glyph, int character) {
        return single.computeIfAbsent((long) glyph << 32 | character, _ -> add(glyph, Character.toString(character)));
    }

    /// The code of a glyph that stands for some text.
    public int code(int glyph, String text) {
        return text.codePointCount(0, text.length()) == 1 ? code(glyph, text.codePointAt(0))
                : several.computeIfAbsent(glyph + " " + text, _ -> add(glyph, text));
    }

    /// The width of the glyph with a code, in thousandths of the size.
    public int width(int code) {
        return face.width(glyphs.get(code));
    }

    private int add(int glyph, String text) {
        glyphs.add(glyph);
        texts.add(text);
        return glyphs.size() - 1;
    }

    /// Writes the font and returns its object.
    int write(ObjectFile file) {
        String name = tag() + "+" + face.name();
        int data = file.reserve();
        byte[] subset = new FontSubset(face, glyphs).bytes();
        file.stream(data, "/Length1 " + subset.length, subset);
        int[] box = face.box();
        int descriptor = file.add("<</Type/FontDescriptor/FontName/" + name + "/Flags " + (face.isItalic() ? 68 : 4)
                + "/FontBBox[" + box[0] + " " + box[1] + " " + box[2] + " " + box[3] + "]/ItalicAngle "
                + (face.isItalic() ? -12 : 0) + "/Ascent " + face.ascent() + "/Descent " + -face.descent()
                + "/CapHeight " + face.capitals() + "/StemV 80/FontFile2 " + Syntax.ref(data) + ">>");
        int descendant = file.add("<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "
                + Syntax.ref(descriptor) + "/DW 1000/W[" + widths() + "]/CIDToGIDMap/Identity>>");
        int unicode = file.reserve();
        file.stream(unicode, "", toUnicode().getBytes(StandardCharsets.ISO_8859_1));
        return file.add("<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding/Identity-H/DescendantFonts["
                + Syntax.ref(descendant) + "]/ToUnicode " + Syntax.ref(unicode) + ">>");
    }

    boolean isUsed() {
        return glyphs.size() > 1;
    }

    /// The six capitals that tell this subset from others of the same font.
    private String tag() {
        long hash = glyphs.hashCode() * 31L + texts.hashCode();
        StringBuilder tag = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            tag.append((char) ('A' + Math.floorMod(hash >> 5 * i, 26)));
        }
        return tag.toString();
    }

    private String widths() {
        StringBuilder out = new StringBuilder("0[");
        for (int code = 0; code < glyphs.size(); code++) {
            out.append(width(code)).append(' ');
        }
        return out.append(']').toString();
    }

    private String toUnicode() {
        StringBuilder out = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                """);
        for (int from = 1; from < texts.size(); from += 100) {
            int to = Math.min(texts.size(), from + 100);
            out.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                out.append('<');
                Syntax.hex(code, out);
                out.append("> <");
                for (char c : texts.get(code).toCharArray()) {
                    Syntax.hex(c, out);
                }
                out.append(">\n");
            }
            out.append("endbfchar\n");
        }
        return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").toString();
    }
}
