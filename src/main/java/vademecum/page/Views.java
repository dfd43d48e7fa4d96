package vademecum.page;

import java.util.List;
import java.util.Optional;

/// Everything that a template can see: the contract between the program and a theme.
///
/// All values are final text. References (`href`) are relative to the page and ready for an attribute; only fields
/// whose name ends in `Html` hold markup, and only they may stand in `{{{…}}}`. An empty `Optional` or list makes
/// its section vanish. Each page's template sees one of the `…Page` or `…Document` records as its root.
public final class Views {

    private Views() {
    }

    /// What every page of the site has around its content.
    ///
    /// @param language      BCP 47 tag for `<html lang>`
    /// @param kind          the kind of page: `note folder tag listing glossary graph search missing`
    /// @param documentTitle the text for `<title>`
    /// @param description   one sentence for `<meta name="description">`; may be empty
    /// @param canonical     the absolute address, where the site's address is known
    /// @param frame         what is the same on all pages of a folder
    /// @param navHtml       the folder tree around this page: its items, each made by the partial `nav-item`
    /// @param crumbs        the folders above this page, the home page first; empty on the home page
    /// @param termsHtml     definitions of the terms that this page links, for the popovers, each made by the partial
    ///                      `term-note`; may be empty
    /// @param mathStyle     reference to the style sheet with the font of formulas, where there are any
    /// @param unlisted      whether search engines are asked to leave the page out
    /// @param shared        what other sites show of the page, where it has a picture for that
    public record Layout(String language, String kind, String documentTitle, String description,
                         Optional<String> canonical, Frame frame, String navHtml, List<Link> crumbs,
                         String termsHtml, Optional<String> mathStyle, boolean unlisted, Optional<Shared> shared) {

        /// The layout of a note's page.
        Layout of(boolean unlisted, Optional<Shared> shared) {
            return new Layout(language, kind, documentTitle, description, canonical, frame, navHtml, crumbs, termsHtml,
                    mathStyle, unlisted, shared);
        }
    }

    /// What other sites show where someone shares the page.
    ///
    /// @param title   the note's title
    /// @param picture the absolute address of a picture
    public record Shared(String title, String picture) {
    }

    /// What is the same on all pages of a folder.
    ///
    /// @param shell        the references in it
    /// @param headHtml     the part of `<head>` that follows the description, made by the partial `head`
    /// @param mastheadHtml what stands above the page, made by the partial `masthead`
    /// @param waysHtml     what stands below the folder tree, made by the partial `ways`
    /// @param footHtml     what stands below the page, made by the partial `foot`
    public record Frame(Shell shell, String headHtml, String mastheadHtml, String waysHtml, String footHtml) {
    }

    /// References that are the same from all pages of a folder, and the site's title.
    ///
    /// @param documents   whether the browser may show files of the site in the page
    /// @param frames      the sources that frames of the page may come from; empty for none
    /// @param feed        reference to the Atom feed, where there is one
    /// @param root        the way up to the site's root: empty, `../`, `../../` …
    /// @param siteTitle   the site's title
    /// @param style       reference to the style sheet
    /// @param icon        reference to the site's icon
    /// @param themeScript reference to the script that sets the chosen theme, to be run in `<head>` before the
    ///                    first paint
    /// @param scripts     references to the scripts, in order, to be run when the page is read (`defer`)
    /// @param engine      reference to the search engine, which the search box loads when it is first used
    /// @param previews    in how many files the previews of notes are; empty if there are none
    /// @param home        reference to the home page
    /// @param search      reference to the search page
    /// @param glossary    reference to the glossary, if there is one
    /// @param tags        reference to the list of tags, if there are any
    /// @param az          reference to the A to Z index
    /// @param recent      reference to the recent notes, if any note is dated
    /// @param wanted      reference to the wanted notes, if there are any
    /// @param graph       reference to the page with the graph, if there is one
    /// @param handout     reference to the handout, if there is one
    public record Shell(boolean documents, String frames, Optional<String> feed, String root, String siteTitle,
                        String style, String icon, String themeScript, List<String> scripts, String engine,
                        String previews, String home, String search,
                        Optional<String> glossary, Optional<String> tags, String az, Optional<String> recent,
                        Optional<String> wanted, Optional<String> graph, Optional<String> handout) {
    }

    /// A link with its text.
    ///
    /// @param title the text
    /// @param href  the reference
    public record Link(String title, String href) {
    }

    /// An entry of the folder tree: a note, or a folder with what is shown of it.
    ///
    /// @param title        the text
    /// @param href         the reference
    /// @param folder       whether it is a folder
    /// @param current      whether it is this page
    /// @param open         whether it is a folder that holds this page
    /// @param childrenHtml the items in an open folder, each made by the same partial; empty for none
    public record NavItem(String title, String href, boolean folder, boolean current, boolean open,
                          String childrenHtml) {
    }

    /// A term's definition as the popover shows it.
    ///
    /// @param id             the term's id: a mention has `data-v-term` with this id
    /// @param title          the term
    /// @param href           its page
    /// @param definitionHtml its definition
    public record TermNote(String id, String title, String href, String definitionHtml) {
    }

