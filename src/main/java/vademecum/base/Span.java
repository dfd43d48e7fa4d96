package vademecum.base;

/// A stretch of a file's text that a diagnostic points at.
///
/// @param path  the file as the user knows it: relative to the vault, or a template's or configuration file's name
/// @param start offset of the first character, in UTF-16 units from the start of the file's text
/// @param end   offset behind the last character; equal to `start` for a mere position
public record Span(String path, int start, int end) implements Comparable<Span> {

    /// Checks that the offsets are in order.
    ///
    /// @throws IllegalArgumentException if `start` is negative or behind `end`
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("bad span " + start + ".." + end + " in " + path);
        }
    }

    /// The whole file, where no place in it is to blame.
    public static Span file(String path) {
        return new Span(path, 0, 0);
    }

    @Override
    public int compareTo(Span other) {
        int byPath = path.compareTo(other.path);
        int byStart = byPath != 0 ? byPath : Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
