package vademecum.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vademecum.base.Code;
import vademecum.base.Located;
import vademecum.config.Config;
import vademecum.config.HandoutSettings;
import vademecum.config.HandoutSettings.Format;
import vademecum.config.PageSetup;
import vademecum.site.HandoutBuild;
import vademecum.site.Jobs;
import vademecum.site.Progress;
import vademecum.site.ThemeFiles;

/// A vault, printed: as PDF, and as the page for the browser to compare it with.
record PrintedVault(byte[] bytes, PDDocument pdf, Document html, List<Located> problems) {

    static PrintedVault of(Path vault, Path out) throws IOException {
        return of(vault, out, PageSetup.UNSAID);
    }

    static PrintedVault of(Path vault, Path out, PageSetup setup) throws IOException {
        Path html = out.resolve("handout.html");
        print(vault, settings(setup), Format.HTML, html);
        return pdf(vault, out, setup, Jsoup.parse(Files.readString(html)));
    }

    /// The same notes on other pages.
    PrintedVault on(PageSetup setup, Path vault, Path out) throws IOException {
        return pdf(vault, out, setup, html);
    }

    private static PrintedVault pdf(Path vault, Path out, PageSetup setup, Document html) throws IOException {
        Path pdf = out.resolve("handout.pdf");
        List<Located> problems = print(vault, settings(setup), Format.PDF, pdf);
        byte[] bytes = Files.readAllBytes(pdf);
        return new PrintedVault(bytes, Loader.loadPDF(bytes), html, problems);
    }

    private static HandoutSettings settings(PageSetup setup) {
        HandoutSettings none = HandoutSettings.NONE;
        return new HandoutSettings("", none.cover(), "", none.selection(), setup, Set.of());
    }

    private static List<Located> print(Path vault, HandoutSettings settings, Format format, Path out)
            throws IOException {
        try (Jobs jobs = new Jobs(2)) {
            HandoutBuild build = new HandoutBuild(Config.DEFAULT, ThemeFiles.read(Optional.empty()), jobs,
                    Progress.SILENT, false);
            HandoutBuild.Request request = new HandoutBuild.Request(Optional.of("all"), settings, false, "", format);
            return ((HandoutBuild.Outcome.Written) build.run(vault, request, out)).problems();
        }
    }

    /// The words of each chapter as the source has them, without the marks of notes.
    List<List<String>> chapters() {
        return html.select(".v-chapter").stream().map(this::words).toList();
    }

    /// The words of each footnote as the source has them.
    List<List<String>> footnotes() {
        return html.select(".v-footnotes li > div").stream().map(this::words).toList();
    }

    /// Diagrams are pictures, unless there was no browser to draw them.
    private List<String> words(Element element) {
        boolean drawn = problems.stream().noneMatch(problem -> problem.diagnostic().code() == Code.UNDRAWN_DIAGRAMS);
        Element copy = element.clone();
        copy.select(".v-chapter-number, .v-footnotes, sup.v-footnote-mark, sup.v-endnote-mark").remove();
        copy.select(drawn ? "figure.v-diagram" : ".v-diagram-note").remove();
        copy.select("math").forEach(math -> math.replaceWith(new TextNode(math.attr("alttext"))));
        return words(copy.text());
    }

    /// The words of a text: what white space sets apart, in one form, and without what cannot be seen.
    static List<String> words(String text) {
        return Stream.of(text.split("[\\s\\p{Z}]+")).map(PrintedVault::squeezed).filter(word -> !word.isEmpty())
                .toList();
    }

    /// The text in one form, without white space and without what cannot be seen.
    static String squeezed(String text) {
        StringBuilder out = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                        && Character.getType(c) != Character.FORMAT && !(c >= 0xFE00 && c <= 0xFE0F))
                .forEach(out::appendCodePoint);
        return out.toString();
    }
}
