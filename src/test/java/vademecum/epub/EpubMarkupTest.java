package vademecum.epub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whatever a note holds, the e-book is one that no reader refuses, and no word of it is lost.
class EpubMarkupTest {

    private static final List<String> ELEMENTS = List.of(("a abbr address aside b bdo blockquote caption cite code col "
            + "data dd del details dfn div dl dt em figcaption figure h2 h5 header ins kbd li ol p pre q rp rt ruby "
            + "section small span strong sub summary sup table tbody td tfoot th thead time tr u ul var video")
            .split(" "));

    @TempDir
    private Path folder;

    private EpubBook checked(String... texts) throws IOException {
        Path vault = Files.createDirectories(folder.resolve("notes"));
        for (int i = 0; i < texts.length; i++) {
            Files.writeString(vault.resolve("note-" + i + ".md"), texts[i]);
        }
        EpubBook book = EpubBook.of(vault, folder.resolve("book.epub"));
        assertThat(book.complaints()).isEmpty();
        assertThat(letters(book.words())).isEqualTo(letters(EpubBook.wordsOfPages(vault))).isNotEmpty();
        return book;
    }

    private static String letters(List<String> words) {
        return String.join("", words);
    }

    private void check(String... texts) throws IOException {
        assertThat(checked(texts).words()).isEqualTo(EpubBook.wordsOfPages(folder.resolve("notes")));
    }

    @Test
    void anyNestingOfElementsIsMadeRight() throws IOException {
        Random random = new Random(7);
        String[] notes = new String[30];
        for (int i = 0; i < notes.length; i++) {
            StringBuilder note = new StringBuilder("# Note " + i + "\n\n");
            for (int block = 0; block < 12; block++) {
                nest(random, 4, note);
                note.append("\n\n");
            }
            notes[i] = note.toString();
        }
        checked(notes);
    }

    private static void nest(Random random, int depth, StringBuilder out) {
        String name = ELEMENTS.get(random.nextInt(ELEMENTS.size()));
        out.append('<').append(name).append(attributes(random)).append(">word").append(random.nextInt(1000));
        for (int i = random.nextInt(3); i > 0 && depth > 0; i--) {
            nest(random, depth - 1, out);
            out.append(" more").append(random.nextInt(1000)).append(' ');
        }
        out.append("</").append(name).append('>');
    }

    private static String attributes(Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> " id=\"ö/" + random.nextInt(40) + ":1\"";
            case 1 -> " class=\"note\" title=\"a &amp; b\"";
            case 2 -> " lang=\"de\" dir=\"rtl\"";
            case 3 -> " href=\"https://example.org/a b\"";
            case 4 -> " colspan=\"2\" rowspan=\"9\" start=\"4\" value=\"x\" datetime=\"soon\"";
            case 5 -> " lang=\"not a language\" dir=\"up\" title=\"\"";
            default -> "";
        };
    }

    @Test
    void everythingThatMarkdownHasIsReadable() throws IOException {
        check("""
                # Everything

                Line  \\
                break, `code`, **bold**, *it*, ~~gone~~, ==marked==, <https://example.org/x?y=1&z=2>, a@example.org.

                1. one
                   - two
                     1. three

                        > four

                3) five

                ```sql
                select * from a where b < 3 && c > 4;
                ```

                    indented

                | left | right | \\| |
                |:-----|------:|:-:|
                | a    | `b|c` |   |

                Term
                : What it is

                : And more

                $E = mc^2$ and

                $$
                \\int_0^1 x
                $$

                > [!warning]+ Careful **now**
                > - [ ] one
                >
                > > [!note]
                > > two

                ![](https://example.org/a.png) [^a] [^b]

                [^a]: First

                    with two paragraphs and `code`
                [^b]: Second [^a]

                <details><summary>More</summary>

                text

                </details>

                ---

                Ελληνικά кириллица Tiếng Việt 漢字 العربية עברית 𝒜 ﬁ e\u0301 \u0085 end ^block

                [[#^block]] [[Everything#Nothing]] [[gone]]
                """, "# 1st note\n\n![[note-0#Everything]]\n\n![[note-0#^block]]\n");
    }

    @Test
    void aNoteWithNothingInItIsAChapter() throws IOException {
        check("# Empty\n", "# Other\n\n# \n\n##\n\ntext\n");
    }
}
