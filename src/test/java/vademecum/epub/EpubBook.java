package vademecum.epub;

import com.adobe.epubcheck.api.EpubCheck;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import vademecum.base.Located;
import vademecum.base.VaultPath;
import vademecum.config.Config;
import vademecum.config.HandoutSettings;
import vademecum.note.Body;
import vademecum.page.Composer;
import vademecum.page.Edition;
import vademecum.page.Filled;
import vademecum.site.HandoutBuild;
import vademecum.site.Jobs;
import vademecum.site.Library;
import vademecum.site.Progress;
import vademecum.site.ThemeFiles;
import vademecum.site.VaultFormulas;
import vademecum.vault.Vault;

/// An e-book that a test had made of a vault, unpacked.
///
/// @param file     where it was written
/// @param parts    its files by path, in the order of the archive
/// @param problems what was reported
record EpubBook(Path file, Map<String, byte[]> parts, List<Located> problems) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final String FOLDER = "EPUB/";

    /// Makes the e-book of all notes of a vault.
    static EpubBook of(Path vault, Path file) throws IOException {
        return of(vault, file, HandoutSettings.NONE);
    }

    /// Makes the e-book of all notes of a vault.
    static EpubBook of(Path vault, Path file, HandoutSettings settings) throws IOException {
        HandoutBuild.Outcome outcome;
        try (Jobs jobs = new Jobs(2)) {
            outcome = new HandoutBuild(Config.DEFAULT, ThemeFiles.read(Optional.empty()), jobs, Progress.SILENT, false)
                    .run(vault, new HandoutBuild.Request(Optional.of("all"), settings, false, "",
                            HandoutSettings.Format.EPUB), file);
        }
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return new EpubBook(file, parts, ((HandoutBuild.Outcome.Written) outcome).problems());
    }

    /// What the reference checker says against it.
    List<String> complaints() {
        StringWriter said = new StringWriter();
        new EpubCheck(file.toFile(), new PrintWriter(said)).doValidate();
        return said.toString().lines().filter(line -> line.startsWith("ERROR") || line.startsWith("FATAL")
                || line.startsWith("WARNING: EPUB")).distinct().toList();
    }

    /// One of its documents.
    Document document(String path) {
        return Jsoup.parse(new String(parts.get(FOLDER + path), StandardCharsets.UTF_8), "", Parser.xmlParser());
    }

    /// The paths of its documents in reading order.
    List<String> spine() {
        Document opf = document("package.opf");
        return opf.select("itemref").eachAttr("idref").stream()
                .map(id -> opf.getElementById(id).attr("href")).toList();
    }

    /// The words of its chapters: title, text and footnotes, in reading order, without those of diagrams.
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (String path : spine()) {
            if (path.startsWith("chapter-")) {
                Document chapter = Jsoup.parse(new String(parts.get(FOLDER + path), StandardCharsets.UTF_8));
                chapter.select(".v-chapter-number, .v-back, figure.v-diagram").remove();
                words.addAll(words(chapter.body().text()));
            }
        }
        return words;
    }

    /// Where its words are not those of the pages of the site, or not in their order; empty if they are.
    String difference(Path vault) throws IOException {
        List<String> words = words();
        List<String> source = wordsOfPages(vault);
        int same = 0;
        while (same < Math.min(words.size(), source.size()) && words.get(same).equals(source.get(same))) {
            same++;
        }
        return same == Math.max(words.size(), source.size()) ? ""
                : around(source, same) + " became " + around(words, same);
    }

    private static String around(List<String> words, int at) {
        return String.join(" ", words.subList(Math.max(0, at - 5), Math.min(words.size(), at + 8)));
    }

    /// The words that the pages of the site have for the same notes, in the same order, without those of
    /// diagrams.
    static List<String> wordsOfPages(Path folder) throws IOException {
        Vault vault = Vault.scan(folder, List.of());
        Library library;
        VaultFormulas formulas;
        try (Jobs jobs = new Jobs(2)) {
            library = Library.read(vault, Config.DEFAULT, false, jobs, Optional.empty(), Progress.SILENT);
            formulas = VaultFormulas.of(library, jobs);
        }
        Edition edition = new Edition(Config.DEFAULT, library.catalog(), library.glossary(),
                path -> library.bodies().getOrDefault(path, Body.EMPTY), Map.of())
                .with(formulas.formulas());
        List<String> words = new ArrayList<>();
        for (VaultPath note : new vademecum.handout.Handouts(edition).find("all").orElseThrow().handout().notes()) {
            words.addAll(words(library.catalog().notes().get(note).title()));
            Filled filled = Composer.fill(edition, note);
            words.addAll(words(text(filled.html())));
            filled.footnotes().forEach(footnote -> words.addAll(words(text(footnote.html()))));
        }
        return words;
    }

    private static String text(String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        body.select(".v-anchor, figure.v-diagram").remove();
        return body.text();
    }

    private static List<String> words(String text) {
        return WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).results().map(MatchResult::group)
                .toList();
    }
}
