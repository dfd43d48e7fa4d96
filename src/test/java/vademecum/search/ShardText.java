package vademecum.search;

import java.io.ByteArrayOutputStream;

/// Reads the text of a shard back into its bytes.
public final class ShardText {

    private ShardText() {
    }

    /// The bytes, still compressed.
    public static byte[] decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int held = 0;
        int bits = 0;
        for (int i = 0; i < text.length(); i += 2) {
            boolean pair = i + 1 < text.length();
            held |= digit(text.charAt(i)) + (pair ? 93 * digit(text.charAt(i + 1)) : 0) << bits;
            for (bits += pair ? 13 : 6; bits > 7; bits -= 8) {
                bytes.write(held & 0xFF);
                held >>>= 8;
            }
        }
        return bytes.toByteArray();
    }

    private static int digit(char c) {
        return c - (c > '\\' ? 34 : c > '"' ? 33 : 32);
    }
}
