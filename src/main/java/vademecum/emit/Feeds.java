package vademecum.emit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vademecum.base.Html;
import vademecum.base.SitePath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.note.NoteFacts;
import vademecum.page.Dates;
import vademecum.page.Page;

/// What readers and search engines on the web need, where the site's address is known: an Atom feed of the notes
/// changed last (RFC 4287), a site map (sitemaps.org) and `robots.txt`.
public final class Feeds {

    private static final int MOST_ENTRIES = 50;
    private static final SitePath ROOT = new SitePath("index.html");

    private final Config config;
    private final Catalog catalog;
    private final String base;

    private Feeds(Config config, Catalog catalog, String base) {
        this.config = config;
        this.catalog = catalog;
        this.base = base;
    }

    /// The files, or none where the site's address is not known.
    public static List<Artifact> of(Config config, Catalog catalog, List<Page> pages) {
        Optional<Feeds> feeds = config.baseUrl().map(base -> new Feeds(config, catalog, base));
        return feeds.map(all -> List.of(all.atom(), all.sitemap(pages), all.robots())).orElse(List.of());
    }

    private Artifact atom() {
        List<NoteFacts> notes = new ArrayList<>(catalog.notes().values().stream()
                .filter(note -> Dates.lastChange(note.matter()).isPresent()).toList());
        notes.sort(Comparator.comparing((NoteFacts note) -> Dates.lastChange(note.matter()).orElse(LocalDate.MIN))
                .reversed().thenComparing(NoteFacts::path));
        String title = config.title().isEmpty() ? catalog.root().title() : config.title();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"").append(text(config.language()))
                .append("\">\n<title>").append(text(title)).append("</title>\n<id>").append(text(base))
                        .append("</id>\n")
                .append("<link href=\"").append(text(base)).append("\"/>\n<link rel=\"self\" href=\"")
                .append(text(base + "feed.xml")).append("\"/>\n<author><name>").append(text(title))
                .append("</name></author>\n<updated>")
                .append(notes.isEmpty() ? "1970-01-01T00:00:00Z" : time(notes.getFirst())).append("</updated>\n");
        notes.stream().limit(MOST_ENTRIES).forEach(note -> entry(note, xml));
        return Artifact.text(new SitePath("feed.xml"), xml.append("</feed>\n").toString());
    }

    private void entry(NoteFacts note, StringBuilder xml) {
        String url = text(address(catalog.page(note.path())));
        xml.append("<entry>\n<title>").append(text(note.title())).append("</title>\n<id>").append(url)
                .append("</id>\n<link href=\"").append(url).append("\"/>\n<updated>").append(time(note))
                .append("</updated>\n<summary>").append(text(note.description())).append("</summary>\n</entry>\n");
    }

    private static String time(NoteFacts note) {
        return Dates.lastChange(note.matter()).map(date -> date + "T00:00:00Z").orElse("1970-01-01T00:00:00Z");
    }

    private Artifact sitemap(List<Page> pages) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Page page : pages) {
            boolean unlisted = page instanceof Page.OfNote of && catalog.isUnlisted(of.note());
            if (!unlisted && !page.path().equals(Page.Kind.MISSING.path())) {
                xml.append("<url><loc>").append(text(address(page.path()))).append("</loc></url>\n");
            }
        }
        return Artifact.text(new SitePath("sitemap.xml"), xml.append("</urlset>\n").toString());
    }

    private Artifact robots() {
        return Artifact.text(new SitePath("robots.txt"), "User-agent: *\nAllow: /\nSitemap: " + base + "sitemap.xml\n");
    }

    private String address(SitePath page) {
        return base + ROOT.to(page).value();
    }

    /// Escapes text for XML and drops the characters that XML 1.0 cannot hold at all.
    private static String text(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().filter(c -> c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000).forEach(clean::appendCodePoint);
        return Html.escape(clean);
    }
}
