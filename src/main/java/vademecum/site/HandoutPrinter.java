package vademecum.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.cards.CardSheets;
import vademecum.chromium.Browser;
import vademecum.chromium.ChromiumEngine;
import vademecum.emit.Artifact;
import vademecum.epub.EpubEngine;
import vademecum.handout.Book;
import vademecum.handout.BookComposer;
import vademecum.handout.BookFiles;
import vademecum.handout.ChapterText;
import vademecum.handout.ComposedHandout;
import vademecum.handout.Handout;
import vademecum.handout.HandoutExport;
import vademecum.handout.HandoutPlace;
import vademecum.handout.PrintedHandout;
import vademecum.page.Edition;
import vademecum.page.Theme;

/// Prints handouts in forms other than a page of the site. What a form needs is loaded when one is made.
record HandoutPrinter(Edition edition, ThemeFiles theme, Jobs jobs) {

    private static final HandoutPlace PLACE = HandoutPlace.alone("book.html");

    /// The handout as an e-book.
    ///
    /// @param vaultFiles files of the vault at their places in the site
    PrintedHandout epub(Handout handout, Collection<Artifact> vaultFiles) {
        Book book = book(handout, PLACE, BookComposer.Mentions.LINKED);
        String style = theme.sources().getOrDefault(ThemeFiles.EPUB_STYLE, "");
        PrintedHandout printed = new EpubEngine(theme.theme().templates(), style)
                .print(book, new BookFiles(book, PLACE, vaultFiles));
        return new PrintedHandout(printed.bytes(), printed.pages(), book.problems());
    }

    /// The handout as PDF.
    ///
    /// @param vaultFiles files of the vault at their places in the site
    /// @param vault      the folder that fonts are named from
    /// @throws IOException if a font cannot be read
    PrintedHandout pdf(Handout handout, Collection<Artifact> vaultFiles, Path vault) throws IOException {
        Book book = book(handout, HandoutPlace.SITE, BookComposer.Mentions.ALL);
        List<Diagnostic> problems = new ArrayList<>(book.problems());
        PrintedHandout printed = PdfPrinting.engine(edition.config(), theme, vault, problems)
                .print(book, new BookFiles(book, HandoutPlace.SITE, vaultFiles));
        problems.addAll(printed.problems());
        return new PrintedHandout(printed.bytes(), printed.pages(), problems.stream().sorted().toList());
    }

    /// Everything but files that the handout's text depends on.
    List<Object> ingredients(Handout handout) {
        return List.of(edition.config(), handout, book(handout, PLACE, BookComposer.Mentions.ALL),
                artifacts().stream().map(Artifact::path).toList(), new TreeMap<>(theme.sources()));
    }

    /// The handout, or its cards, as a page with all the files that it needs; the page comes first.
    ///
    /// @param place      where the page stands
    /// @param vaultFiles files of the vault at their places in the site
    /// @param problems   takes what could not be printed as it should
    List<Artifact> page(Handout handout, boolean cards, HandoutPlace place, Collection<Artifact> vaultFiles,
                        List<Diagnostic> problems) {
        Theme look = theme.theme();
        ComposedHandout composed = cards
                ? new CardSheets(look, place).compose(book(handout, place, BookComposer.Mentions.LINKED))
                : SiteHandout.compose(edition, look, handout, place, jobs);
        problems.addAll(composed.problems());
        return HandoutExport.artifacts(composed, place, look, artifacts(), vaultFiles);
    }

    private List<Artifact> artifacts() {
        return theme.artifacts(!edition.formulas().isEmpty());
    }

    /// A page printed by a browser.
    ///
    /// @param page the page and its files
    /// @throws IOException if the browser does not print
    PrintedHandout browserPdf(List<Artifact> page, Browser browser) throws IOException {
        Path folder = Files.createTempDirectory("vademecum");
        try {
            List<Artifact> named = new ArrayList<>(page);
            named.set(0, new Artifact(new SitePath("handout.html"), page.getFirst().bytes()));
            return new ChromiumEngine(browser, folder).print(named);
        } finally {
            Workplace.deleteTree(folder);
        }
    }

    /// The handout as a structure.
    private Book book(Handout handout, HandoutPlace place, BookComposer.Mentions mentions) {
        BookComposer composer = new BookComposer(edition, handout, place, mentions);
        List<ChapterText> texts = jobs.map(handout.notes(), VaultPath::value, composer::fill);
        return composer.compose(texts);
    }
}
