package vademecum.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Cuts text into tokens by the rules of `docs/reference/search.md`, which the browser's engine follows as well. Not
/// safe for use by more than one thread: it keeps buffers.
final class Tokenizer {

    private static final int CACHED = 20_000;

    private final boolean parts;
    private final char[] form = new char[Folding.LONGEST + 4];
    private final Map<String, Word> folded = new HashMap<>();
    private char[] text = new char[4096];
    private int length;
    private String spelling = "";
    private TokenSink sink = (_, _, _, _, _) -> { };

    /// A tokenizer.
    ///
    /// @param parts whether the parts of camel-case words are tokens too, as they are in notes but not in queries
    Tokenizer(boolean parts) {
        this.parts = parts;
    }

    /// Sends every token of a text to the sink.
    void scan(String source, TokenSink to) {
        length = source.length();
        if (text.length < length) {
            text = new char[Math.max(length, 2 * text.length)];
        }
        source.getChars(0, length, text, 0);
        sink = to;
        int at = 0;
        while (at < length) {
            char c = text[at];
            byte kind = c < 128 ? CharKind.ASCII[c] : CharKind.at(text, at, length);
            if (kind == CharKind.OTHER) {
                at = c < 128 ? at + 1 : after(at);
            } else if (kind == CharKind.CJK) {
                at = ideographs(at);
            } else {
                int end = plainWord(at);
                at = end > at ? end : word(at);
            }
        }
    }

    /// Takes a word of nothing but small letters `a` to `z`, but for its first, as most are.
    ///
    /// @return where it ends; its start if the word is another
    private int plainWord(int start) {
        int most = Math.min(length, start + Folding.LONGEST);
        char first = (char) (text[start] | 0x20);
        int at = start;
        if (first >= 'a' && first <= 'z') {
            form[0] = first;
            for (at++; at < most && text[at] >= 'a' && text[at] <= 'z'; at++) {
                form[at - start] = text[at];
            }
        }
        if (at == start || at == most && at < length || at < length && !isEnd(text[at])) {
            return start;
        }
        spelling = "";
        sink.token(form, at - start, start, at, false);
        return at;
    }

    /// Whether a character ends a word and cannot belong to it.
    private static boolean isEnd(char c) {
        return c < 128 && CharKind.ASCII[c] == CharKind.OTHER && c != '\'' && c != '+' && c != '#';
    }

    private int word(int start) {
        int at = start;
        int count = 0;
        boolean plain = true;
        boolean apostrophe = false;
        boolean hump = false;
        byte last = CharKind.OTHER;
        while (at < length) {
            char c = text[at];
            byte kind = c < 128 ? CharKind.ASCII[c] : CharKind.at(text, at, length);
            if (kind == CharKind.OTHER) {
                if ((c != '\'' && c != '’') || last == CharKind.OTHER || !wordAt(at + 1)) {
                    break;
                }
                apostrophe = true;
            } else if (kind == CharKind.CJK) {
                break;
            } else {
                if (count < Folding.LONGEST) {
                    form[count] = kind == CharKind.UPPER ? (char) (c | 0x20) : c;
                }
                count++;
                hump |= kind == CharKind.UPPER ? last == CharKind.LOWER || last == CharKind.NUMBER
                        : kind == CharKind.LOWER && last == CharKind.UPPER && at - start > 1
                        && text[at - 2] >= 'A' && text[at - 2] <= 'Z';
            }
            plain &= c < 128;
            last = kind;
            at = c < 128 ? at + 1 : after(at);
        }
        int size = plain && !apostrophe ? Math.min(count, Folding.LONGEST) : fold(start, at);
        int end = at + sign(at);
        if (end > at || plain && !apostrophe) {
            spelling = "";
        }
        for (int i = at; i < end && size > 0; i++) {
            form[size++] = text[i];
        }
        if (size > 0) {
            sink.token(form, size, start, end, false);
        }
        if (parts && hump && plain && !apostrophe) {
            humps(start, at);
        }
        return end;
    }

    private boolean wordAt(int at) {
        byte kind = at < length ? CharKind.at(text, at, length) : CharKind.OTHER;
        return kind != CharKind.OTHER && kind != CharKind.CJK;
    }

    private int fold(int start, int end) {
        String raw = new String(text, start, end - start);
        if (folded.size() >= CACHED) {
            folded.clear();
        }
        Word result = folded.computeIfAbsent(raw, word -> new Word(Folding.word(word), Folding.spelling(word)));
        result.form.getChars(0, result.form.length(), form, 0);
        spelling = result.spelling;
        return result.form.length();
    }

    /// How the token that the sink is taking is spelt, in lower case with its accents; empty if that is its form, and
    /// without meaning for ideographs and parts.
    String spelling() {
        return spelling;
    }

    /// How many characters of a `++`, `+` or `#` at a place belong to the word before it, as in `c++` and `c#`.
    private int sign(int at) {
        if (at >= length || (text[at] != '+' && text[at] != '#')
                || !Character.isLetter(Character.codePointBefore(text, at))) {
            return 0;
        }
        char next = at + 1 < length ? text[at + 1] : ' ';
        if (text[at] == '+' && next == '+') {
            return 2;
        }
        return next == '+' || next == '#' || CharKind.at(text, at + 1, length) != CharKind.OTHER ? 0 : 1;
    }

    private void humps(int start, int end) {
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || isHump(i, end)) {
                if (i - from >= 2 && i - from < end - start) {
                    int size = Math.min(i - from, Folding.LONGEST);
                    for (int k = 0; k < size; k++) {
                        char c = text[from + k];
                        form[k] = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
                    }
                    sink.token(form, size, from, i, true);
                }
                from = i;
            }
        }
    }

    private boolean isHump(int at, int end) {
        if (CharKind.ASCII[text[at]] != CharKind.UPPER) {
            return false;
        }
        return CharKind.ASCII[text[at - 1]] != CharKind.UPPER
                || at + 1 < end && CharKind.ASCII[text[at + 1]] == CharKind.LOWER;
    }

    /// Overlapping pairs of ideographs, kana or Hangul; a single one stands alone.
    private int ideographs(int start) {
        int first = start;
        int at = after(first);
        if (CharKind.at(text, at, length) != CharKind.CJK) {
            pair(first, at);
            return at;
        }
        while (at < length && CharKind.at(text, at, length) == CharKind.CJK) {
            int next = after(at);
            pair(first, next);
            first = at;
            at = next;
        }
        return at;
    }

    private int after(int at) {
        return at + Character.charCount(Character.codePointAt(text, at, length));
    }

    private void pair(int start, int end) {
        spelling = "";
        System.arraycopy(text, start, form, 0, end - start);
        sink.token(form, end - start, start, end, false);
    }

    /// A folded word.
    private record Word(String form, String spelling) {
    }

    /// The forms of a text in order.
    String[] forms(String source) {
        String[][] forms = {new String[8]};
        int[] count = {0};
        scan(source, (chars, size, _, _, _) -> {
            if (count[0] == forms[0].length) {
                forms[0] = Arrays.copyOf(forms[0], 2 * count[0]);
            }
            forms[0][count[0]++] = new String(chars, 0, size);
        });
        return Arrays.copyOf(forms[0], count[0]);
    }
}
