package vademecum.note;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vademecum.config.PropertyType;
import vademecum.config.YamlValue;

/// The properties at the head of a note. Names are in lower case; what a property means is decided by whoever asks.
///
/// @param values the properties by lower-case name, in the order written
public record FrontMatter(Map<String, YamlValue> values) {

    private static final Set<String> YES = Set.of("true", "yes", "on", "1");
    private static final Pattern PLAIN = Pattern.compile("true|false|-?[0-9.]+");
    private static final Set<String> NO = Set.of("false", "no", "off", "0");

    /// The properties that mean something to the program in every note.
    public static final Set<String> READ = Set.of("title", "description", "aliases", "alias", "tags", "tag", "publish",
            "draft", "private", "visibility", "listed", "unlisted", "permalink", "created", "date", "updated",
            "modified", "order", "cssclass", "cssclasses", "glossary", "handout", "reviewed", "review-every");

    /// Those that mean something in glossary entries; in other notes these names are free.
    public static final Set<String> SWITCHES = Set.of("definition", "see-also", "case", "plural", "except", "only",
            "skip", "scope", "again-after", "auto", "home", "terms");

    /// Those that mean something in notes with `handout`.
    public static final Set<String> COVER = Set.of("subtitle", "author", "picture", "paper", "sides", "columns",
            "depth", "language", "formats", "chapters");

    /// Those that keep a note private unless they say no.
    private static final List<String> UNFINISHED = List.of("draft", "private");

    /// Those that other programs keep a note private by, where they say no.
    private static final List<String> ELSEWHERE = List.of("published", "public", "share", "dg-publish", "permalink");

    /// Those that name a picture of the note, the first before the second.
    public static final List<String> PICTURES = List.of("image", "cover");

    /// A note without properties.
    public static final FrontMatter NONE = new FrontMatter(Map.of());

    /// The text of a scalar property, if it is there and not empty.
    public Optional<String> text(String name) {
        return values.get(name) instanceof YamlValue.Scalar scalar && !scalar.text().isBlank()
                ? Optional.of(scalar.text().strip())
                : Optional.empty();
    }

    /// The texts of a list property; a single text counts as a list of one, and `a, b` without quotes as two.
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        switch (values.get(name)) {
            case YamlValue.Items items -> items.values().forEach(value -> addText(value, texts));
            case YamlValue.Scalar scalar when scalar.quoted() -> addText(scalar, texts);
            case YamlValue.Scalar scalar -> {
                for (String part : scalar.text().split(",")) {
                    if (!part.isBlank()) {
                        texts.add(part.strip());
                    }
                }
            }
            case YamlValue.Entries _ -> { }
            case null -> { }
        }
        return texts;
    }

    /// The yes or no of a property: `true`, `yes`, `on` and `1` say yes, in any case and with or without quotes.
    /// Empty if the property is missing or says neither.
    public Optional<Boolean> flag(String name) {
        String said = text(name).orElse("").toLowerCase(Locale.ROOT);
        return YES.contains(said) || NO.contains(said) ? Optional.of(YES.contains(said)) : Optional.empty();
    }

    /// The same with values of some properties taken for what they are, though they are written as something else.
    ///
    /// @param types what each property, in lower case, holds
    FrontMatter withTypes(Map<String, PropertyType> types) {
        if (types.isEmpty() || Collections.disjoint(values.keySet(), types.keySet())) {
            return this;
        }
        Map<String, YamlValue> typed = new LinkedHashMap<>(values);
        typed.replaceAll((name, value) -> types.containsKey(name)
                ? typed(value, types.get(name) == PropertyType.TEXT) : value);
        return new FrontMatter(typed);
    }

    private static YamlValue typed(YamlValue value, boolean text) {
        return switch (value) {
            case YamlValue.Scalar scalar -> PLAIN.matcher(scalar.text()).matches()
                    ? new YamlValue.Scalar(scalar.text(), text, scalar.at()) : scalar;
            case YamlValue.Items items -> new YamlValue.Items(
                    items.values().stream().map(item -> typed(item, text)).toList(), items.at());
            case YamlValue.Entries entries -> entries;
        };
    }

    /// Whether the property is there at all.
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /// What the note says of its own publication.
    public Wish wish() {
        return objection().<Wish>map(Wish.Private::new).orElseGet(() -> has("publish") ? new Wish.Public("publish")
                : has("visibility") ? new Wish.Public("visibility") : new Wish.Unsaid());
    }

    /// The property that keeps the note private. In doubt one does: `publish` says no or cannot be understood, `draft`
    /// or `private` is there and does not say no, `visibility` is anything but `public`, or a property of another
    /// program says no.
    private Optional<String> objection() {
        if (has("publish") && !flag("publish").orElse(false)) {
            return Optional.of("publish");
        }
        if (has("visibility") && !text("visibility").orElse("").equalsIgnoreCase("public")) {
            return Optional.of("visibility");
        }
        for (String name : UNFINISHED) {
            if (has(name) && flag(name).orElse(true)) {
                return Optional.of(name);
            }
        }
        for (String name : ELSEWHERE) {
            if (!flag(name).orElse(true)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    /// What stands in `[[EC2]]` without quotes, which YAML reads as a list in a list; empty for any other list.
    public static Optional<String> bareLink(YamlValue.Items items) {
        return items.values().size() == 1 && items.values().getFirst() instanceof YamlValue.Items inner
                && inner.at() == items.at() + 1 && inner.values().size() == 1
                && inner.values().getFirst() instanceof YamlValue.Scalar(String text, boolean quoted, int _) && !quoted
                ? Optional.of(text) : Optional.empty();
    }

    /// Whether the note may appear in lists: `listed` does not say no, and `unlisted` is not there or says no.
    public boolean isListed() {
        return !(has("listed") && !flag("listed").orElse(false)) && !(has("unlisted") && flag("unlisted").orElse(true));
    }

    private static void addText(YamlValue value, List<String> texts) {
        if (value instanceof YamlValue.Scalar scalar && !scalar.text().isBlank()) {
            texts.add(scalar.text().strip());
        }
    }
}
