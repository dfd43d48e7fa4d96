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

    /// Reads the head of a text. Plug-ins of Obsidian leave a blank line before their properties; in front of other
    /// text with a blank line above it the line `---` is a rule.
    static Head read(String text, Findings findings) {
        int start = lineOf(text, 0, "---");
        if (start < 0) {
            return new Head(FrontMatter.NONE, 0, true);
        }
        int first = start;
        while (first < text.length() && Chars.isBlankFrom(text.substring(first, endOfLine(text, first)), 0)) {
            first = endOfLine(text, first);
        }
        int close = start;
        while (close < text.length() && lineOf(text, close, "---") < 0) {
            close = endOfLine(text, close);
        }
        int end = close < text.length() ? lineOf(text, close, "---") : -1;
        boolean rule = first > start && (end < 0 || !isProperty(text, first));
        if (rule || end < 0 && !isProperty(text, start)) {
            return new Head(FrontMatter.NONE, 0, true);
        }
        if (end < 0) {
            findings.problem(Code.BAD_FRONT_MATTER, 0, 3, "the front matter is never closed",
                    "put `---` on a line of its own behind the properties");
            return new Head(FrontMatter.NONE, text.length(), false);
        }
        return parse(text, start, close, end, findings);
    }

    private static Head parse(String text, int start, int close, int end, Findings findings) {
        YamlValue.Entries entries;
        String yaml = text.substring(start, close);
        Optional<YamlValue.Entries> simple = SimpleProperties.read(yaml, start);
        switch (simple.isPresent() ? new Yaml.Result.Read(simple.get()) : Yaml.read(yaml, start)) {
            case Yaml.Result.Read read -> entries = read.value();
            case Yaml.Result.Broken broken -> {
                int at = Math.min(broken.at(), text.length());
                findings.problem(Code.BAD_FRONT_MATTER, at, at, "the front matter cannot be read: " + broken.message(),
                        "the note is not published until this is right");
                return new Head(FrontMatter.NONE, end, false);
            }
        }
        Map<String, YamlValue> values = new LinkedHashMap<>();
        for (Map.Entry<String, YamlValue> entry : entries.entries().entrySet()) {
            String name = entry.getKey().strip().toLowerCase(Locale.ROOT);
            if (values.putIfAbsent(name, entry.getValue()) != null) {
                int at = entries.keys().getOrDefault(entry.getKey(), start);
                findings.problem(Code.BAD_FRONT_MATTER, at, at + entry.getKey().length(),
                        "the property `" + name + "` stands twice", "the note is not published until this is right");
                return new Head(FrontMatter.NONE, end, false);
            }
            old(name, entry.getKey(), entries.keys().getOrDefault(entry.getKey(), start), findings);
        }
        FrontMatter matter = new FrontMatter(values);
        check(matter, findings);
        return new Head(matter, end, true);
    }

    private static void old(String name, String written, int at, Findings findings) {
        String now = OLD.get(name);
        if (now != null) {
            findings.problem(Code.OLD_PROPERTY, at, at + written.length(),
                    "Obsidian no longer reads the property `" + name + "`", "call it `" + now + "`; here both are read");
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

    /// The offset behind the line at `at` if it consists of that mark, else -1.
    private static int lineOf(String text, int at, String mark) {
        if (!text.startsWith(mark, at)) {
            return -1;
        }
        int end = Chars.skipBlanks(text, at + mark.length());
        boolean whole = end == text.length() || Chars.isLineEnd(text.charAt(end));
        return whole ? endOfLine(text, end) : -1;
    }

    private static int endOfLine(String text, int from) {
        int i = from;
        while (i < text.length() && !Chars.isLineEnd(text.charAt(i))) {
            i++;
        }
        boolean pair = i + 1 < text.length() && text.charAt(i) == '\r' && text.charAt(i + 1) == '\n';
        return Math.min(text.length(), pair ? i + 2 : i + 1);
    }

    private static boolean isProperty(String text, int at) {
        int i = at;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || "_- ".indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        return i > at && text.charAt(at) != '-' && i < text.length() && text.charAt(i) == ':'
                && (i + 1 == text.length() || Chars.isSpace(text.charAt(i + 1)));
    }
}
