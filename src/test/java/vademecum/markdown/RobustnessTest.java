package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vademecum.note.Block;
import vademecum.note.Note;
import vademecum.note.Segment;

/// No text makes the reader fail, and whatever it makes of one is balanced.
class RobustnessTest {

    @Test
    void everyPrefixAndSuffixOfEveryExampleIsReadAndBalanced() {
        for (SpecExample example : SpecExample.all("spec.txt")) {
            String source = example.source();
            for (int i = 0; i <= source.length(); i++) {
                check(source.substring(0, i));
                check(source.substring(i));
            }
        }
    }

    @Test
    void soupOfSyntaxIsReadAndBalanced() {
        Stream<String> visible = SpecExample.read("soup.txt").lines()
                .map(line -> line.substring(1, line.length() - 1).translateEscapes());
        String[] soup = Stream.concat(visible, Stream.of("\0", "\uE001", "\uD800")).toArray(String[]::new);
        Random random = new Random(20_260_101);
        for (int round = 0; round < 40_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(14); i >= 0; i--) {
                text.append(soup[random.nextInt(soup.length)]);
            }
            check(text.toString());
        }
    }

    private static void check(String source) {
        Note note = Reading.note(source);
        for (Block block : note.body().blocks()) {
            assertThat(fault(block.segments())).as("%s in %s", block, source).isEmpty();
        }
        note.body().footnotes().values().forEach(segments ->
                assertThat(fault(segments)).as(source).isEmpty());
        note.body().pieces().values().forEach(piece ->
                assertThat(fault(piece.segments())).as(source).isEmpty());
        assertThat(note.problems()).as(source).noneMatch(problem -> problem.code().number().equals("V103"));
    }

    private static String fault(List<Segment> segments) {
        String html = Reading.html(segments);
        boolean leaks = html.chars().anyMatch(c -> c >= 0xE000 && c < 0xE020 || c == 0);
        return leaks ? "private characters leak" : Balance.fault(html);
    }

    @TestFactory
    List<DynamicTest> textsThatHurtParsersAreReadInTime() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, String> cruel : cruelTexts().entrySet()) {
            for (int size : new int[] {1_000, 10_000, 100_000}) {
                String text = cruel.getValue().replace("\\n", "\n");
                tests.add(DynamicTest.dynamicTest(cruel.getKey() + " " + size, () -> {
                    Note note = Reading.note(blowUp(text, size));
                    assertThat(note.problems()).noneMatch(problem -> problem.code().number().equals("V103"));
                    note.body().blocks().forEach(block -> assertThat(fault(block.segments())).isEmpty());
                }));
            }
        }
        return tests;
    }

    /// Repeats what stands between the two bars; the rest stands once.
    static String blowUp(String text, int size) {
        String[] parts = text.split("‖", -1);
        if (parts.length == 1) {
            return text.repeat(size / text.length());
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < parts.length; i++) {
            out.append(i % 2 == 0 ? parts[i] : parts[i].repeat(size / parts[i].length() / (parts.length / 2)));
        }
        return out.toString();
    }

    static Map<String, String> cruelTexts() {
        Map<String, String> texts = new LinkedHashMap<>();
        SpecExample.read("cruel.txt").lines().skip(1).forEach(text -> texts.put(text, text));
        return texts;
    }
}
