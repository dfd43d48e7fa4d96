package vademecum.markdown;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vademecum.note.Abbreviation;

/// What the parsing of one note shares: the text and what is found in it on the way.
///
/// @param text       the note's text with comments masked
/// @param chars      the same as characters, for the loops that look at each
/// @param plain      whether only CommonMark counts, without any extension
/// @param references the link reference definitions found so far
/// @param footnotes  the labels of the footnotes found so far
/// @param abbreviations the abbreviations found so far
/// @param deadline   the time that there is
@SuppressWarnings("ArrayRecordComponent")
record Parsing(String text, char[] chars, boolean plain, References references, Set<String> footnotes,
               List<Abbreviation> abbreviations, Deadline deadline) {

    Parsing(String text, boolean plain, Deadline deadline) {
        this(text, text.toCharArray(), plain, deadline);
    }

    Parsing(String text, char[] chars, boolean plain, Deadline deadline) {
        this(text, chars, plain, new References(), new HashSet<>(), new ArrayList<>(), deadline);
    }
}
