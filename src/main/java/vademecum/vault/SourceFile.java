package vademecum.vault;

import vademecum.base.VaultPath;

/// A note's file as it was read.
///
/// @param path where it is in the vault
/// @param text its whole text, a byte order mark taken off
public record SourceFile(VaultPath path, String text) {
}
