package vademecum.markdown;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vademecum.base.Code;
import vademecum.config.Toml;
import vademecum.config.Yaml;
import vademecum.config.YamlValue;
import vademecum.note.FrontMatter;

/// Reads the properties at the head of a note.
final class FrontMatterReader {

    private static final Set<String> FLAGS = Set.of("publish", "draft", "private");
    private static final List<String> TEXTS = List.of("title", "description", "visibility", "permalink", "order",
            "date", "created", "updated", "definition");
    private static final Set<String> DAYS = Set.of("date", "created", "updated", "modified");
    private static final List<String> LISTS = List.of("aliases", "alias", "tags", "tag");

    /// Names that Obsidian gave up, and those that it reads.
    private static final Map<String, String> OLD = Map.of("tag", "tags", "alias", "aliases", "cssclass", "cssclasses");

    private FrontMatterReader() {
    }

    /// The head of a note.
    ///
    /// @param matter   its properties
    /// @param end      offset behind it
    /// @param readable whether it could be read
    record Head(FrontMatter matter, int end, boolean readable) {
    }

    /// Reads the head of a text.
    static Head read(String text, Findings findings) {
        Optional<Fence> found = Fence.of(text);
        if (found.isEmpty()) {
            return new Head(FrontMatter.NONE, 0, true);
        }
        Fence fence = found.get();
        if (fence.end() < 0) {
            findings.problem(Code.BAD_FRONT_MATTER, 0, 3, "the front matter is never closed",
                    "put `" + fence.kind().mark() + "` on a line of its own behind the properties");
            return new Head(FrontMatter.NONE, text.length(), false);
        }
        return switch (parsed(text.substring(fence.start(), fence.close()), fence)) {
            case Yaml.Result.Read read -> head(read.value(), fence, findings);
            case Yaml.Result.Broken broken -> {
                int at = Math.min(broken.at(), text.length());
                findings.problem(Code.BAD_FRONT_MATTER, at, at, "the front matter cannot be read: " + broken.message(),
                        "the note is not published until this is right");
                yield new Head(FrontMatter.NONE, fence.end(), false);
            }
        };
    }

    private static Yaml.Result parsed(String properties, Fence fence) {
        return switch (fence.kind()) {
            case YAML -> SimpleProperties.read(properties, fence.start()).<Yaml.Result>map(Yaml.Result.Read::new)
                    .orElseGet(() -> Yaml.read(properties, fence.start()));
            case TOML -> Toml.read(properties, fence.start());
            case JSON -> Yaml.read(properties.replace('\t', ' '), fence.start());
        };
    }

    private static Head head(YamlValue.Entries entries, Fence fence, Findings findings) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (Map.Entry<String, YamlValue> entry : entries.entries().entrySet()) {
            String name = entry.getKey().strip().toLowerCase(Locale.ROOT);
            if (values.putIfAbsent(name, entry.getValue()) != null) {
                int at = entries.keys().getOrDefault(entry.getKey(), fence.start());
                findings.problem(Code.BAD_FRONT_MATTER, at, at + entry.getKey().length(),
                        "the property `" + name + "` stands twice", "the note is not published until this is right");
                return new Head(FrontMatter.NONE, fence.end(), false);
            }
            old(name, entry.getKey(), entries.keys().getOrDefault(entry.getKey(), fence.start()), findings);
        }
        FrontMatter matter = new FrontMatter(values);
        check(matter, findings);
        return new Head(matter, fence.end(), true);
    }

    private static void old(String name, String written, int at, Findings findings) {
        String now = OLD.get(name);
        if (now != null) {
            findings.problem(Code.OLD_PROPERTY, at, at + written.length(),
                    "Obsidian no longer reads the property `" + name + "`", "call it `" + now
                    + "`; here both are read");
        }
    }

    private static void check(FrontMatter matter, Findings findings) {
        for (Map.Entry<String, YamlValue> property : matter.values().entrySet()) {
            String name = property.getKey();
            YamlValue value = property.getValue();
            Optional<String> wrong = Optional.empty();
            if (FLAGS.contains(name) && matter.has(name) && !isEmpty(value) && matter.flag(name).isEmpty()) {
                wrong = Optional.of("true or false");
            } else if (TEXTS.contains(name) && !(value instanceof YamlValue.Scalar)) {
                wrong = Optional.of("a text");
            } else if (DAYS.contains(name) && !isDay(value)) {
                wrong = Optional.of("a day of the calendar, such as 2026-11-22");
            } else if (LISTS.contains(name) && !isList(value)) {
                wrong = Optional.of("a list of texts");
            }
            wrong.ifPresent(kind -> findings.problem(Code.BAD_PROPERTY, value.at(), value.at(),
                    "the property `" + name + "` must be " + kind));
        }
    }

    private static boolean isEmpty(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar && scalar.text().isBlank();
    }

    /// Whether a value is empty or begins with a day in the form of ISO 8601.
    private static boolean isDay(YamlValue value) {
        String text = value instanceof YamlValue.Scalar scalar ? scalar.text().strip() : "";
        try {
            return text.isEmpty() || LocalDate.parse(text.substring(0, Math.min(10, text.length()))) != null;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isList(YamlValue value) {
        return switch (value) {
            case YamlValue.Scalar _ -> true;
            case YamlValue.Items items -> items.values().stream().allMatch(YamlValue.Scalar.class::isInstance);
            case YamlValue.Entries _ -> false;
        };
    }
}
