package vademecum.plaintext;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vademecum.base.VaultPath;
import vademecum.harvest.Draft;
import vademecum.harvest.MarkdownText;

/// The terms that texts explain in lines such as `EC2: virtual servers for rent`. The first explanation counts.
final class GlossaryItems {

    private static final int LONGEST_TERM = 48;
    private static final int MOST_WORDS = 5;
    private static final int MOST_WORDS_IN_TEXT = 3;
    private static final int FEWEST_WORDS = 2;
    private static final Set<String> LABELS = Set.of("note", "notes", "example", "examples", "tip", "tips", "hint",
            "warning", "important", "caution", "todo", "see", "see also", "source", "sources", "answer", "question",
            "q", "a", "remember", "summary", "ps", "update", "result", "results", "step", "goal", "why", "how", "what",
            "when", "where", "who", "also", "first", "then", "next", "finally", "pros", "cons", "advantages",
            "disadvantages", "link", "links", "date", "author", "title", "url", "situation",
            "task", "action");
    private static final Set<String> OPENINGS = Set.of("the", "a", "an", "this", "these", "that", "those", "it",
            "there", "if", "to", "for", "step", "note", "example", "in", "on", "my", "your", "our", "we", "you", "i");

    private static final Set<String> PARTICLES = Set.of("is", "are", "was", "were", "has", "have", "does", "do", "out",
            "up", "off", "can", "must", "should", "will", "not", "it", "you", "we");

    /// A line that explains a term behind a dash: it does not go on with what was explained before.
    private static final Pattern DASHED = Pattern.compile("\\p{Lu}[\\p{L}\\p{N} /]{0,30} (?:--|[–—]) \\S.*");

    private final Map<String, Map.Entry<String, String>> entries = new TreeMap<>();

    /// Looks for terms in blocks and in the lists below them.
    void collect(List<TextBlock> blocks) {
        for (TextBlock block : blocks) {
            switch (block) {
                case TextBlock.Paragraph paragraph -> collectLines(paragraph.lines());
                case TextBlock.ItemList list -> list.items().forEach(item -> {
                    add(String.join(" ", item.lines()), MOST_WORDS);
                    collect(item.children());
                });
                case TextBlock.Title _, TextBlock.Verbatim _ -> { }
            }
        }
    }

    /// Running text explains terms if its first line does; then further lines may explain others.
    private void collectLines(List<String> lines) {
        if (split(lines.getFirst(), MOST_WORDS_IN_TEXT) == 0) {
            return;
        }
        StringBuilder open = new StringBuilder();
        for (String line : lines) {
            if (split(line, MOST_WORDS_IN_TEXT) > 0 || DASHED.matcher(line).matches()) {
                add(open.toString(), MOST_WORDS_IN_TEXT);
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ").append(line);
        }
        add(open.toString(), MOST_WORDS_IN_TEXT);
    }

    private void add(String text, int mostWords) {
        int colon = split(text, mostWords);
        if (colon > 0) {
            String term = text.substring(0, colon).strip();
            entries.putIfAbsent(term.toLowerCase(Locale.ROOT), Map.entry(term, text.substring(colon + 1).strip()));
        }
    }

    /// The place of the colon behind a term, or 0 if the text explains none.
    private static int split(String text, int mostWords) {
        int colon = text.indexOf(": ");
        if (colon <= 0 || colon > LONGEST_TERM) {
            return 0;
        }
        String term = text.substring(0, colon).strip();
        String[] words = term.split(" +");
        String lower = term.toLowerCase(Locale.ROOT);
        boolean named = Character.isUpperCase(term.charAt(0)) || Character.isDigit(term.charAt(0))
                || words.length == 1 && hasCapital(term);
        boolean plain = term.chars().noneMatch(c -> ".?!,;\"`<>[]{}=".indexOf(c) >= 0);
        String explanation = text.substring(colon + 2).strip();
        return named && plain && hasLetter(term) && words.length <= mostWords && !LABELS.contains(lower)
                && !OPENINGS.contains(words[0].toLowerCase(Locale.ROOT))
                && Arrays.stream(words).skip(1).noneMatch(PARTICLES::contains)
                && explanation.split(" +").length >= FEWEST_WORDS && hasLetter(explanation) ? colon : 0;
    }

    private static boolean hasCapital(String text) {
        return text.chars().anyMatch(Character::isUpperCase);
    }

    private static boolean hasLetter(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    /// The glossary as a note; nothing if there are no terms.
    List<Draft> drafts(VaultPath path) {
        if (entries.isEmpty()) {
            return List.of();
        }
        StringBuilder text = new StringBuilder("---\nglossary: list\n---\n\n# Glossary\n");
        entries.values().forEach(entry -> text.append('\n').append(MarkdownText.of(entry.getKey())).append("\n: ")
                .append(MarkdownText.of(entry.getValue())).append('\n'));
        return List.of(new Draft(path, text.toString()));
    }

    /// How many terms there are.
    int size() {
        return entries.size();
    }
}
