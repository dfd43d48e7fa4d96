package vademecum.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// A character for each of the most frequent words of a site: its texts take a quarter less room with them, and the
/// compression of a server finds as much to do as before. A word is taken with the space before it. The characters are
/// such as the texts hardly use; where one stands for itself, [#ITSELF] is before it.
final class Shorthand {

    /// Says that the character behind it stands for itself.
    static final char ITSELF = 1;

    /// The first of the characters of one byte, and how many there are.
    private static final char SHORT = 14;
    private static final int SHORTS = 18;

    /// Where the characters of two bytes may begin: in what Latin needs little of, or behind Cyrillic.
    private static final char[] LONG = {0x100, 0x530};

    private static final int ONE_BYTE = 0x80;
    private static final int TWO_BYTES = 0x800;

    private static final int MOST = SHORTS + 400;
    private static final int TEXT_PER_WORD = 1 << 12;
    private static final int SAMPLE = 1 << 20;
    private static final int LEAST = 4;

    private final List<String> shorts;
    private final List<String> longs;
    private final char first;
    private final char[] codes = new char[1 << 12];
    private final byte[][] words = new byte[codes.length][];
    private final boolean[] isCode = new boolean[TWO_BYTES];
    private final boolean[] isLetter = new boolean[1 << 8];

    private Shorthand(List<String> shorts, List<String> longs, char first) {
        this.shorts = shorts;
        this.longs = longs;
        this.first = first;
        for (char c = 0; c < isLetter.length; c++) {
            isLetter[c] = isLetter(c);
        }
        isCode[ITSELF] = true;
        enter(shorts, SHORT);
        enter(longs, first);
    }

    private void enter(List<String> list, char from) {
        char code = from;
        for (String text : list) {
            byte[] word = text.getBytes(StandardCharsets.UTF_8);
            int hash = 0;
            for (byte b : word) {
                hash = 31 * hash + b;
            }
            int slot = hash & codes.length - 1;
            while (codes[slot] != 0) {
                slot = slot + 1 & codes.length - 1;
            }
            codes[slot] = code;
            words[slot] = word;
            isCode[code++] = true;
        }
    }

    /// The shorthand for some passages; the more text they have, the more words. An edit hardly ever changes it, for
    /// with it all texts change: it goes by a sample that depends on the names of passages, and by rough sizes.
    static Shorthand of(List<Passage> passages) {
        long characters = 0;
        for (Passage passage : passages) {
            characters += passage.text().length();
        }
        FormTable table = new FormTable();
        boolean[] used = new boolean[TWO_BYTES];
        int[] counts = count(passages, Math.max(1, Long.highestOneBit(characters / SAMPLE)), table, used);
        List<Integer> best = new ArrayList<>();
        for (int word = 0; word < table.size(); word++) {
            if (counts[word] >= LEAST && table.get(word).length() > 2) {
                best.add(word);
            }
        }
        best.sort(Comparator.<Integer>comparingInt(word -> -counts[word] * (table.get(word).length() - 2))
                .thenComparing(table::get));
        int most = Math.toIntExact(Math.min(MOST, rough(characters / TEXT_PER_WORD)));
        List<Integer> chosen = best.subList(0, Math.min(most, best.size()));
        chosen.sort(Comparator.<Integer>comparingInt(word -> -counts[word]).thenComparing(table::get));
        int shorts = Math.min(SHORTS, chosen.size());
        char first = used(used, LONG[0]) <= used(used, LONG[1]) ? LONG[0] : LONG[1];
        return new Shorthand(sorted(chosen.subList(0, shorts), table),
                sorted(chosen.subList(shorts, chosen.size()), table), first);
    }

    /// A number rounded down to its four highest bits.
    private static long rough(long number) {
        return number & -Math.max(1, Long.highestOneBit(number) >> 3);
    }

    private static List<String> sorted(List<Integer> words, FormTable table) {
        return words.stream().map(table::get).sorted().toList();
    }

    private static int used(boolean[] used, char first) {
        int count = 0;
        for (int c = first; c < first + MOST - SHORTS; c++) {
            count += used[c] ? 1 : 0;
        }
        return count;
    }

