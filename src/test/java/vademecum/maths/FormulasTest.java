package vademecum.maths;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vademecum.base.Code;
import vademecum.note.Formula;

class FormulasTest {

    private static final double ROOM = 40_000;

    private static Formula inline(String tex) {
        return new Formula(tex, false, "");
    }

    private static List<Formula> all(String... tex) {
        return Stream.of(tex).map(FormulasTest::inline).toList();
    }

    private static Code code(Formulas formulas, Formula formula) {
        return formulas.fault(formula).orElseThrow().code();
    }

    @Test
    void nothingButMathematicsGetsThrough() {
        List<Formula> hostile = all("\\href{javascript:alert(1)}{x}", "\\text{<script>alert(1)</script>}",
                "\\style{background:url(//evil)}{x}", "\\class{v-top}{x}", "\\cssId{v-main}{x}",
                "\\color{red;background:url(//evil)}{x}", "\\bbox[background:url(//evil)]{x}",
                "\\mathchoice{a}{b}{c}{d}\" onload=\"alert(1)", "\\unicode[url(//evil)]{65}");
        Formulas formulas = Converter.convert(List.of(hostile), new KnownFormulas(), 1);
        for (Formula formula : hostile) {
            String markup = formulas.html(formula).replaceFirst("alttext=\"[^\"]*\"", "");
            assertThat(markup).doesNotContain("href", "style=", "id=", "v-top", "<script", "onload=", "url(");
        }
    }

    @Test
    void whatNeverEndsIsRefused() {
        Formula loop = inline("\\def\\a{\\a}\\a");
        Formula doubling = inline("\\def\\a{\\a\\a}\\a");
        Formula nested = inline("{".repeat(5_000) + "x" + "}".repeat(5_000));
        Formula styles = inline("\\displaystyle ".repeat(1_000) + "x");
        Formula endless = inline("x".repeat(1_000_000));
        List<Formula> heavy = List.of(loop, doubling, nested, styles, endless);
        Formulas formulas = Converter.convert(List.of(heavy), new KnownFormulas(), 1);
        assertThat(heavy).allSatisfy(formula ->
                assertThat(code(formulas, formula)).isEqualTo(Code.HEAVY_FORMULA));
    }

    @Test
    void aMacroThatNeverEndsSpoilsNoFormulaBehindIt() {
        String growing = "\\def\\p#1{\\p{#1x}}\\p{}";
        Formula behind = new Formula("\\half", false, "\\def\\half{\\frac12}\0" + growing + '\0');
        Formula using = new Formula("\\p{}", false, growing + '\0');
        Formulas formulas = Converter.convert(List.of(List.of(inline(growing), behind, using)), new KnownFormulas(), 1);
        assertThat(code(formulas, inline(growing))).isEqualTo(Code.HEAVY_FORMULA);
        assertThat(formulas.html(behind)).contains("<mfrac>");
        assertThat(code(formulas, using)).isEqualTo(Code.UNKNOWN_COMMAND);
    }

    @Test
    void aMacroHoldsOnlyWhereItsDefinitionStandsBefore() {
        Formula definition = inline("\\newcommand{\\half}{\\frac12}\\half");
        Formula behind = new Formula("\\half", false, definition.tex() + '\0');
        Formula elsewhere = inline("\\half");
        Formulas formulas = Converter.convert(List.of(List.of(definition, behind, elsewhere)), new KnownFormulas(), 1);
        assertThat(formulas.html(behind)).contains("<mfrac>");
        assertThat(code(formulas, elsewhere)).isEqualTo(Code.UNKNOWN_COMMAND);
    }

    @Test
    void whatIsKnownIsTheSameAfterItWasKept() {
        List<Formula> some = all("x^2", "\\frac{1}{2", "\\href{a}{b}");
        KnownFormulas known = new KnownFormulas();
        Formulas first = Converter.convert(List.of(some), known, 1);
        KnownFormulas read = new KnownFormulas();
        read.read(known.bytes());
        assertThat(read.bytes()).isEqualTo(known.bytes());
        Formulas second = Converter.convert(List.of(some), read, 1);
        assertThat(some).allSatisfy(formula -> {
            assertThat(second.html(formula)).isEqualTo(first.html(formula));
            assertThat(second.fault(formula)).isEqualTo(first.fault(formula));
        });
    }

