package vademecum.glossary;

import java.util.List;
import java.util.Optional;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.note.Segment;

/// A glossary term.
///
/// @param id         its id, unique in the site and fit for an `id` attribute, such as `ec2`
/// @param title      the term as its entry writes it
/// @param aliases    other names
/// @param definition the first sentence or the `definition` property, as inline segments with its links
/// @param source     the note that defines it
/// @param page       where a mention leads: the term's own page, or the glossary page
/// @param anchor     the id on that page; empty for the page as a whole
public record Term(String id, String title, List<String> aliases, List<Segment> definition, VaultPath source,
                   SitePath page, Optional<String> anchor) {
}
