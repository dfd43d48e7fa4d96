package vademecum.manual;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.config.Config;
import vademecum.note.Body;
import vademecum.page.Composer;
import vademecum.page.Edition;
import vademecum.page.Filled;
import vademecum.page.Views;
import vademecum.site.Jobs;
import vademecum.site.Library;
import vademecum.site.Progress;
import vademecum.site.VaultFormulas;
import vademecum.vault.Vault;

/// The small vault that an example lives in: its note, `example.md`, and the files beside it.
///
/// @param folder the vault
record ExampleVault(Path folder) {

    private static final VaultPath NOTE = new VaultPath("example.md");

    static ExampleVault write(Path folder, String note, List<ManualPage.Neighbour> neighbours) throws IOException {
        for (ManualPage.Neighbour neighbour : neighbours) {
            Path file = folder.resolve(neighbour.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, neighbour.text());
        }
        Files.writeString(folder.resolve(NOTE.value()), note);
        return new ExampleVault(folder);
    }

    /// What becomes of the note, as the manual writes it: the title if the note gives itself one, the text, the
    /// footnotes, and behind a line with nothing but `.` what is wrong with it.
    String outcome(Jobs jobs) throws IOException {
        Vault vault = Vault.scan(folder, List.of());
        Library library = Library.read(vault, Config.DEFAULT, false, jobs, Optional.empty(), Progress.SILENT);
        StringBuilder out = new StringBuilder();
        List<Diagnostic> problems = new ArrayList<>(library.problems());
        if (library.catalog().notes().containsKey(NOTE)) {
            VaultFormulas formulas = VaultFormulas.of(library, jobs);
            problems.addAll(formulas.problems());
            Filled filled = fill(library, formulas);
            String title = library.catalog().notes().get(NOTE).title();
            out.append(title.equals(NOTE.baseName()) ? "" : "<h1>" + title + "</h1>\n").append(filled.html()
                    .stripTrailing()).append('\n');
            for (Views.Footnote footnote : filled.footnotes()) {
                out.append("<li id=\"").append(footnote.id()).append("\">").append(footnote.html().strip())
                        .append("</li>\n");
            }
            problems.addAll(filled.problems());
        } else {
            out.append("(not published)\n");
        }
        return out + problems(problems);
    }

    private static Filled fill(Library library, VaultFormulas formulas) {
        Edition edition = new Edition(Config.DEFAULT, library.catalog(), library.glossary(),
                path -> library.bodies().getOrDefault(path, Body.EMPTY), Map.of()).with(formulas.formulas());
        return Composer.fill(edition, NOTE);
    }

    private static String problems(List<Diagnostic> problems) {
        StringBuilder out = new StringBuilder();
        problems.stream().sorted().filter(problem -> problem.span().path().equals(NOTE.value())).forEach(problem ->
                out.append(out.isEmpty() ? ".\n" : "").append(problem.code().number()).append(' ')
                        .append(problem.code().label()).append(": ").append(problem.message()).append('\n'));
        return out.toString();
    }
}
