package vademecum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/// A vault of any size: notes of about 4 KB in folders of 250, each with eight links, five tags of 200, headings, a
/// list, a table and code. The same number of notes gives the same vault, on every machine.
final class GeneratedVault {

    /// How links are written: as Vademecum's users write them, or as Hugo can resolve them.
    enum Links { WIKI, MARKDOWN }

    private static final int FOLDER = 250;
    private static final int LINKS = 8;
    private static final int TAGS = 5;
    private static final int SECTIONS = 5;

    private final Words words = new Words(1, 18_000);
    private final List<String> titles;
    private final List<String> tags;
    private final List<String> terms;
    private final int notes;

    /// Thinks of the names in a vault.
    ///
    /// @param notes how many notes
    GeneratedVault(int notes) {
        this.notes = notes;
        SplittableRandom random = new SplittableRandom(2);
        titles = names(notes, 3, random);
        tags = names(200, 1, random);
        terms = names(Math.max(1, notes / 20), 2, random);
    }

    private List<String> names(int count, int length, SplittableRandom random) {
        Set<String> names = new LinkedHashSet<>();
        while (names.size() < count) {
            StringBuilder name = new StringBuilder(words.rare(random));
            for (int i = 1; i < length; i++) {
                name.append(' ').append(words.rare(random));
            }
            names.add(name.toString());
        }
        return new ArrayList<>(names);
    }

    /// Writes the notes.
    ///
    /// @param folder where to; made if it is not there
    void write(Path folder, Links links) throws IOException {
        for (int note = 0; note < notes; note++) {
            Path file = folder.resolve(path(note));
            Files.createDirectories(file.getParent());
            Files.writeString(file, note(note, links));
        }
    }

    /// Writes a note that defines a term for every twenty notes, some of which the notes mention.
    void writeGlossary(Path folder) throws IOException {
        SplittableRandom random = new SplittableRandom(3);
        StringBuilder text = new StringBuilder("---\ntitle: Terms\nglossary: true\n---\n\n");
        for (String term : terms) {
            text.append(term).append("\n: ");
            sentence(random, text);
            text.append("\n\n");
        }
        Files.writeString(folder.resolve("terms.md"), text);
    }

    private String path(int note) {
        return "part-" + note / FOLDER + "/" + slug(note) + ".md";
    }

    private String slug(int note) {
        return titles.get(note).replace(' ', '-');
    }

    private String note(int number, Links links) {
        SplittableRandom random = new SplittableRandom(1_000_003L * (number + 1));
        StringBuilder text = new StringBuilder("---\ntitle: ").append(Words.capital(titles.get(number)))
                .append("\ntags:\n");
        for (int i = 0; i < TAGS; i++) {
            text.append("  - ").append(tags.get(random.nextInt(tags.size()))).append('\n');
        }
        text.append("---\n\n");
        int linked = 0;
        for (int section = 0; section < SECTIONS; section++) {
            if (section > 0) {
                text.append(section % 2 == 0 ? "### " : "## ").append(Words.capital(words.rare(random))).append(' ')
                        .append(words.rare(random)).append("\n\n");
            }
            for (; linked < LINKS * (section + 1) / SECTIONS; linked++) {
                sentence(random, text);
                text.append(" See ");
                link(random, links, text);
                text.append(".\n\n");
            }
            paragraph(random, text);
            switch (section) {
                case 1 -> list(random, text);
                case 2 -> table(random, text);
                case 3 -> code(random, text);
                default -> paragraph(random, text);
            }
        }
        return text.toString();
    }

    private void link(SplittableRandom random, Links links, StringBuilder text) {
        int to = random.nextInt(notes);
        boolean named = random.nextBoolean();
        String label = named ? titles.get(to) : slug(to);
        switch (links) {
            case WIKI -> text.append("[[").append(slug(to)).append(named ? "|" + label : "").append("]]");
            case MARKDOWN -> text.append('[').append(label).append("](../").append(path(to)).append(')');
        }
    }

    private void paragraph(SplittableRandom random, StringBuilder text) {
        int sentences = 2 + random.nextInt(3);
        for (int i = 0; i < sentences; i++) {
            text.append(i == 0 ? "" : i % 2 == 0 ? "\n" : " ");
            sentence(random, text);
        }
        text.append("\n\n");
    }

    private void sentence(SplittableRandom random, StringBuilder text) {
        int length = 8 + random.nextInt(9);
        text.append(Words.capital(words.frequent(random)));
        for (int i = 1; i < length; i++) {
            String word = words.frequent(random);
            switch (random.nextInt(60)) {
                case 0 -> text.append(" *").append(word).append('*');
                case 1 -> text.append(" **").append(word).append("**");
                case 2 -> text.append(" `").append(word).append("()`");
                case 3 -> text.append(' ').append(terms.get(random.nextInt(terms.size())));
                default -> text.append(' ').append(word);
            }
        }
        text.append('.');
    }

    private void list(SplittableRandom random, StringBuilder text) {
        for (int i = 0; i < 5; i++) {
            text.append(i == 2 ? "    - " : "- ");
            sentence(random, text);
            text.append('\n');
        }
        text.append('\n');
    }

    private void table(SplittableRandom random, StringBuilder text) {
        text.append("| Name | Use | Count |\n|---|---|--:|\n");
        for (int i = 0; i < 4; i++) {
            text.append("| ").append(words.rare(random)).append(" | ").append(words.frequent(random)).append(" | ")
                    .append(random.nextInt(10_000)).append(" |\n");
        }
        text.append('\n');
    }

    private void code(SplittableRandom random, StringBuilder text) {
        String name = words.rare(random);
        text.append("```java\nint ").append(name).append("(int[] all) {\n    int sum = ").append(random.nextInt(100))
                .append("; // ").append(words.rare(random)).append("\n    for (int one : all) {\n        sum += one;\n")
                .append("    }\n    return sum;\n}\n```\n\n");
    }
}
