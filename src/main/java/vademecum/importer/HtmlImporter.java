package vademecum.importer;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import vademecum.base.VaultPath;
import vademecum.harvest.ForeignFolder;
import vademecum.harvest.Harvest;
import vademecum.harvest.MarkdownText;
import vademecum.harvest.Properties;

/// Takes over pages in HTML. Of a page its main part counts, where it says which that is: menus stand on every page.
final class HtmlImporter {

    private static final int DEEPEST = 400;
    /// Elements that part a word in Markdown where they stand in one, as in `<em>n</em>th`.
    private static final String INLINE = "sub, sup, kbd, small, u, q, abbr, var, samp, cite, dfn, mark, a, b, i, em,"
            + " strong, code, del, ins, s, strike";

    private final ForeignFolder folder;
    private final Harvest harvest;
    private final FlexmarkHtmlConverter converter;

    HtmlImporter(ForeignFolder folder, Harvest harvest) {
        this.folder = folder;
        this.harvest = harvest;
        MutableDataSet options = new MutableDataSet();
        options.set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false);
        options.set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false);
        options.set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false);
        options.set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false);
        options.set(FlexmarkHtmlConverter.MAX_BLANK_LINES, 1);
        options.set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, false);
        options.set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false);
        this.converter = FlexmarkHtmlConverter.builder(options).build();
    }

    /// Takes over the pages, and the files beside them.
    void take() {
        for (Map.Entry<VaultPath, Path> entry : folder.entries()) {
            VaultPath path = new VaultPath(NotionImporter.named(entry.getKey().value()));
            switch (path.extension()) {
                case "html", "htm", "xhtml" -> page(path, entry.getKey());
                case "css", "js" -> { }
                default -> harvest.copy(path, entry.getValue());
            }
        }
    }

    /// Takes over one page.
    ///
    /// @param path where it should go, with its old extension
    /// @param from where it is in the folder
    void page(VaultPath path, VaultPath from) {
        Document document = parse(from);
        HtmlFormulas.find(document.body());
        document.select("script, style, noscript, template, head > link").remove();
        Element main = main(document);
        main.select("nav, [role=navigation]").remove();
        if (isTooDeep(main)) {
            harvest.remark(path + " is nested too deep: its text was taken over without its structure");
            main.text(main.text());
        }
        Element heading = main.selectFirst("h1");
        String title = document.title().isBlank() ? path.baseName() : document.title().strip();
        Element counted = main.clone();
        counted.select(INLINE).before(" ").after(" ");
        harvest.read(counted.text());
        for (Element link : main.select("a[href]")) {
            link.attr("href", note(NotionImporter.named(link.attr("href"))));
        }
        HtmlPreparation preparation = new HtmlPreparation();
        preparation.prepare(main);
        String markdown = preparation.restore(converter.convert(main.outerHtml())).strip() + "\n";
        Properties properties = new Properties();
        if (heading != null) {
            properties.text("description", document.select("meta[name=description]").attr("content"));
        }
        harvest.note(new VaultPath(stem(path) + ".md"),
                properties.addTo(heading == null ? "# " + MarkdownText.of(title) + "\n\n" + markdown : markdown));
    }

    /// Reads a page in the encoding that it names, or else as any text.
    private Document parse(VaultPath from) {
        try {
            Document document = Jsoup.parse(new ByteArrayInputStream(folder.bytes(from)), null, "");
            return document.text().indexOf('\uFFFD') < 0 ? document : Jsoup.parse(folder.text(from));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Element main(Document document) {
        Element main = document.selectFirst("main, [role=main]");
        if (main == null && document.select("article").size() == 1) {
            main = document.selectFirst("article");
        }
        return main == null ? document.body() : main;
    }

    private static boolean isTooDeep(Element element) {
        int[] deepest = {0};
        NodeTraversor.traverse((_, depth) -> deepest[0] = Math.max(deepest[0], depth), element);
        return deepest[0] > DEEPEST;
    }

    /// The address of a note in place of that of its page.
    private static String note(String address) {
        return address.contains(":") ? address : address.replaceFirst("\\.x?html?(?=$|#)", ".md");
    }

    private static String stem(VaultPath path) {
        return path.value().substring(0, path.value().lastIndexOf('.'));
    }
}
