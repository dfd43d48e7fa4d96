package vademecum.epub;

import java.util.List;
import vademecum.page.Views;

/// Everything that the templates of an e-book can see. As in [Views], only fields whose name ends in `Html` hold
/// markup.
final class EpubViews {

    private EpubViews() {
    }

    /// What every document of the book has.
    ///
    /// @param language  BCP 47 tag
    /// @param direction `ltr` or `rtl`
    /// @param title     the document's title
    record Head(String language, String direction, String title) {
    }

    /// The cover.
    ///
    /// @param head     what every document has
    /// @param subtitle a line below the title; may be empty
    /// @param author   who wrote it; may be empty
    /// @param date     its date, in words; may be empty
    /// @param picture  its picture; empty if there is none
    record Cover(Head head, String subtitle, String author, String date, String picture) {
    }

    /// A drawing of the cover, for shelves.
    ///
    /// @param lines  the title in lines
    /// @param author who wrote it; may be empty
    record Drawing(List<Line> lines, String author) {
    }

    /// A line of a drawing.
    ///
    /// @param y    how far down it stands
    /// @param text its words
    record Line(int y, String text) {
    }

    /// The contents.
    ///
    /// @param head      what every document has
    /// @param bodyStart the document that reading begins with
    /// @param chapters  the chapters
    /// @param lists     the lists of figures and of tables
    /// @param glossary  the glossary; empty if there is none
    /// @param index     the index; empty if there is none
    record Navigation(Head head, String bodyStart, List<Item> chapters, List<CaptionList> lists, String glossary,
                      String index) {
    }

    /// A list of figures or of tables.
    ///
    /// @param type     its type as a part of a publication, such as `loi`
    /// @param title    its title
    /// @param captions its lines
    record CaptionList(String type, String title, List<Item> captions) {
    }

    /// A line of the contents.
    ///
    /// @param number   its number; may be empty
    /// @param text     its title
    /// @param href     where it leads
    /// @param children the headings below it
    record Item(String number, String text, String href, List<Item> children) {
    }

    /// A chapter.
    ///
    /// @param head      what every document has
    /// @param id        its id
    /// @param number    its number
    /// @param part      whether it opens a part
    /// @param bodyHtml  its text
    /// @param footnotes its footnotes
    record Chapter(Head head, String id, String number, boolean part, String bodyHtml, List<Footnote> footnotes) {
    }

    /// A footnote.
    ///
    /// @param number   1, 2, 3 …
    /// @param id       its id
    /// @param back     the reference to its mark
    /// @param textHtml its text
    record Footnote(int number, String id, String back, String textHtml) {
    }

    /// The glossary.
    ///
    /// @param head  what every document has
    /// @param terms its entries
    record Glossary(Head head, List<Entry> terms) {
    }

    /// An entry of the glossary.
    ///
    /// @param id             its id
    /// @param title          the term
    /// @param aliases        other names, joined with commas; may be empty
    /// @param definitionHtml what it means
    /// @param uses           the chapters that mention it
    record Entry(String id, String title, String aliases, String definitionHtml, List<Views.Link> uses) {
    }

    /// The index.
    ///
    /// @param head    what every document has
    /// @param entries its lines
    record Index(Head head, List<IndexLine> entries) {
    }

    /// A line of the index.
    ///
    /// @param title  what people look for
    /// @param places where it stands
    /// @param see    the entry to look at in its place; may be empty
    record IndexLine(String title, List<Views.Link> places, String see) {
    }

    /// The package document.
    ///
    /// @param head        what every document has
    /// @param identifier  what tells the book from every other
    /// @param author      who wrote it; may be empty
    /// @param subtitle    a line below the title; may be empty
    /// @param date        its date as `2026-11-22`; may be empty
    /// @param modified    the moment that readers take for its version
    /// @param pictures    whether it has pictures
    /// @param described   whether every picture has words
    /// @param formulas    whether it has formulas as MathML
    /// @param indexed     whether it has an index
    /// @param manifest    its files
    /// @param spine       the ids of its documents in reading order
    record Package(Head head, String identifier, String author, String subtitle, String date, String modified,
                   boolean pictures, boolean described, boolean formulas, boolean indexed, List<File> manifest,
                   List<String> spine) {
    }

    /// A file of the package.
    ///
    /// @param id         its id
    /// @param href       its path
    /// @param type       its media type
    /// @param properties what is special about it; may be empty
    record File(String id, String href, String type, String properties) {
    }
}
