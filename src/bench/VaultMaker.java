import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Makes a vault of any size, the same for the same arguments: notes of some 4 KB in folders of 250, with headings,
/// links, tags, a table, a list and a block of code, and a glossary with a term for every twenty notes.
///
/// Run it as `java src/bench/VaultMaker.java FOLDER NOTES wiki|markdown`. With `markdown`, links are Markdown links and
/// there is no glossary, for tools that know neither wikilinks nor terms.
final class VaultMaker {

    private static final String[] SYLLABLES = {"ba", "cor", "den", "fir", "gal", "hin", "jo", "kel", "lum", "mar",
            "nor",
        "pel", "quin", "ros", "sil", "tam", "ur", "ven", "wil", "zan"};
    private static final String[] COMMON = {"the", "of", "and", "to", "in", "is", "that", "it", "for", "with", "as",
            "on",
        "by", "this", "from", "at", "which", "one", "when", "has"};

    private final Random random = new Random(7);
    private final String[] words = new String[8_000];
    private final List<String> names = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();
    private final Path folder;
    private final boolean wiki;

    private VaultMaker(Path folder, int notes, boolean wiki) {
        this.folder = folder;
        this.wiki = wiki;
        for (int i = 0; i < words.length; i++) {
            words[i] = syllable() + syllable() + (random.nextBoolean() ? syllable() : "");
        }
        for (int i = 0; i < notes; i++) {
            names.add(word() + "-" + word() + "-" + i);
        }
        for (int i = 0; i < notes / 20; i++) {
            terms.add(word() + (i % 3 == 0 ? " " + word() : ""));
        }
    }

    public static void main(String[] arguments) throws IOException {
        VaultMaker maker = new VaultMaker(Path.of(arguments[0]), Integer.parseInt(arguments[1]),
                arguments[2].equals("wiki"));
        maker.write();
    }

    private void write() throws IOException {
        for (int i = 0; i < names.size(); i++) {
            Path note = folder.resolve("part-" + i / 250).resolve(names.get(i) + ".md");
            Files.createDirectories(note.getParent());
            Files.writeString(note, note(i));
        }
        for (int i = 0; wiki && i < terms.size(); i++) {
            Path term = folder.resolve("glossary").resolve("term-" + i + ".md");
            Files.createDirectories(term.getParent());
            Files.writeString(term, "---\ntitle: " + terms.get(i) + "\n---\n\nA " + sentence(12, i) + "\n");
        }
    }

    private String note(int number) {
        StringBuilder note = new StringBuilder("---\ntitle: \"").append(title(number)).append("\"\ntags:\n");
        for (int i = 0; i < 4; i++) {
            note.append("  - topic-").append(random.nextInt(200)).append('\n');
        }
        note.append("---\n\n");
        for (int section = 0; section < 4; section++) {
            note.append("## ").append(word()).append(' ').append(word()).append("\n\n");
            for (int line = 0; line < 5; line++) {
                note.append(sentence(22, number)).append(line % 3 == 2 ? "\n\n" : "\n");
            }
            note.append('\n');
        }
        note.append("- ").append(sentence(8, number)).append("\n- ").append(sentence(9, number)).append("\n\n");
        note.append("| a | b | c |\n|---|---|--:|\n");
        for (int row = 0; row < 4; row++) {
            note.append("| ").append(word()).append(" | ").append(word()).append(" | ").append(row * 17).append(" |\n");
        }
        note.append("\n```java\nstatic int ").append(word()).append("(int n) {\n    return n * ").append(number)
                .append("; // ").append(word()).append("\n}\n```\n");
        return note.toString();
    }

    private String sentence(int length, int number) {
        StringBuilder text = new StringBuilder();
        int link = random.nextInt(3) == 0 ? random.nextInt(length) : -1;
        int term = random.nextInt(3) == 0 ? random.nextInt(length) : -1;
        for (int i = 0; i < length; i++) {
            text.append(i == 0 ? "" : " ");
            if (i == link) {
                link(text, number);
            } else if (i == term && !terms.isEmpty()) {
                text.append(terms.get(random.nextInt(terms.size())));
            } else {
                String word = random.nextInt(5) < 2 ? COMMON[random.nextInt(COMMON.length)] : word();
                text.append(i % 11 == 7 ? "*" + word + "*" : word);
            }
        }
        return text.append('.').toString();
    }

    private void link(StringBuilder text, int number) {
        int to = random.nextInt(names.size());
        String name = names.get(to);
        if (wiki) {
            text.append("[[").append(name).append('|').append(title(to)).append("]]");
        } else {
            String path = to / 250 == number / 250 ? "" : "../part-" + to / 250 + "/";
            text.append('[').append(title(to)).append("](").append(path).append(name).append(".md)");
        }
    }

    private String title(int number) {
        return names.get(number).replace('-', ' ');
    }

    private String word() {
        return words[(int) (words.length * Math.pow(random.nextDouble(), 2.5))];
    }

    private String syllable() {
        return SYLLABLES[random.nextInt(SYLLABLES.length)];
    }
}
