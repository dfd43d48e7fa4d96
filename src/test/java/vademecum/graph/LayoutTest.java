package vademecum.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// Where nodes are laid.
class LayoutTest {

    @Test
    void linkedNodesLieNearerThanOthers() {
        double[][] places = Layout.of(60, chains(60, 6));
        double linked = 0;
        double others = 0;
        for (int i = 0; i + 30 < 60; i++) {
            linked += i % 10 == 9 ? 0 : distance(places, i, i + 1) / 27;
            others += distance(places, i, i + 30) / 30;
        }
        assertThat(linked).isLessThan(others / 3);
    }

    @Test
    void noTwoNodesOfALargeGraphShareAPlace() {
        double[][] places = Layout.of(3000, chains(3000, 3));
        assertThat(Arrays.stream(places[0]).allMatch(Double::isFinite)).isTrue();
        long different = java.util.stream.IntStream.range(0, 3000)
                .mapToObj(i -> places[0][i] + " " + places[1][i]).distinct().count();
        assertThat(different).isEqualTo(3000);
    }

    @Test
    void theSameGraphGetsTheSamePlaces() {
        assertThat(Layout.of(500, chains(500, 5))).isDeepEqualTo(Layout.of(500, chains(500, 5)));
    }

    @Test
    void aStarOfThousandsOfNotesIsLaidOutAroundItsMiddle() {
        long[] pairs = new long[4000];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = i + 1;
        }
        double[][] places = Layout.of(4001, pairs);
        double far = 0;
        for (int i = 1; i <= 4000; i++) {
            far = Math.max(far, distance(places, 0, i));
        }
        double middle = Math.hypot(mean(places[0]) - places[0][0], mean(places[1]) - places[1][0]);
        assertThat(middle).isLessThan(far / 4);
    }

    @Test
    void nodesWithoutEdgesLieOutsideAndEmptyGraphsAreFine() {
        double[][] places = Layout.of(40, new long[] {1, 2, (long) 1 << 32 | 2});
        for (int i = 3; i < 40; i++) {
            assertThat(Math.hypot(places[0][i], places[1][i])).isGreaterThan(Math.hypot(places[0][0], places[1][0]));
        }
        assertThat(Layout.of(0, new long[0])[0]).isEmpty();
        assertThat(Layout.of(5, new long[0])[0]).hasSize(5);
    }

    /// Nodes in a row, each linked to the next, cut into parts.
    private static long[] chains(int nodes, int parts) {
        return java.util.stream.LongStream.range(0, nodes - 1).filter(i -> (i + 1) % (nodes / parts) != 0)
                .map(i -> i << 32 | i + 1).toArray();
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    private static double distance(double[][] places, int a, int b) {
        return Math.hypot(places[0][a] - places[0][b], places[1][a] - places[1][b]);
    }
}
