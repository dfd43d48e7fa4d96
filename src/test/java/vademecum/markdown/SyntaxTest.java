package vademecum.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vademecum.base.VaultPath;
import vademecum.vault.SourceFile;

/// One line for each form of each syntax, in `syntax.txt`: Markdown in, HTML out.
class SyntaxTest {

    @TestFactory
    List<DynamicTest> everyFormIsReadAsItsLineSays() {
        List<DynamicTest> tests = new ArrayList<>();
        String section = "";
        for (String line : SpecExample.read("syntax.txt").lines().toList()) {
            int sign = line.indexOf(" §");
            if (line.startsWith("## ")) {
                section = line.substring(3);
            } else if (sign > 0 && !line.startsWith("# One")) {
                String markdown = line.substring(0, sign);
                String html = line.substring(sign + 2).strip();
                tests.add(DynamicTest.dynamicTest(section + ": " + markdown, () -> check(markdown, html)));
            }
        }
        return tests;
    }

    private static void check(String markdown, String expected) {
        String html = Reading.html(markdown.replace('⏎', '\n')).strip();
        assertThat(html.replace('\n', '⏎')).isEqualTo(expected);
        assertThat(Balance.fault(html)).isEmpty();
    }

    @Test
    void aSingleNewlineBreaksTheLineWhereTheVaultSaysSo() {
        NoteReader reader = new NoteReader(new Syntax(true, 8_000));
        SourceFile file = new SourceFile(new VaultPath("n.md"), "a\nb");
        assertThat(Reading.html(reader.read(file))).isEqualTo("<p>a<br>\nb</p>");
    }
}
