package vademecum.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Redirect;
import vademecum.config.Config;
import vademecum.doctor.Score;
import vademecum.emit.Artifact;
import vademecum.emit.Feeds;
import vademecum.emit.RedirectPages;
import vademecum.graph.GraphScript;
import vademecum.history.Renames;
import vademecum.maths.KnownFormulas;
import vademecum.note.Body;
import vademecum.page.Composer;
import vademecum.page.Edition;
import vademecum.page.ImageSize;
import vademecum.page.Page;
import vademecum.search.AnalysedPassages;
import vademecum.search.AnalysisCache;
import vademecum.search.RelatedNotes;
import vademecum.search.SearchIndex;
import vademecum.vault.Vault;

/// Builds a site from a vault: scan, read, link, fill, compose, index, publish.
public final class Build {

    private final Config config;
    private final ThemeFiles theme;
    private final Jobs jobs;
    private final Progress progress;
    private final Optional<NoteCache> cache;
    private final Renames renames;

    /// A build that is ready to run, any number of times.
    ///
    /// @param cache notes of earlier runs, if this build runs again and again
    public Build(Config config, ThemeFiles theme, Jobs jobs, Progress progress, Optional<NoteCache> cache) {
        this(config, theme, jobs, progress, cache, Renames.NONE);
    }

    private Build(Config config, ThemeFiles theme, Jobs jobs, Progress progress, Optional<NoteCache> cache,
                  Renames renames) {
        this.config = config;
        this.theme = theme;
        this.jobs = jobs;
        this.progress = progress;
        this.cache = cache;
        this.renames = renames;
    }

    /// The same build, of a site that also leads from the former names of notes to the present ones.
    public Build with(Renames known) {
        return new Build(config, theme, jobs, progress, cache, known);
    }

