package vademecum.note;

/// What a note's front matter says of its publication.
public sealed interface Wish {

    /// It asks to be published.
    ///
    /// @param property the property that says so, such as `publish`
    record Public(String property) implements Wish {
    }

    /// It must not be published.
    ///
    /// @param property the property that says so, such as `draft`
    record Private(String property) implements Wish {
    }

    /// It leaves the choice to the settings.
    record Unsaid() implements Wish {
    }
}
