package vademecum.pdf;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/// A font file with only the glyphs that a document needs, numbered anew in the order of their first use.
final class FontSubset {

    private final Typeface face;
    private final List<Integer> glyphs = new ArrayList<>();
    private final List<byte[]> outlines = new ArrayList<>();

    /// A subset.
    ///
    /// @param wanted the old number of each glyph, in the order of the new numbers; the first is the missing glyph, 0
    FontSubset(Typeface face, List<Integer> wanted) {
        this.face = face;
        glyphs.addAll(wanted);
        for (int i = 0; i < glyphs.size(); i++) {
            byte[] outline = face.outline(glyphs.get(i));
            Typeface.parts(outline, (at, glyph) -> {
                int number = glyphs.indexOf(glyph);
                if (number < 0) {
                    number = glyphs.size();
                    glyphs.add(glyph);
                }
                outline[at] = (byte) (number >> 8);
                outline[at + 1] = (byte) number;
            });
            outlines.add(outline);
        }
    }

    byte[] bytes() {
        List<String> names = new ArrayList<>();
        List<byte[]> tables = new ArrayList<>();
        for (String name : List.of("cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep")) {
            byte[] table = table(name);
            if (table.length > 0) {
                names.add(name);
                tables.add(table);
            }
        }
        return assemble(names, tables);
    }

    private byte[] table(String name) {
        byte[] table = face.data().table(name);
        switch (name) {
            case "head" -> {
                put32(table, 8, 0);
                put16(table, 50, 1);
            }
            case "hhea" -> put16(table, 34, glyphs.size());
            case "maxp" -> put16(table, 4, glyphs.size());
            default -> { }
        }
        return switch (name) {
            case "glyf" -> glyf();
            case "loca" -> loca();
            case "hmtx" -> hmtx();
            default -> table;
        };
    }

    private byte[] glyf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] outline : outlines) {
            out.writeBytes(outline);
            out.writeBytes(new byte[-outline.length & 3]);
        }
        return out.toByteArray();
    }

    private byte[] loca() {
        byte[] table = new byte[4 * glyphs.size() + 4];
        int at = 0;
        for (int i = 0; i < outlines.size(); i++) {
            put32(table, 4 * i, at);
            at += outlines.get(i).length + 3 & ~3;
        }
        put32(table, 4 * glyphs.size(), at);
        return table;
    }

    private byte[] hmtx() {
        byte[] table = new byte[4 * glyphs.size()];
        for (int i = 0; i < glyphs.size(); i++) {
            int[] metrics = face.metrics(glyphs.get(i));
            put16(table, 4 * i, metrics[0]);
            put16(table, 4 * i + 2, metrics[1]);
        }
        return table;
    }

    private static byte[] assemble(List<String> names, List<byte[]> tables) {
        int count = names.size();
        int high = Integer.highestOneBit(count);
        int size = 12 + 16 * count;
        for (byte[] table : tables) {
            size += table.length + 3 & ~3;
        }
        byte[] file = new byte[size];
        put32(file, 0, 0x00010000);
        put16(file, 4, count);
        put16(file, 6, high * 16);
        put16(file, 8, Integer.numberOfTrailingZeros(high));
        put16(file, 10, (count - high) * 16);
        int at = 12 + 16 * count;
        int head = 0;
        for (int i = 0; i < count; i++) {
            byte[] table = tables.get(i);
            System.arraycopy(table, 0, file, at, table.length);
            for (int c = 0; c < 4; c++) {
                file[12 + 16 * i + c] = (byte) names.get(i).charAt(c);
            }
            put32(file, 16 + 16 * i, sum(file, at, at + (table.length + 3 & ~3)));
            put32(file, 20 + 16 * i, at);
            put32(file, 24 + 16 * i, table.length);
            head = names.get(i).equals("head") ? at : head;
            at += table.length + 3 & ~3;
        }
        put32(file, head + 8, 0xB1B0AFBA - sum(file, 0, size));
        return file;
    }

    private static int sum(byte[] file, int from, int to) {
        int sum = 0;
        for (int at = from; at < to; at += 4) {
            sum += (file[at] & 0xFF) << 24 | (file[at + 1] & 0xFF) << 16 | (file[at + 2] & 0xFF) << 8
                    | file[at + 3] & 0xFF;
        }
        return sum;
    }

    private static void put16(byte[] to, int at, int value) {
        to[at] = (byte) (value >> 8);
        to[at + 1] = (byte) value;
    }

    private static void put32(byte[] to, int at, int value) {
        put16(to, at, value >> 16);
        put16(to, at + 2, value);
    }
}
