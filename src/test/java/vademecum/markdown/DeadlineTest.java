package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final long SECOND = 1_000_000_000L;

    @Test
    void workCountsUntilTheTimeIsUp() {
        Deadline deadline = Deadline.in(8_000);
        long now = System.nanoTime();
        for (int tenths = 1; tenths < 80; tenths++) {
            deadline.check(now + tenths * SECOND / 10);
        }
        assertThatThrownBy(() -> deadline.check(now + 9 * SECOND)).isInstanceOf(Deadline.Exceeded.class);
    }

    @Test
    void aMachineThatSleptIsNotHeldAgainstTheNote() {
        Deadline deadline = Deadline.in(8_000);
        assertThatCode(() -> deadline.check(System.nanoTime() + 3_600 * SECOND)).doesNotThrowAnyException();
    }
}
