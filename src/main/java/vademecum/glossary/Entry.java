package vademecum.glossary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
/// @param seeAlso names of related terms
/// @param origin how the note writes it
record Entry(Term term, Span span, List<Name> names, List<String> except, List<Glob> only, List<Glob> skip,
             Optional<Pace> pace, boolean auto, Optional<List<String>> home, List<String> seeAlso,
             Origin origin) {

    /// How a note writes an entry.
    enum Origin {
        /// The note is the entry.
        NOTE("begin the note with a sentence that says what it is"),
        /// In a list, in a table or under a heading.
        LIST("write it behind the `:`, into the table or under the heading"),
        /// As `*[EC2]: Elastic Compute Cloud`.
        ABBREVIATION("write behind the `:` what the letters stand for");

        private final String hint;

        Origin(String hint) {
            this.hint = hint;
        }

        /// Where its definition belongs.
        String hint() {
            return hint;
        }
    }

    /// One of the names of a term.
    ///
    /// @param text   the name
    /// @param exact  whether its case counts
    /// @param plural whether it has other forms
    record Name(String text, boolean exact, boolean plural) {
    }

    /// The entry with more related terms.
    Entry alsoSeeing(List<String> more) {
        return more.isEmpty() ? this : new Entry(term, span, names, except, only, skip, pace, auto, home,
                Stream.concat(seeAlso.stream(), more.stream()).toList(), origin);
    }

    /// Whether the term is linked in a note at that path, as far as its switches say.
    boolean isFor(VaultPath note) {
        return isOn() && (only.isEmpty() || matches(only, note)) && !matches(skip, note);
    }

    private static boolean matches(List<Glob> globs, VaultPath note) {
        for (Glob glob : globs) {
            if (glob.matches(note)) {
                return true;
            }
        }
        return false;
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
