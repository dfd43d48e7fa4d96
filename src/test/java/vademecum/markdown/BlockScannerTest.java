package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// flexmark reads only those stretches of a note that are not plain; the tree is the one it would read of the whole.
class BlockScannerTest {

    private static final List<String> LINES = List.of("", "", "", "word", "two words  ", "  indented", "    far",
            "\ttab", "# One", "###### Six #", "####### seven", "#tag", " ## Two ##", "```", "```java", "~~~",
            "  ```", "`code` b", "    ```", "---", "***", "* * *", "- - -", "===", "--", "-", "- item", "* item",
            "+ item", "  - inner", "    - deep", "1. one", "2) two", "10. ten", "1.x", "  more of it",
            "      code in it", "> quote", ">", "> - item", "> ```", "- ```", "  > inner", "[a]: /b", "[^n]: note",
            "[^n] mark", "    of the note", "[[link]] text", "[x](y)", ": definition", ":  loose one",
            "  : indented one", ":emoji:", "<div>", "</div>", "<!-- one -->", "<!-- open", "-->", "<pre>", "</pre>",
            "<b>bold</b>", "<https://a.b>", "<custom-tag>", "$$", "$$x$$", "$$ x", "$a$ b", "| a | b |",
            "|---|---|", "**Bold** text", "*em*", "_em_", "+ x", "%%", "- [ ] task", "-\tx", "1.\tx", "\t- x",
            "  text\\", "^id", "*[AB]: a b", "*[C]: c", "- a", "  - b", "    - c", "   - d", " - e", "2. two",
            "3) three", "    1. x", "  2. y", "  # in", "    # in", "- # h", "-  wide", "-     code", "- - a",
            "- [a]: /b", "- *[AB]: c", "      - far", "1. 1. x", "- :d", "- ---");

    @Test
    void everyExampleOfTheSpecificationHasTheTreeThatFlexmarkReads() {
        for (SpecExample example : SpecExample.all("spec.txt")) {
            expectSameTree(example.source());
        }
    }

    @Test
    void linesInAnyOrderHaveTheTreeThatFlexmarkReads() {
        for (int seed = 0; seed < 4000; seed++) {
            Random random = new Random(seed);
            StringBuilder text = new StringBuilder();
            for (int lines = random.nextInt(16); lines >= 0; lines--) {
                text.append(LINES.get(random.nextInt(LINES.size())));
                text.append(lines > 0 || random.nextBoolean() ? "\n" : "");
            }
            expectSameTree(text.toString());
        }
    }

    private static void expectSameTree(String text) {
        for (boolean plain : new boolean[] {true, false}) {
            Parsing scanned = parsing(text, plain);
            Parsing whole = parsing(text, plain);
            assertThat(tree(BlockScanner.read(scanned, 0))).as(text)
                    .isEqualTo(tree(BlockReader.read(whole, BasedSequence.of(text))));
            assertThat(scanned.abbreviations()).as(text)
                    .containsExactlyInAnyOrderElementsOf(whole.abbreviations());
        }
    }

    private static Parsing parsing(String text, boolean plain) {
        return new Parsing(text, plain, Deadline.in(Integer.MAX_VALUE));
    }

    private static String tree(Document document) {
        StringBuilder out = new StringBuilder();
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            write(node, "\n", out);
        }
        return out.toString();
    }

    private static void write(Node node, String indent, StringBuilder out) {
        out.append(indent).append(switch ((Element) node) {
            case Element.Text text -> "text " + text.level + text.underlined + Arrays.toString(text.lines.spans());
            case Element.Code code -> "code " + code.start + " " + code.info + "|" + code.text.toString()
                    .replace("\n", "\\n");
            case Element.Formula formula -> "formula " + formula.start + formula.text.toString().replace("\n", "\\n");
            case Element.Markup markup -> "markup " + markup.start + markup.text.toString().replace("\n", "\\n");
            case Element.Rule _ -> "rule";
            case Element.Quote _ -> "quote";
            case Element.Items items -> "items " + items.mark + items.first + items.loose;
            case Element.Item _ -> "item";
            case Element.Definition definition -> "definition " + definition.loose;
            case Element.Footnote footnote -> "footnote " + footnote.label + footnote.start;
        });
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            write(child, indent + "  ", out);
        }
    }
}
