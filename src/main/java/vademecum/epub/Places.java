package vademecum.epub;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Html;
import vademecum.handout.Book;
import vademecum.handout.BookChapter;
import vademecum.handout.BookTerm;

/// Where everything that has an id stands: a book is one document, an e-book has one for each chapter.
final class Places {

    static final String GLOSSARY = "glossary.xhtml";
    static final String INDEX = "index.xhtml";

    private static final String ID = " id=\"";

    private final Map<String, String> files = new HashMap<>();

    Places(Book book) {
        List<BookChapter> chapters = book.chapters();
        for (int i = 0; i < chapters.size(); i++) {
            BookChapter chapter = chapters.get(i);
            String file = chapter(i);
            files.put(chapter.anchor(), file);
            scan(chapter.html(), file);
            chapter.footnotes().forEach(note -> {
                files.put(note.id(), file);
                scan(note.html(), file);
            });
        }
        for (BookTerm term : book.terms()) {
            files.put(term.anchor(), GLOSSARY);
            scan(term.html(), GLOSSARY);
        }
    }

    /// The file of a chapter.
    ///
    /// @param index its place among the chapters, from 0
    static String chapter(int index) {
        String number = String.valueOf(index + 1);
        return "chapter-" + "0".repeat(Math.max(0, 3 - number.length())) + number + ".xhtml";
    }

    /// The reference to what a reference of the book leads to.
    ///
    /// @param href a reference inside the book: `#` and an id, percent-encoded
    /// @return empty if nothing has the id
    Optional<String> find(String href) {
        return to(URLDecoder.decode(href.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8));
    }

    /// The reference to what has an id.
    Optional<String> to(String id) {
        return Optional.ofNullable(files.get(id)).map(file -> file + "#" + XmlId.of(id));
    }

    private void scan(String html, String file) {
        for (int at = html.indexOf(ID); at >= 0; at = html.indexOf(ID, at + 1)) {
            int start = at + ID.length();
            StringBuilder id = new StringBuilder();
            Html.text(html.substring(start, html.indexOf('"', start)), id);
            files.put(id.toString(), file);
        }
    }
}
