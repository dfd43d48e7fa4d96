package vademecum.typeset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
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
        HandoutSettings none = HandoutSettings.NONE;
        HandoutSettings settings =
                new HandoutSettings("", none.cover(), "", none.selection(), setup, Set.of());
        Path pdf = out.resolve("handout.pdf");
        Path html = out.resolve("handout.html");
        List<Located> problems = print(vault, settings, Format.PDF, pdf);
        print(vault, settings, Format.HTML, html);
        byte[] bytes = Files.readAllBytes(pdf);
        return new PrintedVault(bytes, Loader.loadPDF(bytes), Jsoup.parse(Files.readString(html)), problems);
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

    /// The text of each chapter as the source has it, without white space and without the marks of notes.
    List<String> chapters() {
        return html.select(".v-chapter").stream().map(chapter -> {
            Element copy = chapter.clone();
            copy.select(".v-chapter-number, .v-footnotes, sup.v-footnote-mark, sup.v-endnote-mark").remove();
            copy.select("math").forEach(math -> math.text(math.attr("alttext")));
            return squeezed(copy.wholeText());
        }).toList();
    }

    /// The text of each footnote as the source has it.
    List<String> footnotes() {
        return html.select(".v-footnotes li > div").stream().map(note -> {
            Element copy = note.clone();
            copy.select("sup.v-endnote-mark, sup.v-footnote-mark").remove();
            return squeezed(copy.wholeText());
        }).toList();
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
