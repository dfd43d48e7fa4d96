package vademecum.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.config.Config;
import vademecum.config.YamlValue;
import vademecum.note.FrontMatter;
import vademecum.vault.Glob;

/// Reads the switches of an entry: `case`, `plural`, `except`, `only`, `skip`, `scope`, `auto`, `home`, `see-also`.
final class Switches {

    private static final List<String> FLAGS = List.of("auto");
    private static final List<String> LISTS = List.of("except", "only", "skip", "home", "see-also");

    private final FrontMatter matter;
    private final String note;
    private final Consumer<Diagnostic> problems;

    /// The switches that properties hold.
    ///
    /// @param note     the note's path, for messages
    /// @param problems takes what is wrong with them
    Switches(FrontMatter matter, String note, Consumer<Diagnostic> problems) {
        this.matter = matter;
        this.note = note;
        this.problems = problems;
    }

    /// The properties of one entry of a note that has several: those under `terms` and the entry's name come before
    /// those of the note.
    static FrontMatter of(FrontMatter matter, List<String> names) {
        Map<String, YamlValue> values = new HashMap<>(matter.values());
        List.of("aliases", "alias", "definition", "title").forEach(values::remove);
        if (matter.values().get("terms") instanceof YamlValue.Entries terms) {
            for (Map.Entry<String, YamlValue> one : terms.entries().entrySet()) {
                boolean meant = names.stream().anyMatch(name -> name.equalsIgnoreCase(one.getKey().strip()));
                if (meant && one.getValue() instanceof YamlValue.Entries own) {
                    own.entries().forEach((name, value) -> values.put(name.strip().toLowerCase(Locale.ROOT), value));
                }
            }
        }
        return new FrontMatter(values);
    }

    /// Reports the switches that say nothing that can be understood.
    void check() {
        for (String flag : FLAGS) {
            if (matter.has(flag) && matter.flag(flag).isEmpty()) {
                report(flag, "true or false");
            }
        }
        for (String list : LISTS) {
            if (matter.has(list) && !isTexts(matter.values().get(list))) {
                report(list, "a text or a list of texts");
            }
        }
        check("case", "`exact` or `ignore`", "exact", "ignore");
        check("plural", "true or false", "true", "false", "yes", "no", "on", "off", "1", "0");
        check("scope", "`page`, `section`, `all` or `off`", "page", "section", "all", "off", "false");
    }

    private void check(String property, String wanted, String... words) {
        List<YamlValue> said = switch (matter.values().get(property)) {
            case YamlValue.Entries each when !property.equals("scope") -> new ArrayList<>(each.entries().values());
            case YamlValue value -> List.of(value);
            case null -> List.of();
        };
        for (YamlValue value : said) {
            String text = value instanceof YamlValue.Scalar scalar
                    ? scalar.text().strip().toLowerCase(Locale.ROOT) : "";
            if (!List.of(words).contains(text)) {
                report(property, wanted);
            }
        }
    }

    private static boolean isTexts(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar _ -> true;
            case YamlValue.Items items -> items.values().stream().allMatch(YamlValue.Scalar.class::isInstance);
            case YamlValue.Entries _ -> false;
        };
    }

    private void report(String property, String wanted) {
        int at = matter.values().get(property).at();
        problems.accept(Diagnostic.of(Code.BAD_PROPERTY, new Span(note, at, at),
                "the property `" + property + "` must be " + wanted, "without it, the default counts"));
    }

    /// The entry of a term that is called so.
    Entry entry(Term term, Span span, List<String> texts, Entry.Origin origin) {
        List<Entry.Name> names = new ArrayList<>();
        for (String text : texts) {
            Optional<String> said = word("case", text);
            boolean exact = said.filter("exact"::equals).isPresent();
            boolean ignore = said.filter("ignore"::equals).isPresent();
            boolean acronym = Names.isAcronym(text);
            if (!exact && text.codePointCount(0, text.length()) == 1) {
                problems.accept(Diagnostic.of(Code.BAD_TERM, span, "the term `" + text + "` is a single character",
                        "it is listed but not linked; `case: exact` links it"));
            } else {
                boolean plural = word("plural", text).map(word -> !List.of("false", "no", "off", "0").contains(word))
                        .orElse(true);
                names.add(new Entry.Name(text, exact || acronym && !ignore, plural && (!exact || acronym)));
            }
        }
        return new Entry(term, span, List.copyOf(names), matter.texts("except"), globs("only"), globs("skip"),
                pace(), matter.flag("auto").orElse(true), home(), matter.texts("see-also"), origin);
    }

    /// What a switch says of a name: `case: exact` of all, `case: {Spark: exact}` of one.
    private Optional<String> word(String property, String name) {
        Optional<String> word = matter.text(property);
        if (matter.values().get(property) instanceof YamlValue.Entries each) {
            word = each.entries().entrySet().stream().filter(one -> one.getKey().strip().equalsIgnoreCase(name))
                    .findFirst().map(Map.Entry::getValue).filter(YamlValue.Scalar.class::isInstance)
                    .map(value -> ((YamlValue.Scalar) value).text().strip());
        }
        return word.map(text -> text.toLowerCase(Locale.ROOT));
    }

    private Optional<Pace> pace() {
        return Pace.of(matter, "scope", new Pace(Config.Scope.PAGE, 0));
    }

    private Optional<List<String>> home() {
        return matter.has("home") ? Optional.of(matter.texts("home")) : Optional.empty();
    }

    private List<Glob> globs(String property) {
        return matter.texts(property).stream().map(Glob::of).toList();
    }
}
