package vademecum.bench.search;

/// A document of a judged set.
///
/// @param id    its name in the judgements
/// @param title its title; empty if it has none
/// @param text  its text
record Document(String id, String title, String text) {
}
