package vademecum.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vademecum.base.Located;
import vademecum.evil.PageRules;
import vademecum.site.BuiltSite;

/// Small vaults and what becomes of them: the `<main>` of each page, which other files there are, and what the build
/// says. The vault `whole` compares whole files. `-Dgolden=update` writes the expectations anew, to be read as a diff.
class GoldenVaultsTest {

    private static final Path VAULTS = Path.of("src/test/resources/vaults/golden");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> vaultBecomesWhatWasAgreedOn() throws IOException {
        try (Stream<Path> vaults = Files.list(VAULTS)) {
            return vaults.sorted().toList().stream().map(vault ->
                    DynamicTest.dynamicTest(vault.getFileName().toString(), () -> compare(vault)));
        }
    }

    private void compare(Path vault) throws IOException {
        BuiltSite site = BuiltSite.of(vault.resolve("notes"), folder.resolve(vault.getFileName()));
        assertThat(PageRules.complaints(site)).isEmpty();
        Map<String, String> found = vault.endsWith("whole") ? whole(site) : mains(site);
        Path expected = vault.resolve("expected");
        if (UPDATE) {
            update(expected, found);
        }
        Map<String, String> agreed = new TreeMap<>();
        BuiltSite.files(expected).forEach((path, bytes) -> agreed.put(path, new String(bytes, StandardCharsets.UTF_8)));
        assertThat(found.keySet()).isEqualTo(agreed.keySet());
        found.forEach((path, text) -> assertThat(text).as(path).isEqualTo(agreed.get(path)));
    }

    /// The text of each page of a note or list; of the pages that are the same everywhere, and of other files, the
    /// names.
    private static SortedMap<String, String> mains(BuiltSite site) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        StringBuilder others = new StringBuilder();
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            String path = file.getKey();
            if (path.endsWith(".html") && !path.matches("404.html|search.html|handout.html|a-z.html")) {
                texts.put(path, main(new String(file.getValue(), StandardCharsets.UTF_8)));
            } else if (!path.startsWith("vade/")) {
                others.append(path).append('\n');
            }
        }
        texts.put("other-files.txt", others.toString());
        texts.put("problems.txt", problems(site));
        return texts;
    }

    private static String main(String html) {
        return html.substring(html.indexOf("<main"), html.indexOf("</main>") + 7) + "\n";
    }

    /// Every file of the site but the theme's own and the search index, whose content has tests of its own.
    private static SortedMap<String, String> whole(BuiltSite site) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        site.files().forEach((path, bytes) -> {
            if (!path.startsWith("vade/")) {
                texts.put(path, new String(bytes, StandardCharsets.UTF_8)
                        .replaceAll("(vade/[a-z-]+)-[0-9a-f]{8}\\.", "$1-HASH."));
            }
        });
        texts.put("problems.txt", problems(site));
        return texts;
    }

    private static String problems(BuiltSite site) {
        return site.report().problems().stream().map(GoldenVaultsTest::line).collect(Collectors.joining());
    }

    private static String line(Located problem) {
        return problem.diagnostic().code().number() + " " + problem.diagnostic().span().path() + ":"
                + problem.line() + ":"
                + problem.column() + " " + problem.diagnostic().message() + "\n";
    }

    private static void update(Path expected, Map<String, String> found) throws IOException {
        if (Files.exists(expected)) {
            for (String old : BuiltSite.files(expected).keySet()) {
                Files.delete(expected.resolve(old));
            }
        }
        for (Map.Entry<String, String> file : found.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}
