package vademecum.glossary;

import java.util.List;
import java.util.Optional;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.config.Config;
import vademecum.vault.Glob;

/// A glossary entry: a term with the switches that say where and how it is linked.
///
/// @param term   the term
/// @param span   where it is defined
/// @param names  what it is called in texts, its title first
/// @param except longer phrases that are something else
/// @param only   folders that it is linked in; empty for all
/// @param skip   folders that it is not linked in
/// @param pace   how often it is linked; empty for what the note or the site says
/// @param auto   whether it is linked at all
/// @param home   the notes that it is at home in; empty for those that bear its name
record Entry(Term term, Span span, List<Name> names, List<String> except, List<Glob> only, List<Glob> skip,
             Optional<Pace> pace, boolean auto, Optional<List<String>> home) {

    /// One of the names of a term.
    ///
    /// @param text   the name
    /// @param exact  whether its case counts
    /// @param plural whether it has other forms
    record Name(String text, boolean exact, boolean plural) {
    }

    /// Whether the term is linked in a note at that path, as far as its switches say.
    boolean isFor(VaultPath note) {
        return isOn() && (only.isEmpty() || only.stream().anyMatch(glob -> glob.matches(note)))
                && skip.stream().noneMatch(glob -> glob.matches(note));
    }

    /// Whether it is linked anywhere, as far as its switches say.
    boolean isOn() {
        return auto && pace.map(own -> own.scope() != Config.Scope.OFF).orElse(true);
    }

    /// Whether its switches keep it to some folders.
    boolean isLocal() {
        return !only.isEmpty() || !skip.isEmpty();
    }
}
