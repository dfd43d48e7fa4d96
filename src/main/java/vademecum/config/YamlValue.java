package vademecum.config;

import java.util.List;
import java.util.Map;

/// A value read from YAML, with the place where it stands. Scalars stay the text that was written: what kind of value
/// a text is meant to be is for the reader of a setting to say.
public sealed interface YamlValue {

    /// Offset of the value's first character in the file's text.
    int at();

    /// A scalar.
    ///
    /// @param text   the text as YAML reads it, quotes and escapes undone; empty for a null
    /// @param quoted whether it was written in quotes
    /// @param at     offset of its first character
    record Scalar(String text, boolean quoted, int at) implements YamlValue {
    }

    /// A sequence.
    ///
    /// @param values the values in order
    /// @param at     offset of its first character
    record Items(List<YamlValue> values, int at) implements YamlValue {
    }

    /// A mapping.
    ///
    /// @param entries the values by key, in the order written
    /// @param keys    the offset of each key
    /// @param at      offset of its first character
    record Entries(Map<String, YamlValue> entries, Map<String, Integer> keys, int at) implements YamlValue {
    }
}
