package vademecum.page;

import java.util.List;
import vademecum.base.VaultPath;

/// A note that has to do with another, and why.
///
/// @param note  the related note
/// @param links notes that both link to, the rarest first
/// @param words words that both use and few others do, the most telling first, spelt as in the notes
public record Related(VaultPath note, List<VaultPath> links, List<String> words) {
}
