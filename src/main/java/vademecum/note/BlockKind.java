package vademecum.note;

/// What a top-level block of a note is. Only headings are written by the filler itself (their level depends on where
/// they end up); every other block brings its own tags.
public enum BlockKind {
    /// A heading; its segments are what stands inside the `<h2>`, without the tag.
    HEADING,
    /// A paragraph.
    PARAGRAPH,
    /// A bullet, ordered or task list.
    LIST,
    /// A block quote.
    QUOTE,
    /// A call-out.
    CALLOUT,
    /// A fenced or indented code block.
    CODE,
    /// A table.
    TABLE,
    /// A definition list.
    DEFINITIONS,
    /// A display formula.
    MATH,
    /// A thematic break.
    RULE,
    /// An embed that stands alone: exactly one [Segment.Embed] and no tags around it.
    EMBED,
    /// Sanitised HTML, and whatever Markdown it encloses.
    HTML
}
