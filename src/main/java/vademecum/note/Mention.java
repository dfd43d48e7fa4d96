package vademecum.note;

import java.util.Optional;

/// A link or embed in a note with the place where it stands, for the backlinks of what it leads to.
///
/// @param ref   the reference
/// @param embed whether it is an embed
/// @param label plain text of the link; empty if the author left the naming to us
/// @param place where it stands
public record Mention(LinkRef ref, boolean embed, String label, Place place) {

    /// Where a link stands.
    public sealed interface Place {

        /// In the running text.
        ///
        /// @param passage plain text of the paragraph, list item or cell, or of the sentence in a long one; it is the
        ///                same text for all links in a short one
        /// @param from    offset in it of what the link shows
        /// @param to      offset behind that
        /// @param section the heading that it stands under; empty above the first
        record Text(String passage, int from, int to, Optional<Heading> section) implements Place {

            /// The passage before the link.
            public String before() {
                return passage.substring(0, from);
            }

            /// The passage behind the link.
            public String after() {
                return passage.substring(to);
            }
        }

        /// In the front matter.
        ///
        /// @param name the property, in lower case
        record Property(String name) implements Place {
        }
    }

    /// A link in the running text of which nothing but its own words is known.
    public static Mention bare(LinkRef ref, boolean embed, String label) {
        return new Mention(ref, embed, label, new Place.Text("", 0, 0, Optional.empty()));
    }

    /// Anchor of the heading that the link stands under; empty above the first heading and in the front matter.
    public String section() {
        return switch (place) {
            case Place.Text text -> text.section().map(Heading::anchor).orElse("");
            case Place.Property _ -> "";
        };
    }

    /// Whether it stands in the front matter.
    public boolean isProperty() {
        return place instanceof Place.Property;
    }
}
