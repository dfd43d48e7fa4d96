package vademecum.query;

/// Whose rules an expression follows where the two differ.
public enum Dialect {
    /// Obsidian's Bases.
    BASES,
    /// The Dataview plug-in.
    DATAVIEW
}
