package vademecum.handout;

import java.util.List;

/// A line of the index at the back of a book.
///
/// @param title    what people look for
/// @param locators where it stands, in the book's order
/// @param see      the title of the entry that has the places; empty if this one has them itself
public record IndexEntry(String title, List<Locator> locators, String see) {

    /// A place that an index entry points to. How it is written depends on the engine: a page, a range, a chapter.
    public sealed interface Locator {

        /// Wherever a term of the glossary is mentioned.
        ///
        /// @param term the term's id
        record Mentions(String term) implements Locator {
        }

        /// A whole chapter.
        ///
        /// @param anchor the chapter's id
        record Chapter(String anchor) implements Locator {
        }
    }
}
