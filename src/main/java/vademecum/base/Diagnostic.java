package vademecum.base;

import java.util.Optional;

/// One problem in what the user wrote, as a value: it never stops the work on anything else.
///
/// @param code    what kind of problem it is
/// @param span    where it is
/// @param message the complaint: lower case, no full stop, names the thing at fault
/// @param hint    what to do about it, if that is known
public record Diagnostic(Code code, Span span, String message, Optional<String> hint)
        implements Comparable<Diagnostic> {

    /// A diagnostic without a hint.
    public static Diagnostic of(Code code, Span span, String message) {
        return new Diagnostic(code, span, message, Optional.empty());
    }

    /// A diagnostic with a hint.
    public static Diagnostic of(Code code, Span span, String message, String hint) {
        return new Diagnostic(code, span, message, Optional.of(hint));
    }

    @Override
    public int compareTo(Diagnostic other) {
        int bySpan = span.compareTo(other.span);
        int byCode = bySpan != 0 ? bySpan : code.compareTo(other.code);
        return byCode != 0 ? byCode : message.compareTo(other.message);
    }
}
