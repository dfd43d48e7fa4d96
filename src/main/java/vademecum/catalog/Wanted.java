package vademecum.catalog;

import java.util.List;
import vademecum.base.VaultPath;

/// A note that others link to but that nobody has written yet.
///
/// @param name the name as the links write it
/// @param from the notes that ask for it, each once, sorted
public record Wanted(String name, List<VaultPath> from) {
}