    /// The page of a note or of a folder.
    ///
    /// @param layout    what is around it
    /// @param title     the text of its `<h1>`
    /// @param classes   classes that the note asks for, with spaces between; may be empty
    /// @param bodyHtml  its text
    /// @param words     how many words it has
    /// @param minutes   how long it takes to read, at least 1
    /// @param created   when it was written
    /// @param updated   when it was last changed
    /// @param tags      its tags
    /// @param properties its own properties
    /// @param outline   its headings, if it has at least two
    /// @param footnotes its footnotes
    /// @param listing   what a folder holds; empty for a note
    /// @param entry     reference to its entry in the glossary, if it explains a term; empty if not
    /// @param backlinks the notes that lead here
    /// @param mentions  the notes that say its name without a link
    /// @param related   notes that have to do with it and are not linked with it, the most related first
    /// @param previous  the note before it in reading order
    /// @param next      the note after it
    /// @param graph     reference to the script that draws the notes around it; empty if it is linked with none
    /// @param diagrams  what draws its diagrams, if it has any
    public record NotePage(Layout layout, String title, String classes, String bodyHtml, int words, int minutes,
                           Optional<Date> created, Optional<Date> updated, List<Link> tags,
                           List<NoteParts.Property> properties, Optional<Outline> outline,
                           Optional<Footnotes> footnotes, List<Group> listing, String entry,
                           Optional<NoteParts.Backlinks> backlinks,
                           Optional<NoteParts.Mentions> mentions, List<RelatedNote> related,
                           Optional<Link> previous, Optional<Link> next, String graph, Optional<DiagramScript> diagrams) {
    }

    /// The script that draws the diagrams of a page.
    ///
    /// @param script  reference to it
    /// @param mermaid reference to the library that it loads
    public record DiagramScript(String script, String mermaid) {
    }

    /// A day.
    ///
    /// @param iso  for the `datetime` attribute: `2026-11-22`
    /// @param text for the reader: `22 November 2026`
    public record Date(String iso, String text) {
    }

    /// The headings of a page.
    ///
    /// @param items the headings of the upper levels, each with those below it
    public record Outline(List<OutlineItem> items) {
    }

    /// A heading in the outline.
    ///
    /// @param text     its text
    /// @param href     the reference, `#anchor`
    /// @param children the headings below it
    public record OutlineItem(String text, String href, List<OutlineItem> children) {
    }

    /// The footnotes of a page.
    ///
    /// @param items the footnotes in order
    public record Footnotes(List<Footnote> items) {
    }

    /// A footnote.
    ///
    /// @param number 1, 2, 3 …
    /// @param id     the id that the mark leads to
    /// @param back   the reference back to the first mark
    /// @param html   its text
    public record Footnote(int number, String id, String back, String html) {
    }

    /// A note that has to do with another, and why.
    ///
    /// @param title its title
    /// @param href  the reference
    /// @param links what both link to
    /// @param words what both speak of and few others do, separated by commas
    public record RelatedNote(String title, String href, List<Link> links, String words) {
    }

    /// A page that lists notes: a tag, all tags, A to Z, recent notes, wanted notes.
    ///
    /// @param layout    what is around it
    /// @param title     the text of its `<h1>`
    /// @param introHtml a sentence above the list; may be empty
    /// @param jumps     links to the groups, if there are many
    /// @param groups    the groups in order
    public record ListingPage(Layout layout, String title, String introHtml, List<Link> jumps, List<Group> groups) {
    }

    /// The page that draws which notes link to which.
    ///
    /// @param layout what is around it
    /// @param notes  how many notes there are
    /// @param links  how many pairs of them are linked
    /// @param groups what the drawing shows, as lists
    public record GraphPage(Layout layout, int notes, long links, List<Group> groups) {
    }

    /// A group of entries under one heading.
    ///
    /// @param heading the heading; empty for none
    /// @param anchor  its id; empty for none
    /// @param items   the entries
    public record Group(String heading, String anchor, List<Card> items) {
    }

    /// A note, folder or tag in a list.
    ///
    /// @param title  its title
    /// @param href   its page; empty where there is none
    /// @param text   its description; may be empty
    /// @param detail a few words beside the title, such as a date or a number of notes; may be empty
    /// @param links  links below it, such as the notes that want a missing note
    public record Card(String title, String href, String text, String detail, List<Link> links) {
    }

    /// The glossary.
    ///
    /// @param layout    what is around it
    /// @param title     the text of its `<h1>`
    /// @param introHtml the text above the terms; may be empty
    /// @param count     how many terms there are
    /// @param letters   the terms by first letter
    /// @param dataHtml  the terms as JSON-LD, for a script element of that type
    public record GlossaryPage(Layout layout, String title, String introHtml, int count, List<Letter> letters,
                               String dataHtml) {
    }

    /// The terms of one letter.
    ///
    /// @param letter the letter, `#` for digits and signs
    /// @param anchor its id
    /// @param terms  the terms by title
    public record Letter(String letter, String anchor, List<GlossaryTerm> terms) {
    }

