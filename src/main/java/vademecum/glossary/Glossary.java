package vademecum.glossary;

import java.util.List;
import java.util.function.Function;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.note.Body;

/// The terms of the vault and the automaton that finds them. Immutable and safe for use by many threads.
public final class Glossary {

    private Glossary() {
    }

    /// Reads the terms from the notes that define them.
    ///
    /// @param bodies the body of each published note
    public static Glossary of(Config config, Catalog catalog, Function<VaultPath, Body> bodies) {
        throw new UnsupportedOperationException();
    }

    /// The terms by title, ignoring case.
    public List<Term> terms() {
        throw new UnsupportedOperationException();
    }

    /// Starts linking one page: the session knows what the page has linked so far.
    ///
    /// @param note the note whose page it is; its own terms are not linked in it
    public TermLinker linker(VaultPath note) {
        throw new UnsupportedOperationException();
    }

    /// What is wrong with entries, sorted.
    public List<Diagnostic> problems() {
        throw new UnsupportedOperationException();
    }
}
