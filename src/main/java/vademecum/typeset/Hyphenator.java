package vademecum.typeset;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Finds where words may be divided, after Franklin Liang, "Word Hy-phen-a-tion by Com-put-er" (1983).
final class Hyphenator {

    private static final int SHORTEST = 6;
    private static final int LEFT = 2;
    private static final int RIGHT = 3;
    private static final Map<String, String> FILES = Map.of("en", "en-us", "de", "de", "fr", "fr", "es", "es", "it",
            "it", "pt", "pt");

    private final Map<String, byte[]> patterns = new HashMap<>();
    private final Map<String, boolean[]> known = new HashMap<>();
    private int longest;

    /// Patterns for a language; none for one that has no patterns.
    ///
    /// @param language BCP 47 tag
    Hyphenator(String language) {
        String file = FILES.get(Locale.forLanguageTag(language).getLanguage());
        if (file != null) {
            read(file);
        }
    }

    /// Whether a word may be divided before each of its characters; empty if nowhere.
    boolean[] points(String word) {
        return patterns.isEmpty() || word.length() < SHORTEST ? new boolean[0]
                : known.computeIfAbsent(word, this::find);
    }

    private boolean[] find(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return new boolean[0];
            }
        }
        String framed = "." + word.toLowerCase(Locale.ROOT) + ".";
        if (framed.length() != word.length() + 2) {
            return new boolean[0];
        }
        byte[] levels = new byte[framed.length() + 1];
        for (int from = 0; from < framed.length(); from++) {
            for (int to = from + 1; to <= Math.min(framed.length(), from + longest); to++) {
                byte[] found = patterns.get(framed.substring(from, to));
                for (int i = 0; found != null && i < found.length; i++) {
                    levels[from + i] = (byte) Math.max(levels[from + i], found[i]);
                }
            }
        }
        boolean[] points = new boolean[word.length()];
        boolean any = false;
        for (int i = LEFT; i <= word.length() - RIGHT; i++) {
            points[i] = levels[i + 1] % 2 == 1;
            any |= points[i];
        }
        return any ? points : new boolean[0];
    }

    private void read(String file) {
        try (InputStream in = Hyphenator.class.getResourceAsStream("hyphen/" + file + ".txt")) {
            if (in == null) {
                return;
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && line.charAt(0) != '%') {
                    add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String pattern) {
        StringBuilder letters = new StringBuilder();
        byte[] levels = new byte[pattern.length() + 1];
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c >= '0' && c <= '9') {
                levels[letters.length()] = (byte) (c - '0');
            } else {
                letters.append(c);
            }
        }
        longest = Math.max(longest, letters.length());
        patterns.put(letters.toString(), java.util.Arrays.copyOf(levels, letters.length() + 1));
    }
}
