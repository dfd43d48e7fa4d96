package vademecum.typeset;

import java.util.SortedSet;
import java.util.TreeSet;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;

/// What could not be set as it should, each told once.
final class Findings {

    private final SortedSet<Diagnostic> problems = new TreeSet<>();
    private String note = ".";

    /// Says which note is being set.
    void enter(String path) {
        note = path;
    }

    /// The note that is being set.
    String note() {
        return note;
    }

    void report(Code code, String message, String hint) {
        problems.add(Diagnostic.of(code, Span.file(note), message, hint));
    }

    SortedSet<Diagnostic> problems() {
        return problems;
    }
}
