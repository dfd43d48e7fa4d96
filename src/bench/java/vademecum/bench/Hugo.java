package vademecum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Hugo on the same notes: a small theme of pages, folders and tags, with the links between notes resolved. It has no
/// search, backlinks or glossary, and no highlighted code.
final class Hugo {

    private static final String HEAD = """
            <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title>
            <meta name="viewport" content="width=device-width"></head><body><main><h1>{{ .Title }}</h1>
            """;

    private static final String CONFIG = """
            baseURL = "https://example.org/"
            title = "Notes"
            disableKinds = ["RSS", "sitemap", "robotsTXT", "404"]
            [taxonomies]
              tag = "tags"
            [markup.highlight]
              codeFences = false
            """;

    private static final String NOTE = HEAD + """
            {{ .Content }}</main><p>{{ range .GetTerms "tags" }}<a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a>
            {{ end }}</p></body></html>
            """;

    private static final String LIST = HEAD + """
            <ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .LinkTitle }}</a></li>
            {{ end }}</ul></main></body></html>
            """;

    private static final String LINK = """
            {{- $to := .Destination -}}
            {{- if strings.HasSuffix $to ".md" -}}
            {{- with .Page.GetPage $to -}}{{- $to = .RelPermalink -}}{{- end -}}
            {{- end -}}
            <a href="{{ $to | safeURL }}">{{ .Text | safeHTML }}</a>{{- "" -}}
            """;

    private Hugo() {
    }

    /// Whether Hugo is installed.
    static boolean isInstalled() throws InterruptedException {
        try {
            Measured.run(List.of("hugo", "version"));
            return true;
        } catch (IOException missing) {
            return false;
        }
    }

    /// Lays out a site around notes.
    ///
    /// @param site a folder whose `content` holds the notes
    static void write(Path site) throws IOException {
        Path layouts = Files.createDirectories(site.resolve("layouts/_default/_markup")).getParent();
        Files.writeString(site.resolve("config.toml"), CONFIG);
        Files.writeString(layouts.resolve("single.html"), NOTE);
        Files.writeString(layouts.resolve("list.html"), LIST);
        Files.writeString(layouts.resolve("_markup/render-link.html"), LINK.strip());
    }

    /// The command that builds the site.
    static List<String> command(Path site, Path out) {
        return List.of("hugo", "--quiet", "--source", site.toString(), "--destination", out.toString());
    }
}
