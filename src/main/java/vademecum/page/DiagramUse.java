package vademecum.page;

import vademecum.base.VaultPath;

/// A diagram in a filled text.
///
/// @param note   the note that it is written in
/// @param at     offset of it in the note's file
/// @param source what it is made of
public record DiagramUse(VaultPath note, int at, String source) {
}
