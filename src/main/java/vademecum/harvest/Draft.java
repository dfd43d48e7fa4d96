package vademecum.harvest;

import vademecum.base.VaultPath;

/// A note that an import makes.
///
/// @param path where it goes in the new vault
/// @param text its Markdown
public record Draft(VaultPath path, String text) {
}
