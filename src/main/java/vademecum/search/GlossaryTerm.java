package vademecum.search;

import java.util.List;
import vademecum.base.SitePath;

/// A term of the glossary, whose names find each other.
///
/// @param title   its name
/// @param aliases its other names
/// @param text    what it means, as plain text
/// @param page    the page that explains it
/// @param anchor  the id on that page; empty for the page as a whole
public record GlossaryTerm(String title, List<String> aliases, String text, SitePath page, String anchor) {
}
