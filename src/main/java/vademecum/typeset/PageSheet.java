package vademecum.typeset;

import java.util.List;

/// What stands on a page.
///
/// @param over    what stands over the columns
/// @param drop    how far below the top the columns begin, in points
/// @param columns its columns, from left to right
/// @param width   how many columns there could be
/// @param turned  whether the paper is turned by a quarter
record PageSheet(List<Placed> over, double drop, List<Stack> columns, int width, boolean turned) {

    /// What stands in a column of a page.
    ///
    /// @param placed its entries
    /// @param frames the parts of frames, the outer ones first
    /// @param notes  lines of footnotes
    /// @param heads  repeated heads of tables
    record Stack(List<Placed> placed, List<Part> frames, List<Placed> notes, List<Placed> heads) {
    }

    /// An entry at its place.
    ///
    /// @param top its upper edge below that of the column, in points
    record Placed(Entry entry, double top) {
    }

    /// The part of a frame that stands on this page.
    record Part(Frame frame, double top, double bottom, boolean first, boolean last) {
    }
}
