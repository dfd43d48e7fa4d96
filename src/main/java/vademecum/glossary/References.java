package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.catalog.Catalog;
import vademecum.config.YamlValue;
import vademecum.note.FrontMatter;
import vademecum.note.NoteFacts;

/// Looks whether what notes and entries say about terms can be understood, and whether what they name is there.
final class References {

    private static final Set<String> WORDS = Set.of("page", "section", "all", "off", "term", "list", "table",
            "headings");
    private static final String HOW = "it can be true, false, `page`, `section`, `all`, `term`, `list`, `table` or "
            + "`headings`, or hold `define`, `link`, `again-after` and `skip`";

    private final Catalog catalog;
    private final Called called;
    private final List<Diagnostic> problems = new ArrayList<>();

    private References(Catalog catalog, Called called) {
        this.catalog = catalog;
        this.called = called;
    }

    /// What is wrong with the references of all notes and entries.
    static List<Diagnostic> problems(Catalog catalog, List<Entry> entries, Called called) {
        References references = new References(catalog, called);
        catalog.notes().values().forEach(references::check);
        entries.forEach(references::checkHome);
        return references.problems;
    }

    private void check(NoteFacts facts) {
        FrontMatter matter = facts.matter();
        switch (matter.values().get("glossary")) {
            case YamlValue.Scalar scalar when !scalar.text().isBlank() && matter.flag("glossary").isEmpty()
                    && !WORDS.contains(scalar.text().strip().toLowerCase(Locale.ROOT)) ->
                report(facts, Code.BAD_PROPERTY, scalar.at(), "`glossary` cannot be `" + scalar.text() + "`", HOW);
            case YamlValue.Items items -> report(facts, Code.BAD_PROPERTY, items.at(), "`glossary` cannot be a list",
                    HOW);
            case YamlValue.Entries switches -> new FrontMatter(switches.entries()).texts("skip")
                    .forEach(name -> checkSkipped(facts, switches.entries(), name));
            case YamlValue.Scalar _ -> { }
            case null -> { }
        }
    }

    private void checkSkipped(NoteFacts facts, Map<String, YamlValue> switches, String name) {
        if (called.find(name).isEmpty()) {
            List<String> nearest = called.nearest(name);
            report(facts, Code.UNKNOWN_TERM, switches.get("skip").at(), "`skip` names no term `" + name + "`",
                    nearest.isEmpty() ? "name a term of the glossary" : "did you mean `" + nearest.getFirst() + "`?");
        }
    }

    private void checkHome(Entry entry) {
        for (String home : entry.home().orElse(List.of())) {
            String path = home.endsWith(".md") ? home : home + ".md";
            if (catalog.notes().keySet().stream().noneMatch(note -> note.value().equals(path))) {
                problems.add(Diagnostic.of(Code.BAD_PROPERTY, entry.span(), "`home` of `" + entry.term().title()
                        + "` names no note `" + home + "`", "write its path from the vault's folder"));
            }
        }
    }

    private void report(NoteFacts facts, Code code, int at, String message, String hint) {
        problems.add(Diagnostic.of(code, new Span(facts.path().value(), at, at), message, hint));
    }
}
