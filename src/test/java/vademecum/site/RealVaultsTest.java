package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.evil.PageRules;
import vademecum.vault.Vault;

/// Vaults that other people wrote, kept outside the project: `-Dcorpora=FOLDER` names the folder that holds them, and
/// `-Dcorpora.list=DIR,DIR/SUB` which are built. Every page must be whole and no word of a note may be lost. The
/// diagnostics are printed by code, to be read.
@EnabledIfSystemProperty(named = "corpora", matches = ".+")
class RealVaultsTest {

    private static final double KEPT = 0.995;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    /// What stands in a note and not on its page: properties, comments, addresses, tags, the names of languages.
    private static final List<Pattern> UNSEEN = Stream.of("(?s)\\A---\\R.*?\\R---\\R", "(?s)<!--.*?-->", "(?s)%%.*?%%",
            "(?m)^ {0,3}\\[[^\\]]+\\]:.*$", "(?m)^\\s*[>\\-*\\s]*(```|~~~).*$",
            "(?<=\\])\\((<[^>]*>|[^()\\s]|\\([^()]*\\))*( \"[^\"]*\")?\\)",
            "!\\[\\[[^\\]]*\\]\\]", "\\[\\[[^\\]|]*\\|", "(?s)<(script|style|iframe|svg|video|audio)\\b.*?(</\\1>|/>)",
            "(?s)</?[a-zA-Z][^<>]*>", "https?://\\S+", "\\{[^}]*\\}", "\\[!\\w+\\]", "&\\w+;",
            "\\^[A-Za-z0-9-]+\\s").map(Pattern::compile).toList();

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> vaultIsBuiltWhole() {
        Path corpora = Path.of(System.getProperty("corpora"));
        String list = System.getProperty("corpora.list", "til,garden/content,garden/docs,rust-book/src");
        return Stream.of(list.split(",")).map(name ->
                DynamicTest.dynamicTest(name, () -> check(name, corpora.resolve(name))));
    }

    private void check(String name, Path vault) throws IOException {
        long start = System.nanoTime();
        BuiltSite site = BuiltSite.of(vault, folder.resolve(name.replace('/', '-')));
        System.out.printf(Locale.ROOT, "%n== %s: %d notes, %d links, %.1f s%n", name, site.report().notes(),
                site.report().links(), (System.nanoTime() - start) / 1e9);
        Map<String, Long> codes = site.report().problems().stream().collect(Collectors.groupingBy(
                problem -> problem.diagnostic().code().number() + " " + problem.diagnostic().code().label(),
                TreeMap::new, Collectors.counting()));
        codes.forEach((code, count) -> System.out.printf(Locale.ROOT, "%6d %s%n", count, code));
        assertThat(words(vault, site)).as("share of the notes' words on their pages").isGreaterThan(KEPT);
        assertThat(PageRules.complaints(site)).isEmpty();
    }

    private static double words(Path vault, BuiltSite site) throws IOException {
        Vault files = Vault.scan(vault, List.of());
        Catalog catalog;
        try (Jobs jobs = new Jobs(2)) {
            catalog = Library.read(files, Config.DEFAULT, false, jobs, Optional.empty(), Progress.SILENT).catalog();
        }
        long all = 0;
        long lost = 0;
        for (VaultPath note : catalog.notes().keySet()) {
            List<String> said = words(visible(Files.readString(files.notes().get(note))));
            Document page = site.page(catalog.page(note).value());
            Set<String> shown = new HashSet<>(words(page.select("main").text() + page.select("main").first().wholeText()
                    + page.select("img").eachAttr("alt")));
            List<String> missing = new ArrayList<>(said);
            missing.removeIf(shown::contains);
            all += said.size();
            lost += missing.size();
            if (!missing.isEmpty()) {
                System.out.printf(Locale.ROOT, "  lost %d of %d in %s: %s%n", missing.size(), said.size(), note,
                        missing.stream().distinct().limit(12).toList());
            }
        }
        System.out.printf(Locale.ROOT, "%d of %d words lost%n", lost, all);
        return 1 - (double) lost / Math.max(1, all);
    }

    private static String visible(String text) {
        String visible = text;
        for (Pattern unseen : UNSEEN) {
            visible = unseen.matcher(visible).replaceAll(" ");
        }
        return visible;
    }

    private static List<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group).map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }
}
