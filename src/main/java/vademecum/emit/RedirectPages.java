package vademecum.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vademecum.base.Html;
import vademecum.base.SitePath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Redirect;
import vademecum.config.Config;

/// Small pages that lead to a note which is elsewhere. Browsers follow them without scripts; a script keeps what stands
/// behind `#` in the address.
public final class RedirectPages {

    private static final SitePath SCRIPT = new SitePath("vade/moved.js");
    private static final SitePath ROOT = new SitePath("index.html");
    private static final String CODE = """
            (function () {
              "use strict";
              location.replace(document.querySelector("main a").href + location.hash);
            })();
            """;

    private static final String PAGE = """
            <!doctype html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; \
            base-uri 'none'; form-action 'none'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url=%s">
            <link rel="canonical" href="%s">
            <title>%s</title>
            <script src="%s" defer></script>
            </head>
            <body>
            <main><h1>%s</h1><p>This page is now at <a href="%s">%s</a>.</p></main>
            </body>
            </html>
            """;

    private RedirectPages() {
    }

    /// The pages and their script; nothing if there are no redirects.
    public static List<Artifact> of(Config config, Catalog catalog, List<Redirect> redirects) {
        List<Artifact> pages = new ArrayList<>();
        for (Redirect redirect : redirects) {
            pages.add(Artifact.text(redirect.at(), page(config, catalog, redirect)));
        }
        if (!pages.isEmpty()) {
            pages.add(Artifact.text(SCRIPT, CODE));
        }
        return pages;
    }

    private static String page(Config config, Catalog catalog, Redirect redirect) {
        SitePath to = catalog.page(redirect.note());
        String href = Html.escape(redirect.at().to(to).value());
        String title = Html.escape(catalog.facts(redirect.note()).title());
        Optional<String> canonical = config.baseUrl().map(base -> base + ROOT.to(to).value());
        return String.format(Locale.ROOT, PAGE, Html.escape(config.language()), href,
                canonical.map(Html::escape).orElse(href), title, redirect.at().to(SCRIPT).value(), title, href, href);
    }
}
