package vademecum.base;

/// How grave a diagnostic is. Only an `ERROR` makes a command end with exit code 1; `OFF` is never shown.
public enum Severity {
    /// Nothing could be made of it, or publishing it would be wrong.
    ERROR,
    /// The site is built, but something in it is not what the author meant.
    WARNING,
    /// Worth knowing; nothing is wrong.
    INFO,
    /// Not reported.
    OFF
}
