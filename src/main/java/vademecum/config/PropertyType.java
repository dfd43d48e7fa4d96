package vademecum.config;

import java.util.Optional;

/// What a property holds, whatever its values look like.
public enum PropertyType {
    /// Texts: `0123` is no number.
    TEXT,
    /// Numbers, or yes and no: `"true"` is no text.
    PLAIN;

    /// The type that Obsidian calls by a name; empty if it says nothing that the value itself does not say.
    public static Optional<PropertyType> of(String name) {
        return switch (name) {
            case "text", "multitext" -> Optional.of(TEXT);
            case "checkbox", "number" -> Optional.of(PLAIN);
            default -> Optional.empty();
        };
    }
}