    /// Counts the words of a sample of the passages.
    ///
    /// @param step one passage of so many, a power of two, is looked at
    /// @param used takes which characters occur
    private static int[] count(List<Passage> passages, long step, FormTable table, boolean[] used) {
        int[] counts = new int[1 << 12];
        char[] word = new char[Folding.LONGEST];
        for (Passage passage : passages) {
            String text = isIn(passage, step) ? passage.text() : "";
            int length = 0;
            for (int at = 0; at <= text.length(); at++) {
                char c = at < text.length() ? text.charAt(at) : ' ';
                if (c < TWO_BYTES) {
                    used[c] = true;
                }
                if (isLetter(c) && length > 0) {
                    length = length < word.length ? length : 0;
                    word[length] = c;
                    length += length > 0 ? 1 : 0;
                } else {
                    if (length > 1) {
                        int number = table.add(word, length);
                        counts = number < counts.length ? counts : Arrays.copyOf(counts, 2 * number);
                        counts[number]++;
                    }
                    word[0] = c;
                    length = c == ' ' ? 1 : 0;
                }
            }
        }
        return Arrays.copyOf(counts, Math.max(counts.length, table.size()));
    }

    private static boolean isIn(Passage passage, long step) {
        return (Fingerprint.mix(31L * passage.page().value().hashCode() + passage.anchor().hashCode()) & step - 1) == 0;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= ONE_BYTE;
    }

    /// A number for the words and their characters.
    int fingerprint() {
        return 31 * (31 * shorts.hashCode() + longs.hashCode()) + first;
    }

    /// Writes the words: the first character of two bytes, then the sorted lists of words with a character of one byte
    /// and of two.
    void write(ByteSink out) {
        out.number(first);
        out.sorted(shorts);
        out.sorted(longs);
    }

    /// Writes a text in shorthand, as it stands between quotes in a script. A word is written as it is until its end is
    /// seen, and then its character in its place.
    void quote(String text, ByteSink out) {
        byte[] from = text.getBytes(StandardCharsets.UTF_8);
        byte[] to = out.room(2 * from.length + 2);
        int size = out.size();
        to[size++] = '"';
        int at = 0;
        while (at < from.length) {
            int start = at;
            int begin = size;
            int hash = from[at];
            size = character(from, at++, to, size);
            for (; at < from.length && isLetter[from[at] & 0xFF]; at++) {
                byte b = from[at];
                hash = 31 * hash + b;
                if (b < 0 && isCode(from, at)) {
                    to[size++] = ITSELF;
                }
                to[size++] = b;
            }
            char code = at - start > 2 && from[start] == ' ' ? find(from, start, at, hash) : 0;
            if (code > 0) {
                size = put(code, to, begin);
            }
        }
        to[size++] = '"';
        out.fill(size);
    }

    /// The character for a word, or 0.
    private char find(byte[] text, int from, int to, int hash) {
        int slot = hash & codes.length - 1;
        while (codes[slot] != 0) {
            if (isEqual(words[slot], text, from, to)) {
                return codes[slot];
            }
            slot = slot + 1 & codes.length - 1;
        }
        return 0;
    }

    private static boolean isEqual(byte[] word, byte[] text, int from, int to) {
        int same = word.length == to - from ? 0 : word.length;
        while (same < word.length && word[same] == text[from + same]) {
            same++;
        }
        return same == to - from;
    }

    /// Whether a character with a meaning of its own begins at a byte.
    private boolean isCode(byte[] text, int at) {
        byte b = text[at];
        return b >= 0 ? isCode[b] : (b & 0xE0) == 0xC0 && isCode[(b & 0x1F) << 6 | text[at + 1] & 0x3F];
    }

    /// Writes a byte of a text.
    private int character(byte[] text, int at, byte[] to, int from) {
        byte b = text[at];
        int size = from;
        if (b == '\n' || b == '\r' || b == '"' || b == '\\') {
            to[size++] = '\\';
            b = (byte) (b == '\n' ? 'n' : b == '\r' ? 'r' : b);
        } else if (isCode(text, at)) {
            to[size++] = ITSELF;
        }
        to[size++] = b;
        return size;
    }

    private static int put(char code, byte[] to, int from) {
        int size = from;
        if (code < ONE_BYTE) {
            to[size++] = (byte) code;
        } else {
            to[size++] = (byte) (0xC0 | code >> 6);
            to[size++] = (byte) (0x80 | code & 0x3F);
        }
        return size;
    }
}
