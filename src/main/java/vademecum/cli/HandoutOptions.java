package vademecum.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Option;
import vademecum.chromium.Browser;
import vademecum.config.HandoutSettings;
import vademecum.config.PageSetup;
import vademecum.site.HandoutBuild;

/// The options that choose the notes of a handout and say what it is to look like.
final class HandoutOptions {

    @Option(names = "--notes", paramLabel = "NOTE", split = ",",
            description = "These notes, in this order: as in a wikilink, folders, or patterns.")
    private List<String> notes = List.of();

    @Option(names = "--tag", paramLabel = "TAG", split = ",", description = "The notes with one of these tags.")
    private List<String> tags = List.of();

    @Option(names = "--folder", paramLabel = "FOLDER", split = ",",
            description = "The notes in one of these folders.")
    private List<String> folders = List.of();

    @Option(names = "--query", paramLabel = "QUERY", description = "The notes that the search finds.")
    private String query = "";

    @Option(names = "--title", paramLabel = "TEXT", description = "The title on the cover.")
    private String title = "";

    @Option(names = "--subtitle", paramLabel = "TEXT", description = "The line below the title.")
    private String subtitle = "";

    @Option(names = "--author", paramLabel = "TEXT", description = "Who wrote it.")
    private String author = "";

    @Option(names = "--date", paramLabel = "DATE",
            description = "Its date, as 2026-11-22 (default: that of the note changed last).")
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--picture", paramLabel = "FILE", description = "A picture of the vault for the cover.")
    private String picture = "";

    @Option(names = "--language", paramLabel = "TAG",
            description = "Its language, such as en or pt-BR (default: that of the notes).")
    private String language = "";

    @Option(names = "--paper", paramLabel = "SIZE", description = "A4, Letter or A5.")
    private Optional<PageSetup.Paper> paper = Optional.empty();

    @Option(names = "--sides", paramLabel = "N",
            description = "Print on 1 or 2 sides of the paper; with 2, chapters begin on a right-hand page.")
    private int sides;

    @Option(names = "--columns", paramLabel = "N", description = "1 or 2 columns of text.")
    private int columns;

    @Option(names = "--depth", paramLabel = "N", description = "How many levels the contents show, 1 to 4.")
    private int depth;

    @Option(names = "--chapters", paramLabel = "WHERE",
            description = "Begin chapters on a new page, or let them flow: page or flow (default: page).")
    private Optional<PageSetup.Chapters> chapters = Optional.empty();

    @Option(names = "--format", paramLabel = "FORMAT",
            description = "html, pdf or epub (default: as the file's ending says, else html).")
    private Optional<HandoutSettings.Format> format = Optional.empty();

    @Option(names = "--cards", description = "Print questions and glossary terms as cards to cut out.")
    private boolean cards;

    @Option(names = "--engine", paramLabel = "ENGINE",
            description = "What makes a PDF: embedded, or the chromium that is installed (default: embedded).")
    private Engine engine = Engine.EMBEDDED;

    /// What makes a PDF.
    enum Engine {
        /// The program itself.
        EMBEDDED,
        /// A browser of this machine.
        CHROMIUM
    }

    /// What was asked for.
    ///
    /// @param name the name of a handout of the vault
    /// @param file the name of the file to write
    /// @throws UsageException if the options contradict each other or a value is out of range
    HandoutBuild.Request request(Optional<String> name, String file) {
        boolean chosen = !notes.isEmpty() || !tags.isEmpty() || !folders.isEmpty() || !query.isBlank();
        if (chosen && name.isPresent()) {
            throw new UsageException("`" + name.get() + "` is a handout that has its notes",
                    "leave the name out to choose notes with --notes, --tag, --folder and --query");
        }
        HandoutSettings.Selection selection = new HandoutSettings.Selection(notes, tags, folders);
        HandoutSettings.Cover cover =
                new HandoutSettings.Cover(chosen ? title() : title, subtitle, author, date, picture);
        return new HandoutBuild.Request(name, new HandoutSettings("", cover, language(), selection, setup(), Set.of()),
                chosen, query.strip(), format.orElseGet(() -> format(file)), cards, browser(file));
    }

    /// The browser that is to print, if one is: cards are always laid out by a browser.
    private Optional<Browser> browser(String file) {
        boolean pdf = format.orElseGet(() -> format(file)) == HandoutSettings.Format.PDF;
        boolean wanted = pdf && (cards || engine == Engine.CHROMIUM);
        if (engine == Engine.CHROMIUM && !pdf) {
            throw new UsageException("`--engine chromium` makes a PDF", "name a file that ends in .pdf with `-o`");
        }
        Optional<Browser> browser = wanted ? Browser.find(System.getenv()) : Optional.empty();
        if (wanted && browser.isEmpty()) {
            throw new UsageException("no Chromium, Chrome or Edge was found",
                    "install one, or say where it is: CHROMIUM=/path/to/chromium");
        }
        return browser;
    }

    /// A handout made on the spot is called after what it was chosen by, if that is one thing.
    private String title() {
        if (!title.isEmpty() || !notes.isEmpty() || tags.size() + folders.size() + (query.isBlank() ? 0 : 1) != 1) {
            return title;
        }
        return query.isBlank() ? (tags.isEmpty() ? folders : tags).getFirst() : query.strip();
    }

    private PageSetup setup() {
        check("--sides", sides, 2);
        check("--columns", columns, 2);
        check("--depth", depth, PageSetup.DEEPEST);
        return new PageSetup(paper, sides, columns, depth, chapters);
    }

    private static HandoutSettings.Format format(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        for (HandoutSettings.Format one : HandoutSettings.Format.values()) {
            if (name.endsWith("." + one.name().toLowerCase(Locale.ROOT))) {
                return one;
            }
        }
        return HandoutSettings.Format.HTML;
    }

    private static void check(String option, int value, int most) {
        if (value < 0 || value > most) {
            throw new UsageException("`" + option + "` cannot be " + value, "it can be 1 to " + most);
        }
    }

    private String language() {
        if (!language.isEmpty() && Locale.forLanguageTag(language).getLanguage().isEmpty()) {
            throw new UsageException("`" + language + "` is not a language",
                    "write a language tag such as `en`, `de` or `pt-BR`");
        }
        return language;
    }
}
