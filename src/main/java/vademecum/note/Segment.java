package vademecum.note;

import java.util.List;

/// A piece of a block: finished HTML, or a typed hole that only the whole vault can fill.
public sealed interface Segment {

    /// Finished markup; text in it is escaped and is no place for glossary links.
    ///
    /// @param html the markup; need not be balanced on its own
    record Html(String html) implements Segment {
    }

    /// Running text, not escaped, where glossary terms may be linked. Neighbouring pieces of prose read as one text:
    /// they are split only where the text is not the source's own (an entity, an escape, a line break in a quote).
    /// A soft line break is a `\n`; a hard one is [Html].
    ///
    /// It is a part of a longer text, which most often is that of the whole note: so the notes of a vault are kept
    /// once, and not as millions of small texts.
    ///
    /// @param source the text that it is a part of
    /// @param from   index of its first character in the source
    /// @param to     index behind its last
    /// @param at     offset of its first character in the note's file
    record Prose(String source, int from, int to, int at) implements Segment {

        /// A text of its own.
        public Prose(String text, int at) {
            this(text, 0, text.length(), at);
        }

        /// The text as a reader sees it.
        public String text() {
            return source.substring(from, to);
        }
    }

    /// A link: the filler writes `<a>` around the label, or a marked span if the target is missing.
    ///
    /// @param ref   what it leads to
    /// @param label the text of the link; empty if the author left the naming to us, as in `[[Note]]`
    /// @param title what a browser shows beside the pointer, as in `[text](note.md "title")`; or the empty text
    record Link(LinkRef ref, List<Segment> label, String title) implements Segment {

        /// A link without a title.
        public Link(LinkRef ref, List<Segment> label) {
            this(ref, label, "");
        }
    }

    /// An embed: an image, a file, or another note or a part of one.
    ///
    /// @param ref    what is embedded
    /// @param alt    the alternative text or caption; empty if none was given
    /// @param width  the width in CSS pixels that the author asked for, or 0
    /// @param height the height, or 0
    /// @param block  whether it stands alone in its paragraph, so that it may become blocks of its own
    /// @param title  what a browser shows beside the pointer, as in `![alt](plan.png "title")`; or the empty text
    record Embed(LinkRef ref, String alt, int width, int height, boolean block, String title) implements Segment {

        /// An embed without a title.
        public Embed(LinkRef ref, String alt, int width, int height, boolean block) {
            this(ref, alt, width, height, block, "");
        }

        /// The same, standing alone.
        public Embed alone() {
            return new Embed(ref, alt, width, height, true, title);
        }
    }

    /// An attribute of sanitised HTML that holds a reference: the filler writes it, if there is an address.
    ///
    /// @param name the attribute's name
    /// @param ref  what it leads to
    record Address(String name, LinkRef ref) implements Segment {
    }

    /// A tag in the text: the filler links it to the tag's page.
    ///
    /// @param tag the tag
    record TagMark(Tag tag) implements Segment {
    }

    /// A footnote mark: the filler numbers it in the order of first mention on the page and prints the note below.
    ///
    /// @param label the footnote's key in [Body#footnotes]
    record FootnoteMark(String label) implements Segment {
    }

    /// A formula: the filler writes what it was converted to.
    ///
    /// @param formula the formula
    /// @param from    offset of its first character in the note
    /// @param to      offset behind its last; further on than its length where other marks stand between its lines
    record Maths(Formula formula, int from, int to) implements Segment {
    }

    /// A Mermaid diagram: the filler writes its source, or a picture of it where one was drawn.
    ///
    /// @param source what it is made of, line by line
    /// @param at     offset of the block in the note's file
    record Diagram(String source, int at) implements Segment {
    }

    /// An `id` attribute with a space before it. The filler leaves it out where the block is embedded in another page
    /// and prefixes it in a handout, so that ids stay unique.
    ///
    /// @param id the id as it is in the note's own page
    record Id(String id) implements Segment {
    }

    /// A question about the whole vault. It is answered once all notes are linked: before a page is made, the answer's
    /// segments stand in its place.
    ///
    /// @param language what it is written in
    /// @param source   its text
    /// @param start    offset of its first character in the note's file
    /// @param end      offset behind its last; where it stands in a quote the file holds more than the text
    /// @param inline   whether it stands within a line of text
    /// @param view     which view of a base it shows, counted from 0; all of them if it is negative
    record Query(Language language, String source, int start, int end, boolean inline, int view) implements Segment {
    }

    /// A canvas. It is drawn and told in words once all notes are linked: before a page is made, blocks stand in the
    /// place of the block that holds it.
    ///
    /// @param canvas what it holds
    record Board(Canvas canvas) implements Segment {
    }

    /// Something for the screen alone, of which the text beside it says the same: a drawing that a script moves.
    ///
    /// @param shown  what is shown
    /// @param script the script that the page loads for it
    record Screen(List<Segment> shown, String script) implements Segment {
    }

    /// What a question about the vault is written in.
    enum Language {
        /// Obsidian's Bases, in YAML.
        BASE,
        /// The query language of Dataview.
        DATAVIEW,
        /// JavaScript for Dataview, which is never run.
        SCRIPT,
        /// A search of Obsidian inside a note, which is not answered.
        SEARCH,
        /// The query language of the plug-in Tasks, which is not answered.
        TASKS
    }
}
