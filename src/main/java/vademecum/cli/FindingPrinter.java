package vademecum.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vademecum.advice.Finding;
import vademecum.advice.Spotted;
import vademecum.glossary.Term;

/// Prints what `vade glossary report` found, kind by kind.
final class FindingPrinter {

    private final Terminal terminal;
    private final Places places;
    private final int limit;

    /// A printer.
    ///
    /// @param limit how many findings of a kind are shown
    FindingPrinter(Terminal terminal, Places places, int limit) {
        this.terminal = terminal;
        this.places = places;
        this.limit = limit;
    }

    /// Prints the findings.
    void print(List<Finding> findings) {
        Map<String, List<Finding>> kinds = new LinkedHashMap<>();
        findings.forEach(finding -> kinds.computeIfAbsent(heading(finding), _ -> new ArrayList<>()).add(finding));
        kinds.forEach((heading, some) -> {
            terminal.out().println(terminal.styled("1", heading + " (" + some.size() + ")"));
            some.stream().limit(limit).forEach(this::print);
            if (some.size() > limit) {
                terminal.out().println("  … and " + (some.size() - limit) + " more: `--all` shows them");
            }
            terminal.out().println("  " + terminal.styled("34", "→ " + advice(some.getFirst())));
            terminal.out().println();
        });
    }

    private static String heading(Finding finding) {
        return switch (finding) {
            case Finding.Shared _ -> "Names that two entries share";
            case Finding.Unresolved _ -> "Mentions that could mean one of several terms";
            case Finding.Risky _ -> "Words that also mean other things";
            case Finding.Tiring _ -> "Terms linked so often that they tire";
            case Finding.HandLinked _ -> "Words linked by hand that are no alias";
            case Finding.Undefined _ -> "Acronyms that no entry defines";
            case Finding.Unused _ -> "Terms that no note links";
        };
    }

    private static String advice(Finding finding) {
        return switch (finding) {
            case Finding.Shared _ -> "take the name from one of them, or keep each to its folders with `only`";
            case Finding.Unresolved _ -> "keep each term to its folders with `only: [\"folder/**\"]`";
            case Finding.Risky _ -> "if the links are wrong, paste the line into the entry's front matter; if only a "
                    + "phrase is wrong, `except: [the phrase]`";
            case Finding.Tiring _ -> "if every reader knows them, paste the line into the entry's front matter";
            case Finding.HandLinked _ -> "paste the line into the entry's front matter, and the words link themselves";
            case Finding.Undefined _ -> "`vade glossary suggest` writes entries for them";
            case Finding.Unused _ -> "remove them, or add to `aliases` the words that the notes use";
        };
    }

    private void print(Finding finding) {
        switch (finding) {
            case Finding.Shared shared -> line(shared.message(), places.place(shared.note(), shared.at()));
            case Finding.Unresolved unresolved -> {
                line(unresolved.word(), times(unresolved.times()) + ": " + unresolved.terms().stream()
                        .map(term -> term.title() + " (" + term.source() + ")").collect(Collectors.joining(", ")));
                example(unresolved.example(), "plain");
            }
            case Finding.Risky risky -> {
                line(risky.word(), BuildCommand.count(risky.linked(), "link") + "; " + risky.reason());
                risky.examples().forEach(one -> example(one, one.linked() ? "linked" : "plain"));
                paste(risky.term(), risky.paste());
            }
            case Finding.Tiring tiring -> {
                line(tiring.term().title(), "in " + tiring.notes() + " of " + BuildCommand.count(tiring.all(), "note"));
                paste(tiring.term(), tiring.paste());
            }
            case Finding.HandLinked words -> {
                line(words.words(), times(words.times()) + " for " + words.term().title());
                example(words.example(), "linked");
                paste(words.term(), words.paste());
            }
            case Finding.Undefined undefined -> acronym(undefined.acronym());
            case Finding.Unused unused -> line(unused.term().title(), unused.reason() + "  "
                    + places.file(unused.term().source()));
        }
    }

    private void acronym(Spotted acronym) {
        String words = acronym.expansion().map(said -> "  " + said).orElse("");
        line(acronym.word(), times(acronym.times()) + " in " + BuildCommand.count(acronym.notes(), "note")
                + ", first in " + places.place(acronym.note(), acronym.at()) + words);
    }

    private void line(String word, String rest) {
        terminal.out().println("  " + terminal.styled("1", Terminal.plain(word)) + " ".repeat(Math.max(2,
                16 - word.length())) + Terminal.plain(rest));
    }

    private void example(Finding.Example example, String label) {
        terminal.out().println("      " + label + (label.equals("plain") ? " " : "") + "  "
                + Terminal.plain(places.place(example.note(), example.at())) + "  "
                + terminal.styled("2", places.excerpt(example.note(), example.at())));
    }

    private void paste(Term term, String line) {
        terminal.out().println("      paste   " + Terminal.plain(line) + "   " + terminal.styled("2", "into "
                + places.file(term.source())));
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    /// The finding as one flat object: `{kind, term, path, line, count, text, paste}`.
    String json(Finding finding) {
        return switch (finding) {
            case Finding.Shared one -> object("shared", "", one.note().value(), places.line(one.note(), one.at()), 2,
                    one.message(), one.hint());
            case Finding.Unresolved one -> object("unresolved", one.word(), one.example(), one.times(),
                    one.terms().stream().map(Term::id).collect(Collectors.joining(" ")), "");
            case Finding.Risky one -> object("risky", one.term().title(), one.examples().getFirst(), one.linked(),
                    one.reason(), one.paste());
            case Finding.Tiring one -> object("tiring", one.term().title(), one.term().source().value(), 1, one.notes(),
                    "linked in " + one.notes() + " of " + one.all() + " notes", one.paste());
            case Finding.HandLinked one -> object("hand-linked", one.term().title(), one.example(), one.times(),
                    one.words(), one.paste());
            case Finding.Undefined one -> object("undefined", one.acronym().word(), one.acronym().note().value(),
                    places.line(one.acronym().note(), one.acronym().at()), one.acronym().times(),
                    one.acronym().expansion().orElse(""), "");
            case Finding.Unused one -> object("unused", one.term().title(), one.term().source().value(), 1, 0,
                    one.reason(), "");
        };
    }

    private String object(String kind, String term, Finding.Example example, int count, String text, String paste) {
        return object(kind, term, example.note().value(), places.line(example.note(), example.at()), count, text,
                paste);
    }

    private static String object(String kind, String term, String path, int line, int count, String text,
                                 String paste) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("kind", kind);
        values.put("term", term);
        values.put("path", path);
        values.put("line", line);
        values.put("count", count);
        values.put("text", text);
        values.put("paste", paste);
        return Json.object(values);
    }
}
