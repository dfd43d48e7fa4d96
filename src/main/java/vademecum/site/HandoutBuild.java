package vademecum.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vademecum.base.Diagnostic;
import vademecum.base.Located;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.chromium.Browser;
import vademecum.config.Config;
import vademecum.config.HandoutSettings;
import vademecum.emit.Artifact;
import vademecum.glossary.Term;
import vademecum.handout.Handout;
import vademecum.handout.HandoutChoice;
import vademecum.handout.HandoutPlace;
import vademecum.handout.Handouts;
import vademecum.handout.PrintedHandout;
import vademecum.maths.KnownFormulas;
import vademecum.note.Body;
import vademecum.page.Edition;
import vademecum.page.ImageSize;
import vademecum.vault.Vault;

/// Writes a handout as a document of its own, with a folder beside it for the files that it needs.
public final class HandoutBuild {

    private final Config config;
    private final ThemeFiles theme;
    private final Jobs jobs;
    private final Progress progress;
    private final boolean withPrivate;
    private final Optional<Path> kept;

    /// A build of handouts.
    ///
    /// @param withPrivate whether notes that are never published may be in the handout
    public HandoutBuild(Config config, ThemeFiles theme, Jobs jobs, Progress progress, boolean withPrivate) {
        this(config, theme, jobs, progress, withPrivate, Optional.empty());
    }

    private HandoutBuild(Config config, ThemeFiles theme, Jobs jobs, Progress progress, boolean withPrivate,
                         Optional<Path> kept) {
        this.config = config;
        this.theme = theme;
        this.jobs = jobs;
        this.progress = progress;
        this.withPrivate = withPrivate;
        this.kept = kept;
    }

    /// The same build, which keeps in a file what became of formulas for the next run.
    public HandoutBuild keeping(Path file) {
        return new HandoutBuild(config, theme, jobs, progress, withPrivate, Optional.of(file));
    }

    /// What was asked for.
    ///
    /// @param name     the handout's name; empty for the site's own
    /// @param settings what goes before what the vault says of it
    /// @param chosen   whether the handout is not one of the vault's, but made of the notes that the settings choose
    /// @param query    what the notes must be found by, in the words of the search; may be empty
    /// @param format   the form that is wanted
    /// @param cards    whether questions and terms are wanted as cards, in place of the text
    /// @param browser  the browser that is to make the PDF, if one is
    public record Request(Optional<String> name, HandoutSettings settings, boolean chosen, String query,
                          HandoutSettings.Format format, boolean cards, Optional<Browser> browser) {

        /// A request for the text of a handout, made by the program itself.
        public Request(Optional<String> name, HandoutSettings settings, boolean chosen, String query,
                       HandoutSettings.Format format) {
            this(name, settings, chosen, query, format, false, Optional.empty());
        }
    }

    /// What writing a handout came to.
    public sealed interface Outcome {

        /// It is written.
        ///
        /// @param notes    how many notes it has
        /// @param pages    how many pages it has; 0 where pages are not of fixed size
        /// @param problems what is wrong with it, sorted
        record Written(int notes, int pages, List<Located> problems) implements Outcome {
        }

        /// No handout has the name.
        ///
        /// @param names the names that there are
        record Unknown(List<String> names) implements Outcome {
        }
    }

    /// Writes a handout.
    ///
    /// @param vault   the vault's folder
    /// @param request which handout
    /// @param out     the document to write
    /// @throws IOException if the vault cannot be read or the document not be written
    public Outcome run(Path vault, Request request, Path out) throws IOException {
        Vault files = Vault.scan(vault, config.publish().ignore());
        Library library = Library.read(files, config, withPrivate, jobs, Optional.empty(), progress);
        List<Artifact> vaultFiles = Collections.synchronizedList(new ArrayList<>());
        Map<VaultPath, ImageSize> images =
                VaultFiles.publish(files, library.catalog().usedFiles(), jobs, vaultFiles::add);
        VaultFormulas formulas = VaultFormulas.of(library.formulas(), new KnownFormulas(), kept, jobs);
        Edition edition = new Edition(config, library.catalog(), library.glossary(),
                path -> library.bodies().getOrDefault(path, Body.EMPTY), images)
                .with(formulas.formulas());
        Handouts handouts = new Handouts(edition, request.settings());
        Optional<HandoutChoice> choice = choice(edition, handouts, request);
        if (choice.isEmpty()) {
            return new Outcome.Unknown(handouts.names());
        }
        Map<VaultPath, SitePath> cover = SiteHandout.cover(edition, choice.get().handout());
        VaultFiles.publish(files, cover, jobs, vaultFiles::add);
        progress.begin("composing", 0);
        List<Diagnostic> problems = new ArrayList<>(choice.get().problems());
        HandoutPrinter printer = new HandoutPrinter(edition, theme, jobs);
        Handout handout = choice.get().handout();
        problems.addAll(new PrintedNotes(library.catalog(), handout.notes(),
                library.glossary().terms().stream().map(Term::source).toList()).of(formulas.problems()));
        int pages = switch (request.format()) {
            case HTML -> page(printer.page(handout, request.cards(), place(out), vaultFiles, problems), out);
            case PDF -> {
                Optional<Browser> browser = request.browser();
                yield put(browser.isEmpty() ? printer.pdf(handout, vaultFiles, vault)
                        : printer.browserPdf(printer.pageToPrint(handout, request.cards(), place(out), vaultFiles,
                                problems),
                                browser.get()), out, problems);
            }
            case EPUB -> put(printer.epub(handout, vaultFiles), out, problems);
        };
        return new Outcome.Written(handout.notes().size(), pages, Reports.locate(problems, files, config));
    }

    private static HandoutPlace place(Path out) {
        return HandoutPlace.alone(out.getFileName().toString());
    }

    private static int page(List<Artifact> files, Path out) {
        Path folder = out.toAbsolutePath().getParent();
        files.forEach(file -> write(folder, file));
        return 0;
    }

    private static int put(PrintedHandout printed, Path out, List<Diagnostic> problems) {
        write(out.toAbsolutePath().getParent(), new Artifact(new SitePath(out.getFileName().toString()),
                printed.bytes()));
        problems.addAll(printed.problems());
        return printed.pages();
    }

    private Optional<HandoutChoice> choice(Edition edition, Handouts handouts, Request request) throws IOException {
        if (!request.chosen()) {
            return request.name().isEmpty() ? Optional.of(handouts.site()) : handouts.find(request.name().get());
        }
        if (request.query().isEmpty()) {
            return Optional.of(handouts.chosen());
        }
        Set<SitePath> found = SiteSearch.find(edition, jobs, request.query());
        return Optional.of(handouts.chosen(note -> found.contains(edition.catalog().page(note))));
    }

    private static void write(Path folder, Artifact artifact) {
        Path file = folder.resolve(artifact.path().value());
        try {
            Files.createDirectories(file.getParent());
            Path whole = file.resolveSibling("." + file.getFileName() + ".part");
            Files.write(whole, artifact.bytes());
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
