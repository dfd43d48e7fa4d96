package vademecum.handout;

/// A heading of a chapter with its number.
///
/// @param level  its level below the chapter: 1 for the highest that the chapter uses
/// @param number `3.2`, `3.2.1`; empty where headings are not numbered: below the depth, and in the text of a part
/// @param title  its plain text
/// @param anchor its id in the book
public record Section(int level, String number, String title, String anchor) {
}
