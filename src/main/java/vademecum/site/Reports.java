package vademecum.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Located;
import vademecum.base.Locator;
import vademecum.base.Severity;
import vademecum.base.VaultPath;
import vademecum.config.Config;
import vademecum.vault.Vault;

/// Turns diagnostics into what is shown: the severity that the user wants, the line and the column.
final class Reports {

    private Reports() {
    }

    /// Locates the diagnostics in the notes' text, reading again only the notes that have any.
    static List<Located> locate(List<Diagnostic> problems, Vault vault, Config config) {
        List<Located> located = new ArrayList<>();
        String path = "";
        Locator text = new Locator("");
        for (Diagnostic problem : problems.stream().sorted().distinct().toList()) {
            Severity severity = config.severity(problem.code());
            if (severity == Severity.OFF) {
                continue;
            }
            if (!problem.span().path().equals(path)) {
                path = problem.span().path();
                text = new Locator(text(vault, path));
            }
            Located place = text.locate(problem, severity);
            located.add(problem.code() == Code.SECRET_FOUND ? withoutSource(place) : place);
        }
        return located;
    }

    /// The place alone: logs are read by others, and the line holds the secret.
    private static Located withoutSource(Located place) {
        return new Located(place.diagnostic(), place.severity(), place.line(), place.column(), "", 0, 1);
    }

    private static String text(Vault vault, String path) {
        try {
            VaultPath note = new VaultPath(path);
            return vault.notes().containsKey(note) ? vault.read(note).file().text() : "";
        } catch (IOException | IllegalArgumentException e) {
            return "";
        }
    }
}
