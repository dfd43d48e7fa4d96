package vademecum.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Makes queries that the notes may or may not answer: words, prefixes, typos, phrases, fields and exclusions.
final class QueryMaker {

    private final Random random;
    private final List<Passage> passages;
    private final Tokenizer tokenizer = new Tokenizer(false);

    QueryMaker(List<Passage> passages, long seed) {
        this.passages = passages;
        this.random = new Random(seed);
    }

    String next() {
        List<String> items = new ArrayList<>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            items.add(item());
        }
        return String.join(random.nextInt(20) == 0 ? "  " : " ", items) + (random.nextInt(8) == 0 ? " " : "");
    }

    private String item() {
        return switch (random.nextInt(19)) {
            case 0 -> prefix();
            case 1 -> prefix() + "*";
            case 2, 3 -> typo(word());
            case 4, 5 -> "\"" + phrase(2 + random.nextInt(2)) + "\"";
            case 6 -> "-" + word();
            case 7 -> switch (random.nextInt(5)) {
                case 0 -> "tag:" + pick(passage().tags(), "aws");
                case 1 -> "title:" + pick(List.of(passage().title().split(" ")), "x");
                case 2 -> "path:" + passage().note().value().split("/")[0];
                case 3 -> "-tag:" + pick(passage().tags(), "aws");
                default -> "-\"" + phrase(2) + "\"";
            };
            case 8 -> pick(passage().aliases(), passage().title());
            case 9 -> word() + pick(List.of("s", "ing", "ed", "able", "ment", "ción", "ung"), "");
            case 10 -> Normalizer.normalize(word(), Normalizer.Form.NFD).toUpperCase(Locale.ROOT);
            case 11 -> raw();
            default -> word();
        };
    }

    /// Some characters of a text as they stand there.
    private String raw() {
        String text = passage().text();
        int start = text.isEmpty() ? 0 : random.nextInt(text.length());
        return text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(12)));
    }

    private Passage passage() {
        return passages.get(random.nextInt(passages.size()));
    }

    private String pick(List<String> choices, String otherwise) {
        return choices.isEmpty() ? otherwise : choices.get(random.nextInt(choices.size()));
    }

    private String word() {
        return phrase(1);
    }

    private String prefix() {
        String word = word();
        return word.substring(0, 1 + random.nextInt(word.length()));
    }

    private String phrase(int length) {
        Passage passage = passage();
        String[] words = tokenizer.forms(passage.text().isEmpty() ? passage.title() : passage.text());
        int start = random.nextInt(words.length);
        return String.join(" ", List.of(words).subList(start, Math.min(words.length, start + length)));
    }

    private String typo(String word) {
        int at = random.nextInt(word.length());
        char letter = (char) ('a' + random.nextInt(26));
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.substring(at + 1);
            case 1 -> word.substring(0, at) + letter + word.substring(at);
            case 2 -> word.substring(0, at) + letter + word.substring(at + 1);
            default -> at + 1 < word.length()
                    ? word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2) : word;
        };
    }
}
