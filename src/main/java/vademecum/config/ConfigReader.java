package vademecum.config;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.EditDistance;
import vademecum.base.Located;
import vademecum.base.Locator;
import vademecum.base.Severity;
import vademecum.base.Span;

/// Reads `vademecum.yaml`. A name that no setting has is an error with the nearest name as a hint, never ignored.
public final class ConfigReader {

    /// The fewest characters of a secret.
    private static final int SHORTEST_SECRET = 4;

    private final String file;
    private final List<Diagnostic> problems = new ArrayList<>();

    private ConfigReader(String file) {
        this.file = file;
    }

    /// What the file says.
    ///
    /// @param config   the configuration; where there are problems, not to be used
    /// @param theme    the folder with the user's own templates, relative to the file
    /// @param problems what is wrong with it
    public record Result(Config config, Optional<String> theme, List<Located> problems) {
    }

    /// Reads a configuration.
    ///
    /// @param file the file's name, for messages
    /// @param text its text
    public static Result read(String file, String text) {
        ConfigReader reader = new ConfigReader(file);
        String[] theme = {""};
        Config config = switch (Yaml.read(text, 0)) {
            case Yaml.Result.Broken broken -> {
                reader.problem(Code.BAD_SETTING, broken.at(), 1, broken.message(), "the file is written in YAML");
                yield Config.DEFAULT;
            }
            case Yaml.Result.Read read -> reader.config(read.value(), name -> theme[0] = name);
        };
        Locator places = new Locator(text);
        List<Located> located = reader.problems.stream().sorted()
                .map(problem -> places.locate(problem, Severity.ERROR)).toList();
        return new Result(config, theme[0].isEmpty() ? Optional.empty() : Optional.of(theme[0]), located);
    }

    private Config config(YamlValue.Entries root, Consumer<String> theme) {
        Section top = new Section(root, "");
        theme.accept(top.text("theme", ""));
        Section publish = top.section("publish");
        Section glossary = top.section("glossary");
        Section links = top.section("links");
        Section properties = top.section("properties");
        Section handout = top.section("handout");
        Config config = new Config(top.text("title", ""), top.text("description", ""), language(top, "en"),
                baseUrl(top),
                top.choice("breaks", Config.Breaks.class, Config.Breaks.AUTO),
                publish(publish, secrets(top)),
                new Config.GlossarySettings(glossary.texts("from", Config.DEFAULT.glossary().from()),
                        glossary.choice("link", Config.Scope.class, Config.Scope.PAGE),
                        glossary.count("again-after")),
                new Config.Links(links.choice("mentions", Config.Switch.class, Config.Switch.ON)),
                new Config.Properties(properties.choice("show", Config.Switch.class, Config.Switch.ON),
                        properties.texts("hide", List.of()).stream().map(name -> name.toLowerCase(Locale.ROOT))
                                .toList()),
                handouts(top), new Config.Printing(handout.texts("fonts", List.of())),
                new Config.Reading(top.choice("previews", Config.Switch.class, Config.Switch.ON),
                        top.choice("graph", Config.Switch.class, Config.Switch.ON)),
                severities(top.section("diagnostics")), Optional.empty());
        publish.close();
        glossary.close();
        links.close();
        properties.close();
        handout.close();
        top.close();
        return config;
    }

    private static Config.Publish publish(Section section, List<String> secrets) {
        return new Config.Publish(section.texts("ignore", List.of()),
                section.choice("default", Default.class, Default.PUBLIC) == Default.PUBLIC,
                section.texts("public", List.of()), section.texts("private", List.of()), secrets);
    }

    private List<String> secrets(Section top) {
        List<String> secrets = top.texts("secrets", List.of());
        for (String secret : secrets) {
            if (secret.length() < SHORTEST_SECRET) {
                problem(Code.BAD_SETTING, top.at("secrets"), 1, "`" + secret + "` is too short for a secret",
                        "it must have " + SHORTEST_SECRET + " characters, for less stands in every picture by chance");
            }
        }
        return secrets;
    }

    private enum Default { PUBLIC, PRIVATE }

