package vademecum.site;

import java.io.IOException;
import java.nio.file.Path;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;

/// Thrown before anything was written: the site must not, or cannot just now, be published to that folder.
public final class RefusedOutput extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    RefusedOutput(Path out, String message, String hint) {
        super(message);
        this.diagnostic = Diagnostic.of(Code.REFUSED_OUTPUT, Span.file(out.toString()), message, hint);
    }

    /// What is wrong with the folder and what to do instead.
    public Diagnostic diagnostic() {
        return diagnostic;
    }
}
