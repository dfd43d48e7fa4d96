package vademecum.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// A growing array of bytes, written in the primitives of the shard format: LEB128 numbers and length-prefixed UTF-8.
final class ByteSink {

    private static final int WORTH_A_CUT = 150;

    private byte[] bytes;
    private int size;
    private int[] cuts = new int[8];
    private int cutCount;

    ByteSink(int capacity) {
        bytes = new byte[Math.max(16, capacity)];
    }

    /// Appends a number from 0 on, seven bits to a byte, low bits first.
    void number(long value) {
        reserve(10);
        byte[] to = bytes;
        int at = size;
        long rest = value;
        while (rest > 0x7F) {
            to[at++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        to[at++] = (byte) rest;
        size = at;
    }

    /// Appends a byte.
    void octet(byte value) {
        reserve(1);
        bytes[size++] = value;
    }

    /// Appends a text: the number of its bytes, then the bytes.
    void text(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        append(encoded, 0, encoded.length);
    }

    /// Appends a text in sorted order: how many UTF-16 units it shares with the one before it, then the rest.
    void sorted(String text, String before) {
        int shared = shared(text, before);
        number(shared);
        text(text.substring(shared));
    }

    /// Appends sorted texts: how many there are, then each.
    void sorted(Collection<String> texts) {
        number(texts.size());
        String before = "";
        for (String text : texts) {
            sorted(text, before);
            before = text;
        }
    }

    /// Appends numbers that grow: how many there are, then the distance of each from the one before.
    void ascending(List<Integer> numbers) {
        number(numbers.size());
        int before = 0;
        for (int value : numbers) {
            number(value - before);
            before = value;
        }
    }

    /// Appends bytes.
    void append(byte[] source, int from, int to) {
        reserve(to - from);
        System.arraycopy(source, from, bytes, size, to - from);
        size += to - from;
    }

    /// Marks that what follows is of another kind, and is best compressed apart from what stands before.
    void cut() {
        if (size - (cutCount == 0 ? 0 : cuts[cutCount - 1]) >= WORTH_A_CUT) {
            cuts = cutCount == cuts.length ? Arrays.copyOf(cuts, 2 * cutCount) : cuts;
            cuts[cutCount++] = size;
        }
    }

    /// The ends of the parts between cuts, that of the last part among them.
    int[] parts() {
        int[] parts = Arrays.copyOf(cuts, cutCount + 1);
        parts[cutCount] = size;
        return parts;
    }

    /// Appends what another holds after the number of its bytes, with its cuts.
    void part(ByteSink other) {
        number(other.size);
        int from = 0;
        for (int end : other.parts()) {
            append(other.bytes, from, end);
            from = end;
            cut();
        }
    }

    /// Appends ASCII characters.
    void ascii(String text) {
        reserve(text.length());
        for (int i = 0; i < text.length(); i++) {
            bytes[size++] = (byte) text.charAt(i);
        }
    }

    /// The array that holds the bytes, with room for so many more behind them. [#fill] says how many there are then.
    byte[] room(int more) {
        reserve(more);
        return bytes;
    }

    /// Sets how many bytes there are, after some were written into [#room].
    void fill(int bytes) {
        size = bytes;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            grow(size + more);
        }
    }

    private void grow(int least) {
        bytes = Arrays.copyOf(bytes, Math.max(least, 2 * bytes.length));
    }

    /// How many UTF-16 units two texts have in common at their start; never half a surrogate pair.
    static int shared(String a, String b) {
        int limit = Math.min(a.length(), b.length());
        int shared = 0;
        while (shared < limit && a.charAt(shared) == b.charAt(shared)) {
            shared++;
        }
        return shared > 0 && Character.isHighSurrogate(a.charAt(shared - 1)) ? shared - 1 : shared;
    }

    /// How many bytes there are.
    int size() {
        return size;
    }

    /// Forgets all bytes.
    void clear() {
        size = 0;
        cutCount = 0;
    }

    /// The array that holds the bytes; valid until the next change.
    byte[] array() {
        return bytes;
    }
}
