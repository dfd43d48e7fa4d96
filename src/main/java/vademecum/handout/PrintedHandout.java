package vademecum.handout;

import java.util.List;
import vademecum.base.Diagnostic;

/// A handout as one file.
///
/// @param bytes    the file
/// @param pages    how many pages it has; 0 where it has none of fixed size
/// @param problems what could not be printed as it should, sorted
@SuppressWarnings("ArrayRecordComponent")
public record PrintedHandout(byte[] bytes, int pages, List<Diagnostic> problems) {
}