    private String language(Section section, String otherwise) {
        String language = section.text("language", otherwise);
        if (!language.isEmpty() && Locale.forLanguageTag(language).getLanguage().isEmpty()) {
            problem(Code.BAD_SETTING, section.at("language"), 1, "`" + language + "` is not a language",
                    "write a language tag such as `en`, `de` or `pt-BR`");
        }
        return language;
    }

    private Optional<String> baseUrl(Section top) {
        String url = top.text("base-url", "");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.startsWith("https://") && !url.startsWith("http://") || url.contains("?") || url.contains("#")) {
            problem(Code.BAD_SETTING, top.at("base-url"), url.length(), "`" + url + "` is not the address of a site",
                    "write it in full, as in `https://example.org/notes/`");
        }
        return Optional.of(url.endsWith("/") ? url : url + "/");
    }

    private List<HandoutSettings> handouts(Section top) {
        List<HandoutSettings> handouts = new ArrayList<>();
        for (Section entry : top.sections("handouts")) {
            HandoutSettings.Cover cover = new HandoutSettings.Cover(entry.text("title", ""), entry.text("subtitle", ""),
                    entry.text("author", ""), entry.date("date"), entry.text("picture", ""));
            String name = entry.text("name", cover.title().toLowerCase(Locale.ROOT).replace(' ', '-'));
            if (name.isEmpty()) {
                problem(Code.BAD_SETTING, entry.entries.at(), 1, "the handout has no name", "give it a `title`");
            }
            handouts.add(new HandoutSettings(name, cover, language(entry, ""), selection(entry), setup(entry),
                    entry.choices("formats", HandoutSettings.Format.class)));
            entry.close();
        }
        return handouts;
    }

    private static HandoutSettings.Selection selection(Section entry) {
        return new HandoutSettings.Selection(entry.texts("notes", List.of()),
                entry.texts("tags", List.of()).stream().map(tag -> tag.startsWith("#") ? tag.substring(1) : tag)
                        .toList(),
                entry.texts("folders", List.of()));
    }

    private static PageSetup setup(Section entry) {
        Set<PageSetup.Paper> paper = entry.choices("paper", PageSetup.Paper.class);
        return new PageSetup(paper.stream().findFirst(), entry.number("sides", 2), entry.number("columns", 2),
                entry.number("depth", PageSetup.DEEPEST),
                entry.choices("chapters", PageSetup.Chapters.class).stream().findFirst());
    }

    private Map<Code, Severity> severities(Section section) {
        Map<Code, Severity> severities = new EnumMap<>(Code.class);
        for (String name : section.entries.entries().keySet()) {
            Optional<Code> code = Code.find(name);
            code.ifPresent(known -> severities.put(known,
                    section.choice(name, Severity.class, known.severity())));
        }
        section.close(java.util.Arrays.stream(Code.values()).map(Code::label).toList());
        return severities;
    }

    private void problem(Code code, int at, int length, String message, String hint) {
        problems.add(Diagnostic.of(code, new Span(file, at, at + Math.max(1, length)), message, hint));
    }

    /// One mapping of the file; remembers which names were asked for, so that the others can be reported.
    private final class Section {

        private final YamlValue.Entries entries;
        private final String path;
        private final Set<String> known = new HashSet<>();

        private Section(YamlValue.Entries entries, String path) {
            this.entries = entries;
            this.path = path;
        }

        private Optional<YamlValue> value(String name) {
            known.add(name);
            return Optional.ofNullable(entries.entries().get(name));
        }

        private int at(String name) {
            return value(name).map(YamlValue::at).orElse(entries.at());
        }

        private String text(String name, String otherwise) {
            return switch (value(name).orElse(new YamlValue.Scalar(otherwise, true, 0))) {
                case YamlValue.Scalar scalar -> scalar.text().strip();
                case YamlValue value -> wrong(name, value, "a text", otherwise);
            };
        }

        private List<String> texts(String name, List<String> otherwise) {
            Optional<YamlValue> value = value(name);
            if (value.isEmpty()) {
                return otherwise;
            }
            return switch (value.get()) {
                case YamlValue.Scalar scalar -> List.of(scalar.text().strip());
                case YamlValue.Items items when items.values().stream().allMatch(YamlValue.Scalar.class::isInstance) ->
                    items.values().stream().map(item -> ((YamlValue.Scalar) item).text().strip()).toList();
                case YamlValue other -> wrong(name, other, "a list of texts", otherwise);
            };
        }

        private int count(String name) {
            String text = text(name, "0");
            boolean digits = !text.isEmpty() && text.length() < 10 && text.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!digits) {
                problem(Code.BAD_SETTING, at(name), text.length(), "`" + path + name + "` cannot be `" + text + "`",
                        "it can be a number");
            }
            return digits ? Integer.parseInt(text) : 0;
        }

        /// A whole number from 1 on; 0 if there is none.
        private int number(String name, int most) {
            String text = text(name, "");
            if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '0' + most) {
                return text.charAt(0) - '0';
            }
            if (!text.isEmpty()) {
                problem(Code.BAD_SETTING, at(name), text.length(), "`" + path + name + "` cannot be `" + text + "`",
                        "it can be 1 to " + most);
            }
            return 0;
        }

        private Optional<LocalDate> date(String name) {
            String text = text(name, "");
            try {
                return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException e) {
                problem(Code.BAD_SETTING, at(name), text.length(), "`" + text + "` is not a date",
                        "write it as year, month and day: `2026-11-22`");
                return Optional.empty();
            }
        }

        private <E extends Enum<E>> Set<E> choices(String name, Class<E> type) {
            EnumSet<E> chosen = EnumSet.noneOf(type);
            for (String text : texts(name, List.of())) {
                constant(name, text, type).ifPresent(chosen::add);
            }
            return chosen;
        }

        private <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
            return constant(name, text(name, otherwise.name()), type).orElse(otherwise);
        }

        private <E extends Enum<E>> Optional<E> constant(String name, String text, Class<E> type) {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(text)) {
                    return Optional.of(constant);
                }
            }
            List<String> names = java.util.Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.name().toLowerCase(Locale.ROOT)).toList();
            problem(Code.BAD_SETTING, at(name), text.length(), "`" + path + name + "` cannot be `" + text + "`",
                    "it can be " + String.join(", ", names));
            return Optional.empty();
        }

        private Section section(String name) {
            YamlValue value = value(name).orElse(new YamlValue.Entries(Map.of(), Map.of(), entries.at()));
            if (value instanceof YamlValue.Entries inner) {
                return new Section(inner, path + name + ".");
            }
            YamlValue.Entries empty = new YamlValue.Entries(Map.of(), Map.of(), value.at());
            return new Section(wrong(name, value, "a mapping of names to values", empty), path + name + ".");
        }

        private List<Section> sections(String name) {
            List<Section> sections = new ArrayList<>();
            switch (value(name).orElse(new YamlValue.Items(List.of(), 0))) {
                case YamlValue.Items items -> {
                    for (YamlValue item : items.values()) {
                        if (item instanceof YamlValue.Entries inner) {
                            sections.add(new Section(inner, path + name + "."));
                        } else {
                            wrong(name, item, "a list of mappings", "");
                        }
                    }
                }
                case YamlValue value -> wrong(name, value, "a list of mappings", "");
            }
            return sections;
        }

        private <T> T wrong(String name, YamlValue value, String wanted, T otherwise) {
            problem(Code.BAD_SETTING, value.at(), 1, "`" + path + name + "` must be " + wanted,
                    "see the manual's page \"Configuration\"");
            return otherwise;
        }

        private void close() {
            close(known);
        }

        private void close(java.util.Collection<String> names) {
            entries.keys().forEach((name, at) -> {
                if (!known.contains(name)) {
                    List<String> near = EditDistance.nearest(name, names.stream().sorted().toList(),
                            UnaryOperator.identity(), 1);
                    String hint = near.isEmpty()
                            ? "the settings here are " + String.join(", ", names.stream().sorted().toList())
                            : "did you mean `" + near.getFirst() + "`?";
                    problem(Code.UNKNOWN_SETTING, at, name.length(), "there is no setting `" + path + name + "`", hint);
                }
            });
        }
    }
}
