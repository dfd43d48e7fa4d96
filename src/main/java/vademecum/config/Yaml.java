package vademecum.config;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import vademecum.base.Printable;

/// Reads YAML 1.2 within bounds, for front matter and the configuration alike: one mapping, every scalar kept as its
/// text, no anchors, aliases or tags, no key twice, and limits on size and depth, so that no text can take long.
public final class Yaml {

    /// The longest text that is read, in characters.
    public static final int LONGEST_TEXT = 64 << 10;
    private static final int LONGEST_SCALAR = 10 << 10;
    private static final int DEEPEST = 8;
    private static final int WIDEST_INDENT = 128;
    private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

    private final String text;
    private final int offset;
    private final int deepest;
    private final Iterator<Event> events;

    private Yaml(String text, int offset, int deepest) {
        this.text = text;
        this.offset = offset;
        this.deepest = deepest;
        this.events = new Parse(SETTINGS).parseString(text).iterator();
    }

    /// What reading came to.
    public sealed interface Result {

        /// The mapping; an empty text is an empty mapping.
        ///
        /// @param value the mapping
        record Read(YamlValue.Entries value) implements Result {
        }

        /// The text is not what it should be.
        ///
        /// @param at      where, as an offset in the file
        /// @param message the complaint, lower case and without a full stop
        record Broken(int at, String message) implements Result {
        }
    }

    /// Reads a text that holds one mapping.
    ///
    /// @param text   the YAML, without the lines that fence it
    /// @param offset where the text begins in its file: added to every place
    public static Result read(String text, int offset) {
        return read(text, offset, DEEPEST);
    }

    /// Reads a text that holds one mapping, which may be nested deeper than others.
    ///
    /// @param text    the YAML
    /// @param offset  where the text begins in its file: added to every place
    /// @param deepest how many levels there may be, at most 32
    public static Result read(String text, int offset, int deepest) {
        int tooDeep = findTooDeep(text);
        if (text.length() > LONGEST_TEXT) {
            return new Result.Broken(offset, "longer than " + (LONGEST_TEXT >> 10) + " kB");
        }
        if (tooDeep >= 0) {
            return new Result.Broken(offset + tooDeep, "nested too deep");
        }
        try {
            return new Result.Read(new Yaml(text, offset, deepest).document());
        } catch (Refusal refusal) {
            return new Result.Broken(refusal.at, refusal.getMessage());
        } catch (MarkedYamlEngineException e) {
            int at = e.getProblemMark().map(mark -> utf16(text, mark)).orElse(0);
            return new Result.Broken(offset + at, e.getProblem());
        } catch (YamlEngineException | StackOverflowError e) {
            return new Result.Broken(offset, "cannot be read as YAML");
        }
    }

    /// A cheap look ahead, for the parser itself recurses: brackets, indents and runs of `- ` that no real text has.
    private static int findTooDeep(String text) {
        int brackets = 0;
        int dashes = 0;
        int lineStart = 0;
        boolean inIndent = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lineStart = i + 1;
                dashes = 0;
                inIndent = true;
            } else if (c == '[' || c == '{') {
                brackets++;
            } else if (c == ']' || c == '}') {
                brackets = Math.max(0, brackets - 1);
            } else if (inIndent && (c == '-' || c == '?')) {
                dashes++;
            } else if (c != ' ' && c != '\t') {
                inIndent = false;
            }
            boolean deepIndent = inIndent && i - lineStart > WIDEST_INDENT;
            if (brackets > 4 * DEEPEST || dashes > 4 * DEEPEST && deepIndent) {
                return i;
            }
        }
        return -1;
    }

    private YamlValue.Entries document() {
        YamlValue.Entries root = new YamlValue.Entries(Map.of(), Map.of(), offset);
        events.next();
        Event first = events.next();
        if (first instanceof StreamEndEvent) {
            return root;
        }
        DocumentStartEvent start = (DocumentStartEvent) first;
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            throw new Refusal(at(start), "directives are not allowed");
        }
        Event content = events.next();
        YamlValue value = value(content, 0);
        if (value instanceof YamlValue.Entries entries) {
            root = entries;
        } else if (!(value instanceof YamlValue.Scalar scalar && scalar.text().isEmpty())) {
            throw new Refusal(at(content), "expected `name: value` lines");
        }
        events.next();
        Event end = events.next();
        if (!(end instanceof StreamEndEvent)) {
            throw new Refusal(at(end), "a second document");
        }
        return root;
    }

    private YamlValue value(Event event, int depth) {
        if (depth > deepest) {
            throw new Refusal(at(event), "nested deeper than " + deepest + " levels");
        }
        if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            throw new Refusal(at(event), "anchors and aliases are not allowed");
        }
        return switch (event) {
            case ScalarEvent scalar -> scalar(scalar);
            case SequenceStartEvent start -> items(start, depth);
            case MappingStartEvent start -> entries(start, depth);
            default -> throw new Refusal(at(event), "cannot be read as YAML");
        };
    }

    private YamlValue.Scalar scalar(ScalarEvent event) {
        if (event.getTag().isPresent()) {
            throw new Refusal(at(event), "tags are not allowed");
        }
        if (event.getValue().length() > LONGEST_SCALAR) {
            throw new Refusal(at(event), "a value longer than " + (LONGEST_SCALAR >> 10) + " kB");
        }
        String value = event.isPlain() && (event.getValue().equals("null") || event.getValue().equals("~"))
                ? "" : event.getValue();
        return new YamlValue.Scalar(Printable.of(value), !event.isPlain(), at(event));
    }

    private YamlValue.Items items(SequenceStartEvent start, int depth) {
        untagged(start);
        List<YamlValue> values = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            values.add(value(event, depth + 1));
        }
        return new YamlValue.Items(values, at(start));
    }

    private YamlValue.Entries entries(MappingStartEvent start, int depth) {
        untagged(start);
        Map<String, YamlValue> values = new LinkedHashMap<>();
        Map<String, Integer> keys = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(value(event, depth + 1) instanceof YamlValue.Scalar key)) {
                throw new Refusal(at(event), "a name must be a plain text");
            }
            if (key.text().equals("<<") && !key.quoted()) {
                throw new Refusal(key.at(), "merge keys are not allowed");
            }
            if (keys.putIfAbsent(key.text(), key.at()) != null) {
                throw new Refusal(key.at(), "`" + key.text() + "` stands here twice");
            }
            values.put(key.text(), value(events.next(), depth + 1));
        }
        return new YamlValue.Entries(values, keys, at(start));
    }

    private void untagged(CollectionStartEvent start) {
        if (start.getTag().isPresent()) {
            throw new Refusal(at(start), "tags are not allowed");
        }
    }

    private int at(Event event) {
        return offset + event.getStartMark().map(mark -> utf16(text, mark)).orElse(0);
    }

    private static int utf16(String text, Mark mark) {
        int codePoints = mark.getIndex();
        return codePoints >= text.length() ? text.length() : text.offsetByCodePoints(0, Math.min(codePoints,
                text.codePointCount(0, text.length())));
    }

    private static final class Refusal extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final int at;

        Refusal(int at, String message) {
            super(message);
            this.at = at;
        }
    }
}
