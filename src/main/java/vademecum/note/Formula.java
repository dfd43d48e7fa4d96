package vademecum.note;

/// A formula as its author wrote it. Two formulas that are equal look the same.
///
/// @param tex         TeX, without the dollar signs
/// @param display     whether it is set off from the text rather than in line
/// @param definitions the formulas before it in its note that define macros, each ended by a NUL character; mostly
///                    empty
public record Formula(String tex, boolean display, String definitions) {
}
