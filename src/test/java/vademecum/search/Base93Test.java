package vademecum.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Base93Test {

    @Test
    void bytesOfAnyLengthComeBackAsTheyWere() {
        Random random = new Random(7);
        for (int length = 0; length < 200; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            assertThat(ShardText.decode(text(bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void theTextFitsBetweenQuotesAndTakesLessThanBase64() {
        byte[] bytes = new byte[6500];
        new Random(8).nextBytes(bytes);
        assertThat(text(bytes)).hasSize(8000).matches("[ -~&&[^\"\\\\]]*");
    }

    private static String text(byte[] bytes) {
        byte[] text = new byte[Base93.most(bytes.length)];
        return new String(text, 0, Base93.encode(bytes, bytes.length, text, 0), StandardCharsets.US_ASCII);
    }
}
