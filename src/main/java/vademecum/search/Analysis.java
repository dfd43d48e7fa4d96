package vademecum.search;

import java.util.Map;

/// The tokens of a run of passages, as numbers of forms. Arrays are shared, not copied, and not to be changed.
///
/// @param forms     the forms, by the numbers that the tokens use
/// @param tokens    the tokens of all passages: the number of a form; its complement if the token is a part of the one
///                  before it; or [#GAP]
/// @param ends      the offset behind the last token of each section of each passage
/// @param counts    how often each form occurs, however it is spelt; nothing if spellings are not counted
/// @param spellings how often each spelling with accents occurs, by the number of its form; empty if not counted
@SuppressWarnings("ArrayRecordComponent")
record Analysis(FormTable.Forms forms, int[] tokens, int[] ends, int[] counts,
                Map<Integer, Map<String, Integer>> spellings) {

    /// How much a token counts, by the section that it stands in: title and aliases, outer headings, own heading, text.
    static final int[] WEIGHTS = {4, 1, 3, 1};

    /// Stands between two texts that no phrase may span.
    static final int GAP = Integer.MIN_VALUE;

    /// How many positions a [#GAP] takes: one is enough, for the words of a phrase stand next to each other.
    static final int GAP_WIDTH = 1;

    /// The offset behind the last token of a section.
    ///
    /// @param passage the passage's number in the run
    /// @param section an index of [#WEIGHTS]
    int end(int passage, int section) {
        return ends[WEIGHTS.length * passage + section];
    }

    /// How many passages there are.
    int passages() {
        return ends.length / WEIGHTS.length;
    }
}
