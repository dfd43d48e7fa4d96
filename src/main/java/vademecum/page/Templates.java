package vademecum.page;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vademecum.base.Html;

/// The theme's Mustache templates, strict: a name that a view does not have is an error with file and line, where plain
/// Mustache would leave an empty place. Safe for use by many threads.
public final class Templates {

    private static final String ENDING = ".mustache";

    private final Factory factory;
    private final Map<String, Mustache> compiled = new ConcurrentHashMap<>();

    /// Templates from their texts.
    ///
    /// @param sources the text of each template by its path in the theme, such as `note.mustache`; partials are found
    ///                here and nowhere else
    public Templates(Map<String, String> sources) {
        this.factory = new Factory(Map.copyOf(sources));
    }

    /// Renders a view to a page in UTF-8.
    ///
    /// @param template the template's name without its ending, such as `note`
    /// @param view     one of the records in [Views]
    /// @throws TemplateException if the template is broken, missing or asks for what the view does not have
    public byte[] page(String template, Object view) {
        try (PageWriter out = new PageWriter()) {
            write(template, view, out);
            return out.bytes();
        }
    }

    /// Renders a view to text, such as a part of a page.
    ///
    /// @param template the template's name without its ending, such as `partials/nav-item`
    /// @param view     one of the records in [Views]
    /// @throws TemplateException if the template is broken, missing or asks for what the view does not have
    public String render(String template, Object view) {
        try (PageWriter out = new PageWriter()) {
            write(template, view, out);
            return out.toString();
        }
    }

    private void write(String template, Object view, PageWriter out) {
        try {
            compiled.computeIfAbsent(template, name -> factory.compile(name + ENDING)).execute(out, view);
        } catch (MustacheException e) {
            throw TemplateException.of(template + ENDING, e, factory.sources);
        }
    }

    private static final class Factory extends DefaultMustacheFactory {

        private final Map<String, String> sources;

        private Factory(Map<String, String> sources) {
            this.sources = sources;
            setObjectHandler(new StrictNames());
        }

        @Override
        public Reader getReader(String name) {
            String source = sources.get(name);
            if (source == null) {
                throw new MustacheNotFoundException(name);
            }
            return new StringReader(source);
        }

        @Override
        public void encode(String value, Writer writer) {
            if (writer instanceof PageWriter page) {
                page.writeEscaped(value);
            } else {
                writeEscaped(value, writer);
            }
        }

        /// Mustache wraps the writer of a partial that includes itself.
        private static void writeEscaped(String value, Writer writer) {
            try {
                writer.write(Html.escape(value).replace("'", "&#39;"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
