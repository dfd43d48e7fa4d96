package vademecum.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vademecum.base.Code;
import vademecum.base.Diagnostic;

/// Follows `see-also` from entry to entry.
final class Related {

    private Related() {
    }

    /// The related terms of each term that has some, by its id.
    ///
    /// @param problems takes what leads nowhere
    static Map<String, List<Term>> of(List<Entry> entries, Called called, Consumer<Diagnostic> problems) {
        Map<String, List<Term>> related = new HashMap<>();
        for (Entry entry : entries) {
            for (String name : entry.seeAlso()) {
                Optional<Term> other = called.find(bare(name));
                if (other.isPresent() && !other.get().equals(entry.term())) {
                    related.computeIfAbsent(entry.term().id(), _ -> new ArrayList<>()).add(other.get());
                } else if (other.isEmpty()) {
                    problems.accept(unknown(entry, bare(name), called.nearest(bare(name))));
                }
            }
        }
        return related;
    }

    private static Diagnostic unknown(Entry entry, String name, List<String> nearest) {
        return Diagnostic.of(Code.UNKNOWN_TERM, entry.span(), "`see-also` of `" + entry.term().title()
                + "` names no term `" + name + "`", nearest.isEmpty() ? "name a term of the glossary"
                : "did you mean `" + nearest.getFirst() + "`?");
    }

    /// The name in a wikilink such as `[[glossary/ec2|EC2]]`, or the text as it is.
    private static String bare(String name) {
        if (!name.startsWith("[[") || !name.endsWith("]]")) {
            return name;
        }
        String inner = name.substring(2, name.length() - 2);
        String target = inner.contains("|") ? inner.substring(0, inner.indexOf('|')) : inner;
        return target.substring(target.lastIndexOf('/') + 1);
    }
}
