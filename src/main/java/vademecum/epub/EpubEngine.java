package vademecum.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vademecum.handout.Book;
import vademecum.handout.BookFiles;
import vademecum.handout.Handout;
import vademecum.handout.HandoutEngine;
import vademecum.handout.PrintedHandout;
import vademecum.page.Templates;

/// Makes an e-book after EPUB 3.3. The text flows to fit any screen; footnotes and terms open where they are met. The
/// same book always gives the same bytes.
public final class EpubEngine implements HandoutEngine {

    private static final String FOLDER = "EPUB/";
    private static final String CONTAINER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles>
            <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
            </rootfiles>
            </container>
            """;

    private final Templates templates;
    private final String style;

    /// An engine.
    ///
    /// @param templates the theme's templates
    /// @param style     the style sheet of every document
    public EpubEngine(Templates templates, String style) {
        this.templates = templates;
        this.style = style;
    }

    /// A document of the e-book.
    ///
    /// @param id         its id in the package
    /// @param path       its path
    /// @param properties what is special about it; may be empty
    /// @param text       its text
    private record Content(String id, String path, String properties, String text) {
    }

    @Override
    public PrintedHandout print(Book book, BookFiles files) {
        EpubPages pages = new EpubPages(book, files);
        List<Content> contents = contents(book, pages);
        boolean drawn = pages.coverPicture().isEmpty();
        EpubZip zip = new EpubZip();
        zip.put("META-INF/container.xml", CONTAINER);
        zip.put(FOLDER + "package.opf", templates.render("epub/package", packageOf(book, pages, contents, drawn)));
        zip.put(FOLDER + "style.css", style);
        if (drawn) {
            zip.put(FOLDER + "cover.svg", templates.render("epub/drawing", pages.drawing()));
        }
        contents.forEach(content -> zip.put(FOLDER + content.path(), content.text()));
        pages.media().forEach(item -> zip.put(FOLDER + item.path(), item.bytes()));
        return new PrintedHandout(zip.finish(), 0, pages.problems());
    }

    private List<Content> contents(Book book, EpubPages pages) {
        List<Content> contents = new ArrayList<>();
        contents.add(new Content("cover", "cover.xhtml", "", templates.render("epub/cover", pages.cover())));
        contents.add(new Content("nav", "nav.xhtml", "nav", templates.render("epub/navigation", pages.navigation())));
        for (int i = 0; i < book.chapters().size(); i++) {
            contents.add(document("c" + (i + 1), Places.chapter(i),
                    templates.render("epub/chapter", pages.chapter(i))));
        }
        if (!book.terms().isEmpty()) {
            contents.add(document("glossary", Places.GLOSSARY, templates.render("epub/glossary", pages.glossary())));
        }
        if (!book.index().isEmpty()) {
            contents.add(document("index", Places.INDEX, templates.render("epub/index", pages.index())));
        }
        return contents;
    }

    private static Content document(String id, String path, String text) {
        return new Content(id, path, text.contains("<math") ? "mathml" : "", text);
    }

    private EpubViews.Package packageOf(Book book, EpubPages pages, List<Content> contents, boolean drawn) {
        List<EpubViews.File> manifest = new ArrayList<>();
        List<String> spine = new ArrayList<>();
        manifest.add(new EpubViews.File("style", "style.css", "text/css", ""));
        if (drawn) {
            manifest.add(new EpubViews.File("cover-image", "cover.svg", "image/svg+xml", "cover-image"));
        }
        for (Content content : contents) {
            manifest.add(new EpubViews.File(content.id(), content.path(), "application/xhtml+xml",
                    content.properties()));
            spine.add(content.id());
        }
        for (int i = 0; i < pages.media().size(); i++) {
            Media.Item item = pages.media().get(i);
            manifest.add(new EpubViews.File("m" + (i + 1), item.path(), item.type(),
                    pages.coverPicture().equals(item.path()) ? "cover-image" : ""));
        }
        Handout handout = book.handout();
        String date = handout.date().map(Object::toString).orElse("");
        boolean pictures = pages.media().stream().anyMatch(item -> item.type().startsWith("image/"));
        return new EpubViews.Package(pages.head(handout.title()), identifier(handout), handout.author(),
                handout.subtitle(), date, (date.isEmpty() ? "2000-01-01" : date) + "T00:00:00Z", pictures,
                pages.everyPictureHasWords(), manifest.stream().anyMatch(file -> file.properties().equals("mathml")),
                !book.index().isEmpty(), manifest, spine);
    }

    /// The same for every edition of one handout, so that a reader keeps the place.
    private static String identifier(Handout handout) {
        String name = String.join("\n", "vademecum", handout.language(), handout.author(), handout.name(),
                handout.title());
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
