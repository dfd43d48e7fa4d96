package vademecum.typeset;

/// What is noted down of a place, to be told when its page is known.
sealed interface Mark {

    /// A place that links lead to.
    ///
    /// @param id its id
    record Place(String id) implements Mark {
    }

    /// A mention of a term.
    ///
    /// @param term the term's id
    record Mention(String term) implements Mark {
    }

    /// What stands over the pages from here on.
    ///
    /// @param words the title of the chapter
    record Head(String words) implements Mark {
    }

    /// A footnote, to be set at the foot of the page.
    ///
    /// @param note its lines
    record Foot(Footnote note) implements Mark {
    }
}
