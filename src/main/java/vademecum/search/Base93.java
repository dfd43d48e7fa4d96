package vademecum.search;

import java.io.ByteArrayOutputStream;

/// Bytes as characters that a script may hold between quotes: the 93 of printable ASCII other than `"` and `\\`. Two
/// characters hold 13 bits, which takes an eighth less than base64.
final class Base93 {

    private static final int BITS = 13;
    private static final int LAST_BITS = 6;
    private static final byte[] ALPHABET = alphabet();

    private Base93() {
    }

    private static byte[] alphabet() {
        byte[] alphabet = new byte[93];
        int size = 0;
        for (int c = ' '; c <= '~'; c++) {
            if (c != '"' && c != '\\') {
                alphabet[size++] = (byte) c;
            }
        }
        return alphabet;
    }

    /// How many characters so many bytes take at most.
    static int most(int bytes) {
        return 2 * (8 * bytes / BITS + 1);
    }

    /// The characters of bytes: low bits first, and of each number its low digit. At the end one character is enough
    /// for six bits.
    ///
    /// @param to   takes the characters
    /// @param from where they begin there
    /// @return where they end
    static int encode(byte[] bytes, int size, byte[] to, int from) {
        int at = from;
        int held = 0;
        int bits = 0;
        for (int i = 0; i < size; i++) {
            held |= (bytes[i] & 0xFF) << bits;
            bits += 8;
            if (bits >= BITS) {
                int value = held & (1 << BITS) - 1;
                to[at++] = ALPHABET[value % 93];
                to[at++] = ALPHABET[value / 93];
                held >>>= BITS;
                bits -= BITS;
            }
        }
        if (bits > 0) {
            to[at++] = ALPHABET[held % 93];
            if (bits > LAST_BITS) {
                to[at++] = ALPHABET[held / 93];
            }
        }
        return at;
    }

    /// The bytes of characters, as [#encode] wrote them.
    ///
    /// @param text the characters
    /// @param from index of the first
    /// @param to   index behind the last
    static byte[] decode(byte[] text, int from, int to) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream((to - from) * BITS / 16 + 1);
        int held = 0;
        int bits = 0;
        for (int i = from; i < to; i += 2) {
            boolean pair = i + 1 < to;
            held |= digit(text[i]) + (pair ? 93 * digit(text[i + 1]) : 0) << bits;
            for (bits += pair ? BITS : LAST_BITS; bits > 7; bits -= 8) {
                bytes.write(held & 0xFF);
                held >>>= 8;
            }
        }
        return bytes.toByteArray();
    }

    private static int digit(byte c) {
        return c - (c > '\\' ? ' ' + 2 : c > '"' ? ' ' + 1 : ' ');
    }
}
