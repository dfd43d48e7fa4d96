package vademecum.note;

/// A line `*[EC2]: Elastic Compute Cloud`, which says what an abbreviation stands for.
///
/// @param name      the abbreviation; may be empty
/// @param expansion what it stands for; may be empty
/// @param at        offset of its first character in the note's file
public record Abbreviation(String name, String expansion, int at) {
}
