package vademecum.plaintext;

import java.util.List;

/// An item of a list in plain text.
///
/// @param number   its number, or 0 if it has a bullet
/// @param lines    its own text, as it was wrapped
/// @param children what stands below it, further in
record TextItem(int number, List<String> lines, List<TextBlock> children) {
}