    /// Builds the site and swaps it in. If anything goes wrong, the old site stays as it was.
    ///
    /// @param vault the vault's folder
    /// @param out   the folder of the site
    /// @throws RefusedOutput                      if the folder is one that must not be written to
    /// @throws vademecum.page.TemplateException if a template is broken
    /// @throws SecretLeak                         if a file would hold a text that the settings call a secret
    /// @throws IOException                        if the vault cannot be read or the site not be written
    public BuildReport run(Path vault, Path out) throws IOException {
        SecretCheck secrets = SecretCheck.of(config);
        try (Publication site = SiteWriter.begin(out, vault, secrets)) {
            Vault files = Vault.scan(vault, leftOut(config, vault, out));
            Linked linked = link(files);
            Library library = linked.library();
            secrets.read(library, jobs);
            Map<VaultPath, ImageSize> images =
                    VaultFiles.publish(files, library.catalog().usedFiles(), jobs, artifact -> put(site, artifact));
            List<Diagnostic> problems = new ArrayList<>(library.problems());
            VaultFormulas formulas = VaultFormulas.of(library.formulas(), knownFormulas(), site.formulas(), jobs);
            problems.addAll(formulas.problems());
            SiteHandout handout;
            Composer composer;
            try (Aside<String> search = Aside.start("the search", () -> SiteSearch.publish(linked.index(), site))) {
                Edition edition = new Edition(config, library.catalog(), library.glossary(),
                        path -> library.bodies().getOrDefault(path, Body.EMPTY), images)
                        .with(RelatedNotes.of(linked.index(), library.catalog()),
                                MentionSearch.of(library, config, jobs))
                        .with(formulas.formulas());
                handout = SiteHandout.of(edition);
                composer = new Composer(edition, theme.theme(), handout.page());
                compose(composer, library.catalog(), site);
                problems.addAll(composer.problems());
                problems.addAll(handout.publish(edition, files, theme.theme(), jobs, site));
                problems.addAll(handout.publishFiles(new HandoutPrinter(edition, theme, jobs), files, composer, site));
                progress.begin("indexing", 0);
                search.await();
            }
            for (Artifact artifact : theme.artifacts(!library.formulas().isEmpty(), composer.hasDiagrams())) {
                put(site, artifact);
            }
            for (Artifact artifact : Feeds.of(config, library.catalog(), composer.pages())) {
                put(site, artifact);
            }
            publishRedirects(library.catalog(), files, site);
            progress.begin("publishing", 0);
            secrets.conclude(files, library);
            PublishReport published = site.commit();
            return BuildReport.of(library, composer.termLinks(), published,
                    Stream.concat(handout.remark().stream(), renames.remarks().stream()).toList(),
                    Reports.locate(problems, files, config));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /// Publishes pages that lead to notes which are elsewhere now, where nothing else is.
    private void publishRedirects(Catalog catalog, Vault files, Publication site) {
        List<Redirect> free = FormerNames.redirects(catalog, renames, config, files.obsidian()).list().stream()
                .filter(redirect -> !site.has(redirect.at())).toList();
        RedirectPages.of(config, catalog, free).forEach(page -> put(site, page));
    }

    private record Linked(Library library, SearchIndex index) {
    }

    /// Reads the vault, and links its notes while their words are told apart. Where a note asks for something of the
    /// whole vault, its words are known only when all are linked.
    private Linked link(Vault files) throws IOException {
        progress.begin("reading", files.notes().size());
        ReadVault read = ReadVault.of(files, config, false, jobs, cache, progress);
        if (read.asks()) {
            progress.begin("linking", 0);
            Library library = Library.of(read, config);
            progress.begin("indexing", 0);
            return new Linked(library, SiteSearch.index(SiteSearch.analyse(read.with(library.bodies()), config, jobs,
                    analyses()), library.glossary()));
        }
        try (Aside<AnalysedPassages> words =
                     Aside.making("the search", () -> SiteSearch.analyse(read, config, jobs, analyses()))) {
            progress.begin("linking", 0);
            Library library = Library.of(read, config);
            progress.begin("indexing", 0);
            return new Linked(library, SiteSearch.index(words.await(), library.glossary()));
        }
    }

    /// Reads and links the vault as a build would, and writes nothing.
    ///
    /// @throws IOException if the vault cannot be read
    public BuildReport check(Path vault) throws IOException {
        return check(vault, (_, _) -> List.of(), Optional.empty());
    }

    /// Reads and links the vault as a build would, lets another have a look, and writes no site.
    ///
    /// @param examiner looks at the vault besides
    /// @param kept     where what became of the formulas is kept for the next run
    /// @throws IOException if the vault cannot be read
    public BuildReport check(Path vault, Examiner examiner, Optional<Path> kept) throws IOException {
        Vault files = Vault.scan(vault, config.publish().ignore());
        Library library = Library.read(files, config, false, jobs, cache, progress);
        Edition edition = new Edition(config, library.catalog(), library.glossary(),
                path -> library.bodies().getOrDefault(path, Body.EMPTY), Map.of());
        VaultFormulas formulas = VaultFormulas.of(library.formulas(), knownFormulas(), kept, jobs);
        SiteHandout handout = SiteHandout.of(edition);
        Composer composer = new Composer(edition, theme.theme(), handout.page());
        inspect(composer, library);
        List<Diagnostic> problems = new ArrayList<>(library.problems());
        problems.addAll(MentionSearch.problems(library, config, jobs));
        SecretCheck secrets = SecretCheck.of(config);
        secrets.read(library, jobs);
        problems.addAll(secrets.problems(files, library));
        problems.addAll(formulas.problems());
        problems.addAll(new Checkup(files, library, config, jobs).problems());
        problems.addAll(examiner.examine(library.catalog(), jobs));
        problems.addAll(composer.problems());
        handout.choice().ifPresent(chosen -> problems.addAll(chosen.problems()));
        return BuildReport.of(library, composer.termLinks(), PublishReport.NONE, List.of(),
                Reports.locate(problems, files, config));
    }

    /// Looks at a vault that is being checked.
    public interface Examiner {

        /// One diagnostic for each thing that it finds.
        List<Diagnostic> examine(Catalog catalog, Jobs jobs);
    }

    /// Says how much of what a vault is written with the site shows.
    ///
    /// @throws IOException if the vault cannot be read
    public Score score(Path vault) throws IOException {
        Vault files = Vault.scan(vault, config.publish().ignore());
        return new Checkup(files, Library.read(files, config, false, jobs, cache, progress), config, jobs).score();
    }

    private AnalysisCache analyses() {
        return cache.map(NoteCache::analyses).orElseGet(AnalysisCache::new);
    }

    private KnownFormulas knownFormulas() {
        return cache.map(NoteCache::formulas).orElseGet(KnownFormulas::new);
    }

    /// What of the vault is not read: what the configuration says, and the site itself where it lies in the vault.
    static List<String> leftOut(Config config, Path vault, Path out) throws IOException {
        List<String> ignore = new ArrayList<>(config.publish().ignore());
        Path root = vault.toRealPath();
        Path site = out.toAbsolutePath().normalize();
        if (site.startsWith(root) && !site.equals(root)) {
            ignore.add("/" + root.relativize(site).toString().replace('\\', '/') + "/**");
        }
        return ignore;
    }

    private void inspect(Composer composer, Library library) {
        progress.begin("linking", library.bodies().size());
        jobs.map(library.catalog().published().keySet(), VaultPath::value, note -> {
            composer.inspect(note);
            progress.advance();
            return note;
        });
    }

    /// Makes the pages, and lays out the graph of their links meanwhile.
    private void compose(Composer composer, Catalog catalog, Publication site) throws IOException {
        List<Page> early = composer.early();
        progress.begin("composing", early.size());
        try (Aside<String> graph = Aside.start("the graph", () -> publishGraph(composer, catalog, site))) {
            jobs.map(early, page -> page.path().value(), page -> {
                put(site, new Artifact(page.path(), composer.compose(page)));
                progress.advance();
                return page;
            });
            jobs.map(composer.late().entrySet(), file -> file.getKey().value(), file -> {
                put(site, new Artifact(file.getKey(), file.getValue().get()));
                return file.getKey();
            });
            composer.termCounts().forEach((path, bytes) -> put(site, new Artifact(path, bytes)));
            graph.await();
        }
    }

    private static void publishGraph(Composer composer, Catalog catalog, Publication site) {
        composer.graph().ifPresent(graph -> put(site, new Artifact(GraphScript.PATH,
                GraphScript.of(graph, catalog).getBytes(StandardCharsets.UTF_8))));
    }

    static void put(Publication site, Artifact artifact) {
        try {
            site.put(artifact.path(), artifact.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
