package vademecum.glossary;

import java.util.Optional;
import vademecum.config.Config;
import vademecum.note.FrontMatter;

/// How often a term is linked on a page.
///
/// @param scope      where its first mention is linked
/// @param againAfter how many words behind its last link a new section links the term again; 0 for never
record Pace(Config.Scope scope, int againAfter) {

    /// What the properties say: `again-after`, and the scope under the given name. Empty if they say neither.
    ///
    /// @param usual what counts for the one that they do not say
    static Optional<Pace> of(FrontMatter matter, String name, Pace usual) {
        Optional<Config.Scope> scope = matter.text(name).flatMap(Pace::scope);
        Optional<Integer> again = matter.text("again-after").flatMap(Pace::number);
        return scope.isEmpty() && again.isEmpty() ? Optional.empty()
                : Optional.of(new Pace(scope.orElse(usual.scope),
                again.orElse(scope.isEmpty() ? usual.againAfter : 0)));
    }

    /// The scope that a word names.
    static Optional<Config.Scope> scope(String name) {
        for (Config.Scope scope : Config.Scope.values()) {
            if (scope.name().equalsIgnoreCase(name)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> number(String text) {
        boolean digits = text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }
}
