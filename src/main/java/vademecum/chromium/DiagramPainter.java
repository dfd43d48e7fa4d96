package vademecum.chromium;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vademecum.base.Html;
import vademecum.emit.Artifact;
import vademecum.emit.SvgCleaner;
import vademecum.page.Theme;

/// Draws Mermaid diagrams with a browser: it is shown a page with their sources, on which the theme's own script draws
/// them as it does in a site.
///
/// @param browser the browser
/// @param folder  an empty folder to work in
public record DiagramPainter(Browser browser, Path folder) {

    private static final String FIGURE = "<figure class=\"v-diagram";
    private static final String NOTE = "v-diagram-note";
    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'";

    /// What became of a diagram.
    public sealed interface Drawn {

        /// It is drawn.
        ///
        /// @param svg    the picture
        /// @param words  what it shows, for those who cannot see it
        /// @param width  how wide it is, in CSS pixels
        /// @param height how high it is
        @SuppressWarnings("ArrayRecordComponent")
        record Picture(byte[] svg, String words, int width, int height) implements Drawn {
        }

        /// It cannot be drawn.
        ///
        /// @param reason why, in Mermaid's words
        record Broken(String reason) implements Drawn {
        }
    }

    /// Draws diagrams; the answers are in the order of the sources.
    ///
    /// @param files the theme's files, with the script that draws and Mermaid
    /// @throws IOException if the browser cannot be started or does not draw
    public List<Drawn> draw(List<String> sources, Theme theme, List<Artifact> files) throws IOException {
        Path home = folder.resolve("diagrams");
        for (Artifact file : files) {
            Path path = home.resolve(file.path().value());
            Files.createDirectories(path.getParent());
            Files.write(path, file.bytes());
        }
        Path page = home.resolve("diagrams.html");
        Files.writeString(page, page(sources, theme));
        String shown = browser.show(page, folder.resolve("browser"));
        List<Drawn> drawn = new ArrayList<>();
        for (int at = shown.indexOf(FIGURE); at >= 0; ) {
            int next = shown.indexOf(FIGURE, at + 1);
            drawn.add(read(shown.substring(at, next < 0 ? shown.length() : next)));
            at = next;
        }
        if (drawn.size() != sources.size()) {
            throw new IOException(browser.program() + " did not show the diagrams");
        }
        return drawn;
    }

    private static String page(List<String> sources, Theme theme) {
        StringBuilder page = new StringBuilder("<!doctype html><html lang=\"en\" data-v-theme=\"light\">"
                + "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"" + POLICY
                + "\"><title>Diagrams</title><link rel=\"stylesheet\" href=\"" + theme.style().value()
                + "\"><script src=\""
                + theme.diagrams().value() + "\" data-v-once data-v-mermaid=\"" + Theme.MERMAID.value()
                + "\" defer></script><body>");
        for (String source : sources) {
            page.append(FIGURE).append("\"><pre>\n");
            Html.escape(source, page);
            page.append("</pre><p class=\"" + NOTE + "\"></p></figure>");
        }
        return page.append("</body></html>").toString();
    }

    private static Drawn read(String figure) {
        int from = figure.indexOf("<svg");
        int to = figure.indexOf("</svg>", from);
        if (from < 0 || to < 0) {
            String note = between(figure, NOTE + "\">", "<");
            int colon = note.indexOf(": ");
            return new Drawn.Broken(colon < 0 ? "the browser gave up" : note.substring(colon + 2));
        }
        String svg = figure.substring(from, to + 6);
        Optional<SvgCleaner.Cleaned> cleaned = SvgCleaner.clean(svg.getBytes(StandardCharsets.UTF_8));
        if (cleaned.isEmpty()) {
            return new Drawn.Broken("the browser drew something else");
        }
        String root = svg.substring(0, svg.indexOf('>') + 1);
        return new Drawn.Picture(cleaned.get().bytes(), between(root, " aria-label=\"", "\""),
                pixels(between(root, " width=\"", "\"")), pixels(between(root, " height=\"", "\"")));
    }

    /// The text that stands in markup between two marks, or none.
    private static String between(String markup, String before, String behind) {
        int from = markup.indexOf(before) + before.length();
        int to = markup.indexOf(behind, from);
        StringBuilder text = new StringBuilder();
        if (from >= before.length() && to >= 0) {
            Html.text(markup.substring(from, to), text);
        }
        return text.toString();
    }

    private static int pixels(String length) {
        try {
            return Math.max(1, (int) Math.min(20_000, Math.ceil(Double.parseDouble(length))));
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
