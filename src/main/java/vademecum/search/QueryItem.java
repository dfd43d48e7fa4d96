package vademecum.search;

import java.util.List;

/// One part of a query.
sealed interface QueryItem {

    /// Whether passages that match are left out instead of found.
    boolean without();

    /// A word.
    ///
    /// @param form     its folded form
    /// @param spelling the word in lower case with its accents
    /// @param open     whether it is the beginning of a word
    /// @param without  whether it excludes
    record Word(String form, String spelling, boolean open, boolean without) implements QueryItem {
    }

    /// Words that must follow each other.
    ///
    /// @param forms   their folded forms; at least one
    /// @param without whether it excludes
    record Phrase(List<String> forms, boolean without) implements QueryItem {
    }

    /// A property of the page.
    ///
    /// @param field   `tag`, `title` or `path`
    /// @param value   the folded value; one form for `title`
    /// @param without whether it excludes
    record Field(String field, String value, boolean without) implements QueryItem {
    }
}
