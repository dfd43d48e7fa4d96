package vademecum.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The languages of code blocks, as `languages.txt` describes them.
final class Languages {

    private Languages() {
    }

    /// Read when the first code block asks.
    private static final class Table {
        static final Map<String, Language> BY_NAME = read();
    }

    /// The language that an info string names, in lower case; or the empty text.
    static String name(String info) {
        int end = 0;
        while (end < info.length() && " \t,{:".indexOf(info.charAt(end)) < 0) {
            end++;
        }
        return info.substring(0, end).toLowerCase(Locale.ROOT);
    }

    /// The language of that name, or [Language#NONE].
    static Language find(String name) {
        return name.isEmpty() ? Language.NONE : Table.BY_NAME.getOrDefault(name, Language.NONE);
    }

    /// The names of all languages.
    static Set<String> names() {
        return Table.BY_NAME.keySet();
    }

    private static Map<String, Language> read() {
        Map<String, Language> byName = new HashMap<>();
        List<String> names = List.of();
        Map<String, List<String>> section = new HashMap<>();
        for (String line : (text() + "\n[]").split("\n")) {
            if (line.startsWith("[")) {
                Language language = language(section);
                names.forEach(name -> byName.put(name, language));
                names = words(line.substring(1, line.length() - 1));
                section = new HashMap<>();
            } else if (!line.startsWith("#") && !line.isBlank()) {
                List<String> words = words(line);
                section.put(words.getFirst(), words.subList(1, words.size()));
            }
        }
        return byName;
    }

    private static Language language(Map<String, List<String>> section) {
        Map<String, Character> words = new HashMap<>();
        section.getOrDefault("keywords", List.of()).forEach(word -> words.put(word, 'k'));
        section.getOrDefault("types", List.of()).forEach(word -> words.put(word, 't'));
        section.getOrDefault("literals", List.of()).forEach(word -> words.put(word, 'n'));
        return new Language(section.getOrDefault("line", List.of()), section.getOrDefault("block", List.of()),
                String.join("", section.getOrDefault("strings", List.of())), section.getOrDefault("long", List.of()),
                String.join("", section.getOrDefault("sigils", List.of())),
                String.join("", section.getOrDefault("marks", List.of())), words,
                Set.copyOf(section.getOrDefault("flags", List.of())));
    }

    private static List<String> words(String line) {
        return Arrays.stream(line.strip().split(" +")).filter(word -> !word.isEmpty()).toList();
    }

    private static String text() {
        try (InputStream in = Languages.class.getResourceAsStream("languages.txt")) {
            if (in == null) {
                throw new IllegalStateException("languages.txt is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
