package vademecum.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.emit.Artifact;
import vademecum.handout.HandoutEngine;
import vademecum.page.Edition;
import vademecum.typeset.PdfEngine;
import vademecum.typeset.PdfSettings;

/// Makes the engine that prints PDF.
final class PdfPrinting {

    private PdfPrinting() {
    }

    /// An engine with the colours of the theme and the fonts of the settings.
    ///
    /// @param vault    the folder that fonts are named from
    /// @param problems takes fonts that are not there
    static HandoutEngine engine(Edition edition, ThemeFiles theme, Path vault, List<Diagnostic> problems)
            throws IOException {
        List<PdfSettings.FontFile> fonts = new ArrayList<>();
        for (String name : edition.config().handout().fonts()) {
            Path file = vault.resolve(name);
            if (Files.isRegularFile(file)) {
                fonts.add(new PdfSettings.FontFile(name, Files.readAllBytes(file)));
            } else {
                problems.add(Diagnostic.of(Code.BAD_FONT, Span.file("vademecum.yaml"),
                        "there is no font file `" + name + "`",
                        "name it from the folder of the notes, or in full, under `handout: fonts:`"));
            }
        }
        String css = theme.artifacts().stream().filter(file -> file.path().equals(theme.theme().style()))
                .map(Artifact::bytes).findFirst().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("");
        return new PdfEngine(new PdfSettings(css, fonts, edition.formulas()));
    }
}
