package vademecum.note;

/// A reference as one note writes it, before anyone knows what it leads to.
public sealed interface LinkRef {

    /// Offset of the reference's first character in the note's file.
    int start();

    /// Offset behind its last character.
    int end();

    /// A wikilink or wiki embed: `[[target#fragment]]`.
    ///
    /// @param target   the note or file as written, trimmed; empty for the note itself
    /// @param fragment what stands behind the first `#`, without it: `Heading`, `Heading#Subheading`, `^block-id`; or
    ///                 empty
    /// @param start    offset of the first character
    /// @param end      offset behind the last
    record Wiki(String target, String fragment, int start, int end) implements LinkRef {
    }

    /// A Markdown link, image or HTML attribute with a relative destination: `[text](../aws/ec2.md#user-data)`.
    ///
    /// @param path     the destination's path, percent-decoded, as written; empty for the note itself
    /// @param fragment what stands behind `#`, percent-decoded, without it; or empty
    /// @param start    offset of the first character
    /// @param end      offset behind the last
    record Markdown(String path, String fragment, int start, int end) implements LinkRef {
    }

    /// A link to another site, or a `mailto:` or `tel:` link, found safe by the reader.
    ///
    /// @param url   the address, ready for an attribute but for HTML escaping
    /// @param start offset of the first character
    /// @param end   offset behind the last
    record External(String url, int start, int end) implements LinkRef {
    }

    /// A link to a term of the glossary: `[the shop](gloss:data-lake)`.
    ///
    /// @param name  the term's id, title or another of its names, as written
    /// @param start offset of the first character
    /// @param end   offset behind the last
    record Term(String name, int start, int end) implements LinkRef {
    }
}