    @Test
    void whatWasKeptAndIsDamagedIsForgotten() {
        KnownFormulas known = new KnownFormulas();
        Converter.convert(List.of(all("x^2")), known, 1);
        byte[] bytes = known.bytes();
        for (int length = 0; length < bytes.length; length += 7) {
            KnownFormulas damaged = new KnownFormulas();
            damaged.read(java.util.Arrays.copyOf(bytes, length));
            assertThat(damaged.bytes()).as("the first %s bytes", length).isEqualTo(new KnownFormulas().bytes());
        }
    }

    @Test
    void aNoteThatTakesTooLongSpoilsNoOther() {
        List<Formula> bomb = IntStream.range(0, 1000).mapToObj(i -> inline("\\bomb_{" + i + "}")).toList();
        List<Formula> plain = IntStream.range(0, 300).mapToObj(i -> inline("x_{" + i + "}")).toList();
        List<Formula> both = Stream.concat(Stream.of(bomb.getLast()), plain.stream()).toList();
        Formulas one = Converter.convert(List.of(bomb, both), Costs.known(bomb, 100_000_000), 1);
        Formulas three = Converter.convert(List.of(bomb, both), Costs.known(bomb, 100_000_000), 3);
        List<Formula> beyond = bomb.stream().filter(formula -> one.beyond(formula).isPresent()).toList();
        assertThat(beyond).hasSizeBetween(900, 980).doesNotContain(bomb.getFirst(), bomb.getLast())
                .allSatisfy(formula -> assertThat(one.html(formula)).contains("$" + formula.tex() + "$"));
        assertThat(plain).allSatisfy(formula -> assertThat(one.html(formula)).contains("<msub>"));
        assertThat(Stream.concat(bomb.stream(), plain.stream())).allSatisfy(formula ->
                assertThat(three.html(formula)).isEqualTo(one.html(formula)));
    }

    @Test
    void aVaultOfManyBombsEndsToo() {
        List<List<Formula>> notes = IntStream.range(0, 200).mapToObj(note -> IntStream.range(0, 40)
                .mapToObj(i -> inline("\\bomb_{" + note + "," + i + "}")).toList()).toList();
        List<Formula> all = notes.stream().flatMap(List::stream).toList();
        Formulas formulas = Converter.convert(notes, Costs.known(all, 120_000_000), 1);
        assertThat(all.stream().filter(formula -> formulas.beyond(formula).isEmpty())).hasSizeLessThan(1_100);
    }

    @Test
    void aFormulaCostsTheSameWhateverCameBefore() {
        List<Formula> some = all("x", "\\frac{a}{b}", "\\ce{H2O}", "\\begin{matrix}a&b\\end{matrix}", "\\wrong",
                "\\newcommand{\\half}{\\frac12}\\half", "\\mathbb{R}^n \\to \\R");
        KnownFormulas forth = new KnownFormulas();
        KnownFormulas back = new KnownFormulas();
        Converter.convert(List.of(some), forth, 1);
        Converter.convert(List.of(some.reversed()), back, 1);
        assertThat(forth.bytes()).isEqualTo(back.bytes());
    }

    @Test
    void lettersOfAnAlphabetAreCharactersOfTheirOwn() {
        Formula formula = inline("\\mathbb{R}\\mathcal{L}\\mathfrak{g}\\mathbf{v}\\boldsymbol{\\alpha}");
        assertThat(Converter.convert(List.of(List.of(formula)), new KnownFormulas(), 1).html(formula))
                .contains("ℝ", "ℒ", "𝔤", "𝐯", "𝜶").doesNotContain("mathvariant");
    }

    @Test
    void aDrawingStandsOnTheLine() {
        Formula formula = inline("\\frac{a}{b}");
        Formulas formulas = Converter.convert(List.of(List.of(formula)), new KnownFormulas(), 1);
        try (Drawings drawings = new Drawings(formulas)) {
            Drawings.Drawing drawing = drawings.find("\\frac{a}{b}", false, "", ROOM).orElseThrow();
            assertThat(drawing.height()).isPositive();
            assertThat(drawing.depth()).isPositive();
            assertThat(drawing.svg()).contains("<path");
        }
    }

    @Test
    void theNumberOfAnEquationStandsAtTheRightEdge() {
        Formula formula = new Formula("E = mc^2 \\tag{1}", true, "");
        Formulas formulas = Converter.convert(List.of(List.of(formula)), new KnownFormulas(), 1);
        try (Drawings drawings = new Drawings(formulas)) {
            Drawings.Drawing roomy = drawings.find(formula.tex(), true, "", ROOM).orElseThrow();
            assertThat(roomy.width()).isCloseTo(ROOM, offset(1.0));
            assertThat(drawings.find(formula.tex(), true, "", 100).orElseThrow().width()).isBetween(5_000.0, 12_000.0);
        }
    }
}
