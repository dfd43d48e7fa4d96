package vademecum.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.Span;
import vademecum.chromium.Browser;
import vademecum.chromium.DiagramPainter;
import vademecum.chromium.DiagramPainter.Drawn;
import vademecum.emit.Artifact;
import vademecum.page.DiagramUse;
import vademecum.page.Drawing;
import vademecum.page.ImageSize;

/// Has the diagrams of a handout drawn by the browser of this machine, if there is one.
///
/// @param theme   gives the colours
/// @param browser looks for the browser, when there is something to draw
record DiagramArtist(ThemeFiles theme, Supplier<Optional<Browser>> browser) {

    /// What was drawn.
    ///
    /// @param drawings the pictures by the source of the diagram
    /// @param files    their files
    /// @param problems what could not be drawn, sorted
    record Drawings(Map<String, Drawing> drawings, List<Artifact> files, List<Diagnostic> problems) {

        /// Nothing.
        static final Drawings NONE = new Drawings(Map.of(), List.of(), List.of());
    }

    /// Draws diagrams, each source once.
    Drawings draw(List<DiagramUse> diagrams) {
        if (diagrams.isEmpty()) {
            return Drawings.NONE;
        }
        Optional<Browser> found = browser.get();
        if (found.isEmpty()) {
            return undrawn(diagrams, "no Chromium, Chrome or Edge is there to draw "
                    + (diagrams.size() == 1 ? "it" : "them"));
        }
        Map<String, DiagramUse> sources = new LinkedHashMap<>();
        diagrams.forEach(diagram -> sources.putIfAbsent(diagram.source(), diagram));
        try {
            return drawings(List.copyOf(sources.values()), paint(List.copyOf(sources.keySet()), found.get()));
        } catch (IOException e) {
            return undrawn(diagrams, e.getMessage());
        }
    }

    private List<Drawn> paint(List<String> sources, Browser found) throws IOException {
        Path folder = Files.createTempDirectory("vademecum");
        try {
            return new DiagramPainter(found, folder).draw(sources, theme.theme(), theme.artifacts(false, true));
        } finally {
            Workplace.deleteTree(folder);
        }
    }

    private static Drawings drawings(List<DiagramUse> diagrams, List<Drawn> drawn) {
        Map<String, Drawing> drawings = new HashMap<>();
        List<Artifact> files = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (int i = 0; i < diagrams.size(); i++) {
            DiagramUse diagram = diagrams.get(i);
            switch (drawn.get(i)) {
                case Drawn.Picture picture -> {
                    SitePath path = new SitePath("vade/diagrams/" + (i + 1) + ".svg");
                    files.add(new Artifact(path, picture.svg()));
                    drawings.put(diagram.source(), new Drawing(path, picture.words(),
                            new ImageSize(picture.width(), picture.height())));
                }
                case Drawn.Broken broken -> problems.add(Diagnostic.of(Code.BROKEN_DIAGRAM, span(diagram),
                        "the diagram cannot be drawn: " + broken.reason(),
                        "its source is printed instead; https://mermaid.js.org describes the notation"));
            }
        }
        return new Drawings(drawings, files, problems.stream().sorted().toList());
    }

    private static Drawings undrawn(List<DiagramUse> diagrams, String reason) {
        int count = diagrams.size();
        return new Drawings(Map.of(), List.of(), List.of(Diagnostic.of(Code.UNDRAWN_DIAGRAMS,
                span(diagrams.getFirst()), (count == 1 ? "the diagram is" : "the " + count + " diagrams are")
                        + " printed as written: " + reason,
                "install Chromium, or name one with `CHROMIUM` in the environment")));
    }

    private static Span span(DiagramUse diagram) {
        return new Span(diagram.note().value(), diagram.at(), diagram.at());
    }
}
