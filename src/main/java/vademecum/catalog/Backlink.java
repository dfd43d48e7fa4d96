package vademecum.catalog;

import vademecum.base.VaultPath;
import vademecum.note.Mention;

/// A place in another note that leads here.
///
/// @param from    the note that holds the link
/// @param mention the link and the words around it
public record Backlink(VaultPath from, Mention mention) {
}
