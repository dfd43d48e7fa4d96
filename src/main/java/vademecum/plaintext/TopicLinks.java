package vademecum.plaintext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/// Links the first mention of each other topic in a note's text. Headings, code and addresses are left alone.
final class TopicLinks {

    private static final int SHORTEST_NAME = 3;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ACRONYM = 5;

    /// By the first word of the name in lower case, the names of topics, the longest first.
    private final TreeMap<String, List<Named>> byWord = new TreeMap<>();

    private record Named(String name, String link) {
    }

    /// Adds a topic that notes may mention.
    ///
    /// @param name its name
    /// @param link its note, as a wikilink names it
    void add(String name, String link) {
        if (name.length() >= SHORTEST_NAME && name.length() <= LONGEST_NAME) {
            List<Named> names = byWord.computeIfAbsent(word(name, 0), _ -> new ArrayList<>());
            names.add(new Named(name, link));
            names.sort((a, b) -> b.name().length() - a.name().length());
        }
    }

    /// The note's Markdown with its links.
    ///
    /// @param own the note itself, which it does not link to
    String link(String markdown, String own) {
        Set<String> linked = new HashSet<>(Set.of(own));
        StringBuilder out = new StringBuilder(markdown.length() + 64);
        boolean code = false;
        for (String line : markdown.lines().toList()) {
            boolean fence = line.strip().startsWith("```");
            code ^= fence;
            if (code || fence || line.startsWith("#")) {
                out.append(line);
            } else {
                line(line, linked, out);
            }
            out.append('\n');
        }
        return out.toString();
    }

    private void line(String line, Set<String> linked, StringBuilder out) {
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            int close = c == '[' ? line.indexOf("]]", at) : c == '`' ? line.indexOf('`', at + 1) - 1 : -1;
            if (close > at) {
                out.append(line, at, close + 2);
                at = close + 2;
            } else if (c == '\\' && at + 1 < line.length()) {
                out.append(c).append(line.charAt(at + 1));
                at += 2;
            } else if (!Character.isLetterOrDigit(c)) {
                out.append(c);
                at++;
            } else {
                at = word(line, at, linked, out);
            }
        }
    }

    private int word(String line, int at, Set<String> linked, StringBuilder out) {
        String word = word(line, at);
        if (word.equals("http") || word.equals("https")) {
            int end = line.indexOf(' ', at);
            out.append(line, at, end < 0 ? line.length() : end);
            return end < 0 ? line.length() : end;
        }
        for (Named named : byWord.getOrDefault(word, List.of())) {
            int end = at + named.name().length();
            if (!linked.contains(named.link()) && mentions(line, at, named.name())) {
                linked.add(named.link());
                out.append("[[").append(named.link()).append('|').append(line, at, end).append("]]");
                return end;
            }
        }
        out.append(line, at, at + word.length());
        return at + word.length();
    }

    private static boolean mentions(String line, int at, String name) {
        int end = at + name.length();
        if (end > line.length() || end < line.length() && Character.isLetterOrDigit(line.charAt(end))) {
            return false;
        }
        boolean acronym = name.length() <= LONGEST_ACRONYM && name.equals(name.toUpperCase(Locale.ROOT));
        return line.regionMatches(!acronym, at, name, 0, name.length());
    }

    /// The letters and digits from a place on, in lower case.
    private static String word(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return text.substring(at, end).toLowerCase(Locale.ROOT);
    }
}
