package vademecum.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 2, computed from its definition.
final class ColourProfile {

    private static final int CURVE = 1024;
    private static final double[][] PRIMARIES = {{0.9642, 1, 0.8249}, {0.4360747, 0.2225045, 0.0139322},
        {0.3850649, 0.7168786, 0.0971045}, {0.1430804, 0.0606169, 0.7141733}};

    private ColourProfile() {
    }

    static byte[] bytes() {
        byte[][] data = {description(), copyright(), xyz(PRIMARIES[0]), xyz(PRIMARIES[1]), xyz(PRIMARIES[2]),
            xyz(PRIMARIES[3]), curve()};
        String[] names = {"desc", "cprt", "wtpt", "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC"};
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        int[] places = new int[data.length];
        int start = 128 + 4 + 12 * names.length;
        for (int i = 0; i < data.length; i++) {
            places[i] = start + body.size();
            body.writeBytes(data[i]);
            body.writeBytes(new byte[-data[i].length & 3]);
        }
        ByteBuffer out = ByteBuffer.allocate(start + body.size());
        head(out);
        out.position(128).putInt(names.length);
        for (int i = 0; i < names.length; i++) {
            int at = Math.min(i, data.length - 1);
            out.put(ascii(names[i])).putInt(places[at]).putInt(data[at].length);
        }
        return out.put(body.toByteArray()).array();
    }

    private static void head(ByteBuffer out) {
        out.putInt(out.capacity()).putInt(0).putInt(0x02100000).put(ascii("mntrRGB XYZ "));
        out.putShort((short) 2026).putShort((short) 1).putShort((short) 1);
        out.position(36).put(ascii("acsp"));
        out.position(68);
        for (double value : PRIMARIES[0]) {
            out.putInt(fixed(value));
        }
    }

    private static byte[] description() {
        byte[] name = ascii("sRGB IEC61966-2.1\0");
        return ByteBuffer.allocate(90 + name.length).put(ascii("desc")).putInt(0).putInt(name.length).put(name)
                .array();
    }

    private static byte[] copyright() {
        byte[] text = ascii("No copyright, use freely\0");
        return ByteBuffer.allocate(8 + text.length).put(ascii("text")).putInt(0).put(text).array();
    }

    private static byte[] xyz(double[] values) {
        ByteBuffer out = ByteBuffer.allocate(20).put(ascii("XYZ ")).putInt(0);
        for (double value : values) {
            out.putInt(fixed(value));
        }
        return out.array();
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE).put(ascii("curv")).putInt(0).putInt(CURVE);
        for (int i = 0; i < CURVE; i++) {
            double c = i / (CURVE - 1.0);
            double linear = c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
            out.putShort((short) Math.round(linear * 65_535));
        }
        return out.array();
    }

    private static int fixed(double value) {
        return (int) Math.round(value * 65_536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
