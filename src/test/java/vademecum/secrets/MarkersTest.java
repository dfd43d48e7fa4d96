package vademecum.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkersTest {

    @ParameterizedTest
    @ValueSource(strings = {"the Project Falcon", "PROJECT FALCON!", "project\nfalcon", "a/project-falcon.html",
        "?q=project%20falcon", "projecproject falcon"})
    void aSecretIsFoundHoweverItIsSpelt(String text) {
        assertThat(has("Project Falcon", text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"project  fal con", "falcon project", "Projekt Falcon", ""})
    void otherTextsAreNoSecret(String text) {
        assertThat(has("Project Falcon", text)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"A & B & C|A &amp; B &amp; C", "say \"hi\"|say \\\"hi\\\"",
        "Zażółć gęś|zażółć gęś", "Zażółć gęś|ZAŻÓŁĆ GĘŚ", "Zażółć|za%C5%BC%C3%B3%C5%82%C4%87.html"})
    void aSecretIsFoundAsFilesEscapeIt(String secret, String text) {
        assertThat(has(secret, text)).isTrue();
    }

    @Test
    void aSecretIsFoundInBothOrdersOfUtf16() {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThat(Markers.of(List.of("Falcon")).in("(The falcon)".getBytes(charset))).containsOnlyKeys(0);
        }
    }

    @Test
    void secretsInsideEachOtherAreAllFound() {
        assertThat(Markers.of(List.of("falcon", "blue falcons", "alco")).in(bytes("a blue falcon")))
                .containsOnlyKeys(0, 2);
    }

    @Test
    void theEndOfTheFirstAppearanceIsTold() {
        assertThat(Markers.of(List.of("falcon")).in(bytes("a falcon, a falcon"))).containsEntry(0, 8);
    }

    private static boolean has(String secret, String text) {
        return !Markers.of(List.of(secret)).in(bytes(text)).isEmpty();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
