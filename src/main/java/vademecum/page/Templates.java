package vademecum.page;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.Mustache;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheNotFoundException;
import com.github.mustachejava.reflect.ReflectionObjectHandler;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;

/// The theme's Mustache templates, strict: a name that a view does not have is an error with file and line, where plain
/// Mustache would leave an empty place. Safe for use by many threads.
public final class Templates {

    private final Factory factory;

    /// Templates from their texts.
    ///
    /// @param sources the text of each template by its path in the theme, such as `note.mustache`; partials are found
    ///                here and nowhere else
    public Templates(Map<String, String> sources) {
        this.factory = new Factory(Map.copyOf(sources));
    }

    /// Renders a view.
    ///
    /// @param template the template's name without its ending, such as `note`
    /// @param view     one of the records in [Views]
    /// @throws TemplateException if the template is broken, missing or asks for what the view does not have
    public String render(String template, Object view) {
        StringWriter out = new StringWriter(16_384);
        try {
            Mustache mustache = factory.compile(template + ".mustache");
            mustache.execute(out, view);
            return out.toString();
        } catch (MustacheException e) {
            throw TemplateException.of(template + ".mustache", e, factory.sources);
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
            try {
                escape(value, writer);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void escape(String value, Writer writer) throws IOException {
            int done = 0;
            for (int i = 0; i < value.length(); i++) {
                String entity = switch (value.charAt(i)) {
                    case '&' -> "&amp;";
                    case '<' -> "&lt;";
                    case '>' -> "&gt;";
                    case '"' -> "&quot;";
                    case '\'' -> "&#39;";
                    default -> "";
                };
                if (!entity.isEmpty()) {
                    writer.write(value, done, i - done);
                    writer.write(entity);
                    done = i + 1;
                }
            }
            writer.write(value, done, value.length() - done);
        }
    }
}