    /// A term in the glossary.
    ///
    /// @param id             the id of its entry
    /// @param title          the term
    /// @param href           its own page; empty if it has none
    /// @param names          other names
    /// @param aliases        the same, joined with commas; may be empty
    /// @param definitionHtml its definition
    /// @param uses           in how many notes it is used
    /// @param usedIn         those notes; of very many the first
    /// @param more           how many more there are; empty if all are shown
    /// @param related        related terms
    public record GlossaryTerm(String id, String title, String href, List<String> names, String aliases,
                               String definitionHtml, int uses, List<UsedIn> usedIn, String more,
                               List<Link> related) {
    }

    /// A note that links a term.
    ///
    /// @param title  the note's title
    /// @param href   its page, at the heading that the first link stands under
    /// @param place  that heading; empty above the first heading
    /// @param places the other headings that links stand under
    public record UsedIn(String title, String href, String place, List<Link> places) {
    }

    /// The search page and the page for an address that is not there.
    ///
    /// @param layout what is around it
    public record PlainPage(Layout layout) {
    }

    /// A handout: one document to print, without the site around it.
    ///
    /// @param language   BCP 47 tag
    /// @param title      its title
    /// @param subtitle   a line below the title; may be empty
    /// @param author     who wrote it; may be empty
    /// @param picture    reference to the picture on the cover; empty if there is none
    /// @param date       its date, if it is known
    /// @param style      reference to the site's style sheet
    /// @param printStyle reference to the handout's style sheet
    /// @param mathStyle  reference to the style sheet with the font of formulas; empty where there are none
    /// @param pageStyle  reference to a style sheet with the running titles of this handout's printed pages
    /// @param icon       reference to the site's icon
    /// @param home       reference to the site's home page; empty for a handout that stands on its own
    /// @param themeScript reference to the script that sets the chosen theme
    /// @param scripts    references to the scripts, in order
    /// @param chapters   its chapters
    /// @param captions   the list of figures and tables, if there are enough of them
    /// @param terms      the terms used in it, by title
    /// @param endnotes   the addresses of links to other sites
    /// @param index      the index at the back
    /// @param diagrams   what draws its diagrams, if it has any
    public record HandoutDocument(String language, String title, String subtitle, String author, String picture,
                                  Optional<Date> date, String style, String printStyle, String mathStyle,
                                  String pageStyle, String icon, String home, String themeScript, List<String> scripts,
                                  List<Chapter> chapters, Optional<CaptionList> captions,
                                  List<GlossaryTerm> terms, List<Endnote> endnotes, List<IndexLine> index,
                                  Optional<DiagramScript> diagrams) {
    }

    /// A list of figures and tables.
    ///
    /// @param title    what it is a list of
    /// @param captions their captions in order
    public record CaptionList(String title, List<CaptionLine> captions) {
    }

    /// A line of a list of figures and tables.
    ///
    /// @param number the number of its chapter; empty if the line above has the same
    /// @param title  the caption
    /// @param href   reference to it
    public record CaptionLine(String number, String title, String href) {
    }

    /// The page of handouts that can be taken away.
    ///
    /// @param layout   what is around it
    /// @param handouts the handouts
    /// @param page     reference to the handout that is a page of the site; empty if there is none
    public record HandoutsPage(Layout layout, List<HandoutOffer> handouts, String page) {
    }

    /// A handout that can be taken away.
    ///
    /// @param title     its title
    /// @param subtitle  a line below the title; may be empty
    /// @param downloads its files
    public record HandoutOffer(String title, String subtitle, List<Download> downloads) {
    }

    /// A file of a handout.
    ///
    /// @param format `PDF` or `EPUB`
    /// @param href   the reference to it
    /// @param size   how large it is, with its unit
    /// @param pages  how many pages it has, in words; empty where pages are not of fixed size
    public record Download(String format, String href, String size, String pages) {
    }

    /// A line of a handout's index.
    ///
    /// @param title  what people look for
    /// @param places the chapters where it stands, as links with the chapter's number
    /// @param see    the line to look at in its place; may be empty
    public record IndexLine(String title, List<Link> places, String see) {
    }

    /// A chapter of a handout: one note.
    ///
    /// @param number    1, 2, 3 …; I, II, III … for a part
    /// @param part      whether it opens a part: a folder's own note, with the notes of the folder behind it
    /// @param title     its title
    /// @param anchor    its id
    /// @param bodyHtml  its text, headings one level down
    /// @param outline   its headings of the upper levels, for the contents
    /// @param footnotes its footnotes
    public record Chapter(String number, boolean part, String title, String anchor, String bodyHtml,
                          List<OutlineItem> outline, Optional<Footnotes> footnotes) {
    }

    /// A link to another site as a printed reader needs it.
    ///
    /// @param number 1, 2, 3 …
    /// @param id     the id that the mark leads to
    /// @param url    the address
    public record Endnote(int number, String id, String url) {
    }
}
