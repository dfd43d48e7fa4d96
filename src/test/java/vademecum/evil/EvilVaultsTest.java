package vademecum.evil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vademecum.site.BuiltSite;

/// No note, whatever it says, runs a script, shows what is private, reaches out of the vault or stops the build of the
/// others. `cases.tsv` lists the vaults, a diagnostic that each must cause and a text that must stay visible.
class EvilVaultsTest {

    /// A word that only private, ignored or outside files hold.
    static final String SECRET = "zyxsecret";
    static final Path VAULTS = Path.of("src/test/resources/vaults/evil");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> vaultHurtsNobody() throws IOException {
        return Files.readAllLines(VAULTS.resolve("cases.tsv")).stream().skip(1).map(line -> List.of(line.split("\t")))
                .map(row -> DynamicTest.dynamicTest(row.getFirst(), () -> check(
                        EvilCase.copy(VAULTS.resolve(row.getFirst()), folder.resolve(row.getFirst())), row.get(1),
                                row.get(2))));
    }

    @TestFactory
    Stream<DynamicTest> vaultThatGitCannotHoldHurtsNobody() {
        return OddVaults.all().entrySet().stream().map(odd -> DynamicTest.dynamicTest(odd.getKey(), () -> {
            EvilCase evil = EvilCase.make(folder.resolve(odd.getKey()));
            check(evil, odd.getValue().write(evil.vault()), "-");
        }));
    }

    @TestFactory
    Stream<DynamicTest> everyVaultIsListed() throws IOException {
        String list = Files.readString(VAULTS.resolve("cases.tsv"));
        try (Stream<Path> vaults = Files.list(VAULTS)) {
            return vaults.filter(Files::isDirectory).map(vault -> vault.getFileName().toString()).sorted().toList()
                    .stream()
                    .map(name -> DynamicTest.dynamicTest(name, () -> assertThat(list).contains("\n" + name + "\t")));
        }
    }

    private static void check(EvilCase evil, String code, String shown) throws IOException {
        Map<String, Long> before = evil.outside();
        BuiltSite site = evil.build();
        assertThat(evil.complaints(site, before, SECRET)).isEmpty();
        if (!code.equals("-")) {
            assertThat(site.report().problems()).extracting(problem -> problem.diagnostic().code().number())
                    .contains(code);
        }
        if (!shown.equals("-")) {
            assertThat(text(site)).contains(shown);
        }
    }

    private static String text(BuiltSite site) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String path : site.files().keySet()) {
            if (path.endsWith(".html") && !path.equals("handout.html")) {
                text.append(site.page(path).body().wholeText()).append('\n');
            }
        }
        return text.toString();
    }
}
