package vademecum.note;

import java.util.List;

/// A top-level block of a note: HTML with holes.
///
/// @param kind     what it is
/// @param level    the level 1 to 6 of a heading, else 0
/// @param anchor   the id of a heading, or the block id of a block that carries one as `^id`; empty if it has none
/// @param segments its content in order
public record Block(BlockKind kind, int level, String anchor, List<Segment> segments) {
}
