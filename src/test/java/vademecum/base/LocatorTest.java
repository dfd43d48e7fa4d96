package vademecum.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocatorTest {

    private static Diagnostic at(int start, int end) {
        return Diagnostic.of(Code.MISSING_TARGET, new Span("note.md", start, end), "gone");
    }

    private static Located locate(Locator locator, int start, int end) {
        return locator.locate(at(start, end), Severity.WARNING);
    }

    @Test
    void aPlaceIsTheSameWhateverWasAskedBefore() {
        String text = "one\r\ntwo 😀 three\rfour\n\n😀😀 five";
        Locator locator = new Locator(text);
        for (int start = 0; start <= text.length(); start++) {
            assertThat(locate(locator, start, start + 1)).isEqualTo(Located.of(at(start, start + 1),
                    Severity.WARNING, text));
        }
        for (int start : List.of(20, 3, 3, 9, 0)) {
            assertThat(locate(locator, start, start + 1)).isEqualTo(Located.of(at(start, start + 1),
                    Severity.WARNING, text));
        }
    }

    @Test
    void charactersAreCountedAsPeopleDo() {
        Located place = Located.of(at(6, 8), Severity.WARNING, "a\n😀😀x\nb");
        assertThat(place.line()).isEqualTo(2);
        assertThat(place.column()).isEqualTo(3);
        assertThat(place.source()).isEqualTo("😀😀x");
        assertThat(place.width()).isEqualTo(1);
    }

    /// A file of a canvas is one line, and each of its cards may be at fault.
    @Test
    void manyProblemsOfALongLineShareItsText() {
        Locator locator = new Locator("x".repeat(5_000_000));
        String line = locate(locator, 0, 1).source();
        for (int start = 0; start < 5_000_000; start += 50) {
            Located place = locate(locator, start, start + 3);
            assertThat(place.column()).isEqualTo(start + 1);
            assertThat(place.source()).isSameAs(line);
        }
    }
}
