package vademecum.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vademecum.pdf.PdfDocument;

class LineBreakerTest {

    private static final String TEXT = "In olden times when wishing still helped one, there lived a king whose "
            + "daughters were all beautiful; and the youngest was so beautiful that the sun itself, which has seen "
            + "so much, was "
            + "astonished whenever it shone in her face.";

    private static final Ink INK =
            Ink.plain(new Type(Type.Family.TEXT, false, false, 10), 0, vademecum.pdf.Tag.of("P").slot());

    private static Paragraph paragraph(String text, String language) {
        Shaper shaper = new Shaper(new Fonts(new PdfDocument(), List.of()), new Findings());
        Paragraph paragraph = new Paragraph(shaper, new Hyphenator(language), Paragraph.LONG);
        paragraph.text(text, INK);
        return paragraph;
    }

    private static double width(Paragraph paragraph, LineBreaker.Line line) {
        double width = 0;
        for (int i = line.from(); i < line.to(); i++) {
            Node node = paragraph.nodes().get(i);
            width += Paragraph.width(node) * (node instanceof Node.Glue ? 1 + line.space() : 1);
        }
        return line.to() < paragraph.nodes().size() && paragraph.nodes().get(line.to()) instanceof Node.Chance chance
                ? width + chance.width() : width;
    }

    @Test
    void everyLineButTheLastReachesBothEdges() {
        Paragraph paragraph = paragraph(TEXT, "en");
        List<LineBreaker.Line> lines = LineBreaker.lines(paragraph.nodes(), 180, false);
        assertThat(lines).hasSizeGreaterThan(4);
        assertThat(lines.subList(0, lines.size() - 1)).allSatisfy(line ->
                assertThat(width(paragraph, line)).isBetween(179.9, 180.1));
        assertThat(width(paragraph, lines.getLast())).isLessThanOrEqualTo(180.1);
    }

    @Test
    void noNodeIsLost() {
        Paragraph paragraph = paragraph(TEXT, "en");
        List<Integer> boxes = new ArrayList<>();
        for (LineBreaker.Line line : LineBreaker.lines(paragraph.nodes(), 90, false)) {
            for (int i = line.from(); i < line.to(); i++) {
                boxes.add(i);
            }
        }
        for (int i = 0; i < paragraph.nodes().size(); i++) {
            if (paragraph.nodes().get(i) instanceof Node.Box) {
                assertThat(boxes).contains(i);
            }
        }
    }

    @Test
    void aWordLongerThanTheLineIsCut() {
        Paragraph paragraph = paragraph("x".repeat(400), "en");
        assertThat(LineBreaker.lines(paragraph.nodes(), 100, false)).allSatisfy(line ->
                assertThat(width(paragraph, line)).isLessThanOrEqualTo(100.1));
    }

    @Test
    void wordsAreDividedAsTheLanguageWants() {
        assertThat(divided("hyphenation", "en")).isEqualTo("hy-phen-ation");
        assertThat(divided("Silbentrennung", "de")).isEqualTo("Sil-ben-tren-nung");
        assertThat(divided("hyphenation", "fi")).isEqualTo("hyphenation");
    }

    private static String divided(String word, String language) {
        boolean[] points = new Hyphenator(language).points(word);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            out.append(i < points.length && points[i] ? "-" : "").append(word.charAt(i));
        }
        return out.toString();
    }

    @Test
    void pagesInARowAreARange() {
        assertThat(PageList.ranges(new java.util.TreeSet<>(List.of(3, 7, 8, 9, 12))).stream()
                .map(PageList.Range::words)).containsExactly("3", "7–9", "12");
    }

    @Test
    void coloursAreTheLightOnesOfTheTheme() {
        Palette palette = new Palette(":root { --ink: light-dark(#272119, #e9e2d6); --x: 3px; }"
                + " .tok-k { color: #8c1c4c; }");
        assertThat(palette.of("ink")).isEqualTo(0x272119);
        assertThat(palette.of("tok-k")).isEqualTo(0x8C1C4C);
    }
}
