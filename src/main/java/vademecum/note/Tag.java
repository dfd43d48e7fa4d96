package vademecum.note;

import java.util.Locale;

/// A tag of a note, without its `#`; `/` nests tags, so that `aws/compute` is below `aws`.
///
/// @param name the tag as the author wrote it
public record Tag(String name) implements Comparable<Tag> {

    /// What two spellings of the same tag have in common: lower case.
    public String key() {
        return name.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(Tag other) {
        return key().compareTo(other.key());
    }
}
