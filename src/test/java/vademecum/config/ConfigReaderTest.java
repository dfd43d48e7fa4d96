package vademecum.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vademecum.base.Code;
import vademecum.base.Located;
import vademecum.base.Severity;

final class ConfigReaderTest {

    private static ConfigReader.Result read(String text) {
        return ConfigReader.read("vademecum.yaml", text);
    }

    private static Located onlyProblem(String text) {
        assertThat(read(text).problems()).hasSize(1);
        return read(text).problems().getFirst();
    }

    @Test
    void everySettingIsRead() {
        ConfigReader.Result result = read("""
                title: Field notes
                description: What I learnt
                language: de
                base-url: https://example.org/kb
                theme: my-theme
                breaks: br
                secrets: [Falcon, blue door]
                publish: { ignore: ["drafts/**"], default: private, public: ["garden/**"], private: garden/shed }
                glossary: { from: terms/**, link: section, again-after: 800 }
                handouts:
                  - { title: Day one, notes: [a, b], author: Ann, date: 2026-11-22, tags: "#aws", folders: [lab],
                      paper: letter, sides: 2, columns: 2, depth: 3, language: fr, picture: a.png,
                      formats: [pdf, EPUB] }
                diagnostics: { missing-target: error, V208: off }
                """);
        assertThat(result.problems()).isEmpty();
        Config config = result.config();
        assertThat(config.title()).isEqualTo("Field notes");
        assertThat(config.baseUrl()).contains("https://example.org/kb/");
        assertThat(config.breaks()).isEqualTo(Config.Breaks.BR);
        assertThat(config.publish()).isEqualTo(new Config.Publish(List.of("drafts/**"), false,
                List.of("garden/**"), List.of("garden/shed"), List.of("Falcon", "blue door")));
        assertThat(config.glossary().from()).containsExactly("terms/**");
        assertThat(config.glossary().link()).isEqualTo(Config.Scope.SECTION);
        assertThat(config.glossary().againAfter()).isEqualTo(800);
        assertThat(config.handouts()).containsExactly(new HandoutSettings("day-one",
                new HandoutSettings.Cover("Day one", "", "Ann", Optional.of(LocalDate.of(2026, 11, 22)), "a.png"), "fr",
                new HandoutSettings.Selection(List.of("a", "b"), List.of("aws"), List.of("lab")),
                new PageSetup(Optional.of(PageSetup.Paper.LETTER), 2, 2, 3),
                Set.of(HandoutSettings.Format.PDF, HandoutSettings.Format.EPUB)));
        assertThat(config.severity(Code.MISSING_TARGET)).isEqualTo(Severity.ERROR);
        assertThat(config.severity(Code.ALIAS_CLASH)).isEqualTo(Severity.OFF);
        assertThat(result.theme()).contains("my-theme");
    }

    @Test
    void aHandoutThatNoPrinterCouldPrintIsAnError() {
        ConfigReader.Result result = read("""
                handouts:
                  - { title: A, paper: A6, sides: 3, columns: none, depth: 0, date: 22.11.2026, formats: docx }
                """);
        assertThat(result.problems()).extracting(problem -> problem.diagnostic().message()).containsExactly(
                "`handouts.paper` cannot be `A6`", "`handouts.sides` cannot be `3`",
                "`handouts.columns` cannot be `none`", "`handouts.depth` cannot be `0`",
                "`22.11.2026` is not a date", "`handouts.formats` cannot be `docx`");
    }

    @Test
    void anEmptyFileMeansTheDefaults() {
        assertThat(read("").config()).isEqualTo(Config.DEFAULT);
    }

    @Test
    void aMisspeltSettingIsAnErrorWithTheNearestName() {
        Located problem = onlyProblem("title: x\npublsih:\n  ignore: [a]\n");
        assertThat(problem.diagnostic().code()).isEqualTo(Code.UNKNOWN_SETTING);
        assertThat(problem.line()).isEqualTo(2);
        assertThat(problem.diagnostic().hint()).contains("did you mean `publish`?");
    }

    @Test
    void aMisspeltSettingInsideASectionIsNamedInFull() {
        assertThat(onlyProblem("glossary: { form: x }\n").diagnostic().message()).contains("`glossary.form`");
    }

    @Test
    void aValueThatCannotBeNamesTheOnesThatCan() {
        Located problem = onlyProblem("glossary:\n  link: sometimes\n");
        assertThat(problem.diagnostic().hint()).contains("it can be page, section, all, off");
        assertThat(problem.line()).isEqualTo(2);
    }

    @Test
    void aSecretThatStandsEverywhereByChanceIsRefused() {
        assertThat(onlyProblem("secrets: [abc]\n").diagnostic().message()).contains("`abc` is too short");
    }

    @Test
    void anAddressWithoutSchemeIsRefused() {
        assertThat(onlyProblem("base-url: example.org\n").diagnostic().hint().orElse("")).contains("https://");
    }

    @Test
    void brokenYamlIsReportedWithItsLine() {
        assertThat(onlyProblem("title: ok\nlanguage: a: b\n").line()).isEqualTo(2);
    }
}
