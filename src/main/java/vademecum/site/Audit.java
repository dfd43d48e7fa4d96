package vademecum.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.config.Config;
import vademecum.history.Renames;
import vademecum.vault.Glob;
import vademecum.vault.Vault;

/// Says of every file of a site why it is published, and of every other file of the vault why it is not. The files are
/// those of a real build into a folder that is deleted again, so that nothing can be forgotten.
public final class Audit {

    private final Config config;
    private final ThemeFiles theme;
    private final Jobs jobs;
    private final Progress progress;
    private final Renames renames;

    /// An audit that is ready to run.
    ///
    /// @param renames former names of notes from which the site leads to the present ones
    public Audit(Config config, ThemeFiles theme, Jobs jobs, Progress progress, Renames renames) {
        this.config = config;
        this.theme = theme;
        this.jobs = jobs;
        this.progress = progress;
        this.renames = renames;
    }

    /// Audits what a build would publish.
    ///
    /// @throws SecretLeak  if a build would fail because of a secret
    /// @throws IOException if the vault cannot be read or the disk refuses
    public Audited run(Path vault) throws IOException {
        Path folder = Files.createTempDirectory("vademecum");
        try {
            Path site = folder.resolve("site");
            new Build(config, theme, jobs, progress, Optional.empty()).with(renames).run(vault, site);
            return run(vault, site);
        } finally {
            Workplace.deleteTree(folder);
        }
    }

    /// Audits a site that was published before, by what the vault says now.
    ///
    /// @throws IOException if the vault or the site cannot be read
    public Audited run(Path vault, Path site) throws IOException {
        Vault files = Vault.scan(vault, Build.leftOut(config, vault, site));
        ReadVault read = ReadVault.of(files, config, false, jobs, Optional.empty(), progress);
        Library library = Library.of(read, config);
        Reasons reasons = new Reasons(library, files, config, renames);
        return new Audited(files(site).stream().map(reasons::of).toList(), kept(files, read, library));
    }

    private List<Audited.Kept> kept(Vault files, ReadVault read, Library library) {
        List<Audited.Kept> kept = new ArrayList<>();
        read.refused().forEach((note, why) -> kept.add(new Audited.Kept(note, why)));
        files.ignored().forEach(file -> kept.add(new Audited.Kept(file, ignored(file))));
        for (VaultPath file : files.files().keySet()) {
            if (!library.catalog().usedFiles().containsKey(file)) {
                kept.add(new Audited.Kept(file, file.value().equals("vademecum.yaml") ? "it holds the settings"
                        : "no published note shows it or links to it"));
            }
        }
        kept.sort(Comparator.comparing(Audited.Kept::source));
        return kept;
    }

    private String ignored(VaultPath file) {
        return config.publish().ignore().stream().filter(glob -> Glob.of(glob).matches(file)).findFirst()
                .map(glob -> "`publish.ignore` has `" + glob + "`").orElse("it is in a folder `_drafts`");
    }

    /// The files below a folder, sorted; symbolic links are not followed.
    private static SortedSet<SitePath> files(Path site) throws IOException {
        SortedSet<SitePath> files = new TreeSet<>();
        try (Stream<Path> paths = Files.walk(site)) {
            paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)).forEach(path ->
                    files.add(new SitePath(site.relativize(path).toString().replace('\\', '/'))));
        }
        return files;
    }
}
