package vademecum.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.VaultPath;
import vademecum.config.YamlValue;
import vademecum.note.LinkRef;

/// Tells what kind of value a property or field is meant to be, by how it is written.
///
/// @param notebook finds what links lead to
/// @param from     the note that holds the value
record ValueReader(Notebook notebook, VaultPath from) {

    private static final int LONGEST_NUMBER = 24;

    /// The value of a property.
    Value of(YamlValue written) {
        return switch (written) {
            case YamlValue.Scalar scalar when scalar.quoted() -> quoted(scalar.text());
            case YamlValue.Scalar scalar -> plain(scalar.text().strip());
            case YamlValue.Items items -> list(items);
            case YamlValue.Entries entries -> {
                Map<String, Value> values = new LinkedHashMap<>();
                entries.entries().forEach((name, value) -> values.put(name, of(value)));
                yield new Value.Fields(values);
            }
        };
    }

    /// A list; `[[Note]]` without quotes is a list in a list to YAML, but a link to its author.
    private Value list(YamlValue.Items items) {
        if (items.values().size() == 1 && items.values().getFirst() instanceof YamlValue.Items(List<YamlValue> inner,
                int _) && inner.size() == 1 && inner.getFirst() instanceof YamlValue.Scalar name && !name.quoted()) {
            return link(name.text());
        }
        List<Value> values = new ArrayList<>();
        items.values().forEach(value -> values.add(of(value)));
        return new Value.Items(List.copyOf(values));
    }

    private Value quoted(String text) {
        return wholeLink(text.strip()).or(() -> Moments.read(text)).orElse(Value.of(text));
    }

    private Value plain(String text) {
        if (text.isEmpty()) {
            return Value.NOTHING;
        }
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return Value.of(text.equalsIgnoreCase("true"));
        }
        return number(text).orElseGet(() -> quoted(text));
    }

    /// The value of a field in a note's text: also a length of time, and several links with commas between them.
    Value of(String written) {
        String text = written.strip();
        Value value = plain(text);
        if (!(value instanceof Value.Text)) {
            return value;
        }
        Optional<Value> list = links(text);
        return list.isPresent() ? list.get() : text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                && text.indexOf('"', 1) == text.length() - 1 ? Value.of(text.substring(1, text.length() - 1))
                : Lapses.read(text).<Value>map(lapse -> lapse).orElse(value);
    }

    private static Optional<Value> number(String text) {
        if (text.length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        boolean digit = false;
        boolean dot = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean known = c >= '0' && c <= '9' || c == '.' && !dot && i + 1 < text.length()
                    || (c == '-' || c == '+') && i == 0;
            if (!known) {
                return Optional.empty();
            }
            digit |= c >= '0' && c <= '9';
            dot |= c == '.';
        }
        return digit ? Optional.of(Value.of(Double.parseDouble(text))) : Optional.empty();
    }

    /// A text that is one link: `[[Note]]`, `[text](https://example.org)`.
    private Optional<Value> wholeLink(String text) {
        if (text.startsWith("[[") && text.indexOf("]]") == text.length() - 2) {
            return Optional.of(link(text.substring(2, text.length() - 2)));
        }
        int middle = text.startsWith("[") && text.endsWith(")") ? text.indexOf("](") : -1;
        boolean web = middle > 0 && isWeb(text.substring(middle + 2));
        return web && text.indexOf(')') == text.length() - 1 ? Optional.of(notebook.link(from,
                new LinkRef.External(text.substring(middle + 2, text.length() - 1), 0, 0), text.substring(1, middle)))
                : Optional.empty();
    }

    static boolean isWeb(String text) {
        boolean web = text.startsWith("https://") || text.startsWith("http://");
        return web && text.chars().noneMatch(c -> c <= ' ' || c == '"' || c == '<' || c == '>' || c == '\\');
    }

    private Optional<Value> links(String text) {
        List<Value> links = new ArrayList<>();
        int at = 0;
        while (text.startsWith("[[", at)) {
            int end = text.indexOf("]]", at);
            if (end < 0) {
                return Optional.empty();
            }
            links.add(link(text.substring(at + 2, end)));
            at = end + 2;
            while (at < text.length() && (text.charAt(at) == ',' || text.charAt(at) == ' ')) {
                at++;
            }
        }
        return links.size() > 1 && at == text.length() ? Optional.of(Value.of(links)) : Optional.empty();
    }

    /// The link that stands in double brackets.
    Value.Link link(String inside) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        int hash = target.indexOf('#');
        LinkRef ref = new LinkRef.Wiki(hash < 0 ? target.strip() : target.substring(0, hash).strip(),
                hash < 0 ? "" : target.substring(hash + 1).strip(), 0, 0);
        return notebook.link(from, ref, bar < 0 ? "" : inside.substring(bar + 1).strip());
    }
}
