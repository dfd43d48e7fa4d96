package vademecum.bases;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vademecum.config.YamlValue;
import vademecum.query.Expression;

/// What views call properties, and the headings that readers see for them.
///
/// @param given the headings that the author gives, by the property's full name
record PropertyNames(Map<String, String> given) {

    private static final Map<String, String> USUAL = Map.ofEntries(Map.entry("file.name", "Name"),
            Map.entry("file.basename", "Name"), Map.entry("file.file", "Name"), Map.entry("file.path", "Path"),
            Map.entry("file.folder", "Folder"), Map.entry("file.ext", "Extension"), Map.entry("file.size", "Size"),
            Map.entry("file.ctime", "Created"), Map.entry("file.mtime", "Changed"), Map.entry("file.tags", "Tags"),
            Map.entry("file.links", "Links"), Map.entry("file.backlinks", "Backlinks"),
            Map.entry("file.embeds", "Embeds"), Map.entry("file.properties", "Properties"));

    static PropertyNames of(Map<String, YamlValue> properties) {
        Map<String, String> given = new HashMap<>();
        properties.forEach((name, value) -> {
            Optional<String> head = value instanceof YamlValue.Entries entries
                    ? BaseReader.text(entries, "displayName") : Optional.empty();
            head.ifPresent(text -> given.put(canonical(name), text));
        });
        return new PropertyNames(Map.copyOf(given));
    }

    /// The full name of a property: `status` is `note.status`.
    static String canonical(String name) {
        boolean full = name.startsWith("file.") || name.startsWith("note.") || name.startsWith("formula.");
        return full ? name : "note." + name;
    }

    /// The heading of a property.
    String head(String property) {
        String name = canonical(property);
        String head = given.getOrDefault(name, USUAL.getOrDefault(name, ""));
        return head.isEmpty() ? name.substring(name.indexOf('.') + 1) : head;
    }

    /// The value of a property.
    Expression expression(String property) {
        String name = canonical(property);
        int dot = name.indexOf('.');
        return new Expression.Member(new Expression.Name(name.substring(0, dot)), name.substring(dot + 1));
    }

    /// What a column shows of a property: the name of a file is a link to it.
    Expression shown(String property) {
        String name = canonical(property);
        boolean file = name.equals("file.name") || name.equals("file.basename") || name.equals("file.file");
        return file ? expression("file.link") : expression(name);
    }
}
