package vademecum.page;

import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import java.util.Map;
import vademecum.base.Code;

/// Thrown when a template cannot be rendered, with the place in the theme that is to blame.
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final String file;
    private final int line;
    private final String source;

    private TemplateException(Code code, String file, int line, String message, String source, Throwable cause) {
        super(message, cause);
        this.source = source;
        this.code = code;
        this.file = file;
        this.line = line;
    }

    static TemplateException of(String template, MustacheException failure, Map<String, String> sources) {
        Throwable innermost = failure;
        TemplateContext place = failure.getContext();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            innermost = cause;
            if (cause instanceof MustacheException mustache && mustache.getContext() != null) {
                place = mustache.getContext();
            }
            if (cause instanceof StrictNames.MissingNameException missing) {
                return new TemplateException(Code.UNKNOWN_NAME, place.file(), place.line(), missing.complaint(),
                        sources.getOrDefault(place.file(), ""), failure);
            }
        }
        String message = String.valueOf(innermost.getMessage()).replaceAll(" @.*", "");
        String file = place == null ? template : place.file();
        int line = place == null ? 1 : Math.max(1, place.line());
        return new TemplateException(Code.BAD_TEMPLATE, file, line, message, sources.getOrDefault(file, ""), failure);
    }

    /// `UNKNOWN_NAME` or `BAD_TEMPLATE`.
    public Code code() {
        return code;
    }

    /// The template's path in the theme, such as `partials/head.mustache`.
    public String file() {
        return file;
    }

    /// The line in it, from 1.
    public int line() {
        return line;
    }

    /// The template's whole text; empty if the template is missing.
    public String source() {
        return source;
    }
}
