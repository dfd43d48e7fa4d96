package vademecum.chromium;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vademecum.emit.Artifact;
import vademecum.handout.PrintedHandout;

/// Prints a handout's page with a browser, in passes: the first tells on which page everything stands, the next prints
/// those numbers, until they are right.
///
/// @param browser the browser
/// @param folder  an empty folder to work in
public record ChromiumEngine(Browser browser, Path folder) {

    private static final int MOST_PASSES = 4;

    /// Prints the handout.
    ///
    /// @param files the page first, then the files that it needs, at their places beside it
    /// @throws IOException if the browser cannot be started or does not print
    public PrintedHandout print(List<Artifact> files) throws IOException {
        for (Artifact file : files) {
            Path path = folder.resolve("page").resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        Path page = folder.resolve("page").resolve(files.getFirst().path().value());
        String html = Files.readString(page);
        Map<String, Integer> pages = Map.of();
        byte[] pdf = new byte[0];
        for (int pass = 1; pass <= MOST_PASSES; pass++) {
            Files.writeString(page, PageNumbers.fill(html, pages));
            Path out = folder.resolve("pass-" + pass + ".pdf");
            browser.print(page, out, folder.resolve("browser-" + pass));
            pdf = Files.readAllBytes(out);
            Map<String, Integer> found = PageFinder.pages(pdf);
            if (found.equals(pages)) {
                break;
            }
            pages = found;
        }
        return new PrintedHandout(pdf, PageFinder.count(pdf), List.of());
    }
}
