package vademecum.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
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
import vademecum.page.Drawing;
import vademecum.page.Edition;
import vademecum.page.Theme;

/// Prints handouts in forms other than a page of the site. What a form needs is loaded when one is made.
///
/// @param artist draws the diagrams of those that cannot do so where they are read
record HandoutPrinter(Edition edition, ThemeFiles theme, Jobs jobs, DiagramArtist artist) {

    private static final HandoutPlace PLACE = HandoutPlace.alone("book.html");

    /// A printer that has diagrams drawn by the browser of this machine.
    HandoutPrinter(Edition edition, ThemeFiles theme, Jobs jobs) {
        this(edition, theme, jobs, new DiagramArtist(theme, () -> Browser.find(System.getenv())));
    }

    /// A book with pictures of its diagrams.
    private record Illustrated(Book book, BookFiles files, List<Diagnostic> problems) {
    }

    /// The handout as an e-book.
    ///
    /// @param vaultFiles files of the vault at their places in the site
    PrintedHandout epub(Handout handout, Collection<Artifact> vaultFiles) {
        Illustrated made = illustrated(handout, PLACE, BookComposer.Mentions.LINKED, vaultFiles);
        String style = theme.sources().getOrDefault(ThemeFiles.EPUB_STYLE, "");
        PrintedHandout printed = new EpubEngine(theme.theme().templates(), style).print(made.book(), made.files());
        List<Diagnostic> problems = new ArrayList<>(made.problems());
        problems.addAll(printed.problems());
        return new PrintedHandout(printed.bytes(), printed.pages(), problems.stream().sorted().toList());
    }

    /// The handout as PDF.
    ///
    /// @param vaultFiles files of the vault at their places in the site
    /// @param vault      the folder that fonts are named from
    /// @throws IOException if a font cannot be read
    PrintedHandout pdf(Handout handout, Collection<Artifact> vaultFiles, Path vault) throws IOException {
        Illustrated made = illustrated(handout, HandoutPlace.SITE, BookComposer.Mentions.ALL, vaultFiles);
        List<Diagnostic> problems = new ArrayList<>(made.problems());
        PrintedHandout printed = PdfPrinting.engine(edition, theme, vault, problems)
                .print(made.book(), made.files());
        problems.addAll(printed.problems());
        return new PrintedHandout(printed.bytes(), printed.pages(), problems.stream().sorted().toList());
    }

    /// Everything but files that the handout's text depends on.
    ///
    /// @throws IOException if the program's own files cannot be read
    List<Object> ingredients(Handout handout) throws IOException {
        Book book = book(handout, PLACE, BookComposer.Mentions.ALL, Map.of());
        return List.of(edition.config(), handout, book,
                !book.diagrams().isEmpty() && artist.browser().get().isPresent(),
                artifacts(false).stream().map(Artifact::path).toList(), new TreeMap<>(theme.sources()));
    }

    /// The handout, or its cards, as a page with all the files that it needs; the page comes first.
    ///
    /// @param place      where the page stands
    /// @param vaultFiles files of the vault at their places in the site
    /// @param problems   takes what could not be printed as it should
    /// @throws IOException if the program's own files cannot be read
    List<Artifact> page(Handout handout, boolean cards, HandoutPlace place, Collection<Artifact> vaultFiles,
                        List<Diagnostic> problems) throws IOException {
        return page(handout, cards, place, vaultFiles, DiagramArtist.Drawings.NONE, problems);
    }

    private List<Artifact> page(Handout handout, boolean cards, HandoutPlace place, Collection<Artifact> vaultFiles,
                                DiagramArtist.Drawings drawn, List<Diagnostic> problems) throws IOException {
        Theme look = theme.theme();
        ComposedHandout composed = cards
                ? new CardSheets(look, place).compose(book(handout, place, BookComposer.Mentions.LINKED, Map.of()))
                : SiteHandout.compose(edition, look, handout, place, drawn.drawings(), jobs);
        problems.addAll(composed.problems());
        List<Artifact> files = new ArrayList<>(vaultFiles);
        files.addAll(drawn.files());
        return HandoutExport.artifacts(composed, place, look, artifacts(composed.diagrams()), files);
    }

    /// The same page to be printed by a browser, with pictures of its diagrams.
    ///
    /// @throws IOException if the program's own files cannot be read
    List<Artifact> pageToPrint(Handout handout, boolean cards, HandoutPlace place, Collection<Artifact> vaultFiles,
                               List<Diagnostic> problems) throws IOException {
        DiagramArtist.Drawings drawn = cards ? DiagramArtist.Drawings.NONE
                : artist.draw(book(handout, place, BookComposer.Mentions.LINKED, Map.of()).diagrams());
        problems.addAll(drawn.problems());
        return page(handout, cards, place, vaultFiles, drawn, problems);
    }

    private List<Artifact> artifacts(boolean drawing) throws IOException {
        return theme.artifacts(!edition.formulas().isEmpty(), drawing);
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

    /// The handout as a structure, put together a second time if there were diagrams to draw.
    private Illustrated illustrated(Handout handout, HandoutPlace place, BookComposer.Mentions mentions,
                                    Collection<Artifact> vaultFiles) {
        Book plain = book(handout, place, mentions, Map.of());
        DiagramArtist.Drawings drawn = artist.draw(plain.diagrams());
        Book book = drawn.drawings().isEmpty() ? plain : book(handout, place, mentions, drawn.drawings());
        List<Artifact> files = new ArrayList<>(vaultFiles);
        files.addAll(drawn.files());
        return new Illustrated(book, new BookFiles(book, place, files),
                Stream.concat(book.problems().stream(), drawn.problems().stream()).sorted().toList());
    }

    /// The handout as a structure.
    private Book book(Handout handout, HandoutPlace place, BookComposer.Mentions mentions,
                      Map<String, Drawing> drawings) {
        BookComposer composer = new BookComposer(edition, handout, place, mentions, drawings);
        List<ChapterText> texts = jobs.map(handout.notes(), VaultPath::value, composer::fill);
        return composer.compose(texts);
    }
}
