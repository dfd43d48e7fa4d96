package vademecum.glossary;

import java.util.List;
import java.util.stream.Collectors;

/// Whether a mention of a term is linked, and if not, which rule kept it plain. The rules are asked in the order in
/// which the types stand here; the first that speaks against the link decides.
public sealed interface Verdict {

    /// One sentence for the author, in lower case and without a full stop.
    String reason();

    /// Whether the mention is linked.
    default boolean isLinked() {
        return this == Linked.LINKED;
    }

    /// Nothing speaks against it.
    enum Linked implements Verdict {
        /// The one that there is.
        LINKED;

        @Override
        public String reason() {
            return "it is linked";
        }
    }

    /// The letters are those of a name whose case counts, in another case.
    ///
    /// @param name the name as the glossary writes it
    record OtherCase(String name) implements Verdict {
        @Override
        public String reason() {
            return "the case of `" + name + "` counts";
        }
    }

    /// The term's entry or the note's front matter says so.
    enum Switched implements Verdict {
        /// `auto: false` or `scope: off` in the entry.
        OFF("its entry switches its links off"),
        /// `only` or `skip` in the entry.
        OTHER_FOLDER("`only` or `skip` of its entry keeps it out of this note"),
        /// The words belong to a longer phrase that the entry names.
        EXCEPT("the phrase is one of `except` of its entry"),
        /// `glossary.link: off` in the configuration.
        SITE_OFF("the site has no glossary links: `glossary.link`"),
        /// `glossary: false` in the note.
        NOTE_OFF("the note has no glossary links: `glossary: false`"),
        /// `glossary: {skip: [...]}` in the note.
        NOTE_SKIPS("the note leaves the term out: `glossary.skip`");

        private final String reason;

        Switched(String reason) {
            this.reason = reason;
        }

        @Override
        public String reason() {
            return reason;
        }
    }

    /// Several terms have the name, and nothing tells which is meant.
    ///
    /// @param terms the terms
    record Ambiguous(List<Term> terms) implements Verdict {
        @Override
        public String reason() {
            return "nothing tells which term is meant: " + terms.stream()
                    .map(term -> "`" + term.title() + "` (" + term.source() + ")").collect(Collectors.joining(", "));
        }
    }

    /// The reader is at the definition already.
    enum Home implements Verdict {
        /// The note defines the term.
        OWN_NOTE("the note defines the term"),
        /// The note bears the term's name, or the entry names the note as its `home`.
        AT_HOME("the note is about the term");

        private final String reason;

        Home(String reason) {
            this.reason = reason;
        }

        @Override
        public String reason() {
            return reason;
        }
    }

    /// The reader has met the term's link already.
    enum Repeated implements Verdict {
        /// The term is linked further up on the page.
        ON_PAGE("it is linked further up on the page"),
        /// The term is linked further up in the section.
        IN_SECTION("it is linked further up in the section"),
        /// The term was linked too few words ago, or in the same section: see `again-after`.
        TOO_SOON("its last link is too near"),
        /// The author linked the term.
        BY_AUTHOR("the author's own link names it"),
        /// The mention repeats the one before it in brackets: `Elastic Compute Cloud (EC2)`.
        IN_BRACKETS("it repeats the mention before it in brackets");

        private final String reason;

        Repeated(String reason) {
            this.reason = reason;
        }

        @Override
        public String reason() {
            return reason;
        }
    }

    /// The same letters in another role, as the characters and words around them tell.
    enum Guard implements Verdict {
        /// Cut out of a longer name at a sign: `C` of `C++`.
        CUT("it is cut out of a name with signs"),
        /// Part of a path, an address or an identifier.
        TECHNICAL("it is part of a path, an address or an identifier"),
        /// Part of a longer capitalised name.
        LONGER_NAME("it is part of a longer name"),
        /// Followed by `-compatible` or the like, or with `non-` before it.
        NEGATED("the hyphenated word says that it is something else"),
        /// A common noun in a hyphenated word: `image-processing`.
        HYPHENATED("it is part of a hyphenated word"),
        /// A verb, as the words beside it tell.
        VERB("it is a verb here"),
        /// A word such as `make` or `less`, which seldom is a term.
        COMMON_WORD("it is an everyday word here"),
        /// It qualifies the noun behind it, and nothing near speaks of the term.
        MODIFIER("it only qualifies the word behind it, and no word near it is of the definition"),
        /// It stands without an article behind a preposition, and nothing near speaks of the term.
        IDIOM("it stands in a set phrase, and no word near it is of the definition");

        private final String reason;

        Guard(String reason) {
            this.reason = reason;
        }

        @Override
        public String reason() {
            return reason;
        }
    }
}
