package vademecum.handout;

import java.util.Map;
import java.util.Set;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.glossary.Term;
import vademecum.page.Filled;

/// The text of one chapter, before the links to other sites have their numbers.
///
/// @param note  the note
/// @param text  its text
/// @param terms the terms it links, by id
/// @param files the files of the site that it needs
public record ChapterText(VaultPath note, Filled text, Map<String, Term> terms, Set<SitePath> files) {
}
