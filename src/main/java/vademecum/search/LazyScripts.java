package vademecum.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.emit.Scripts;

/// The parts of the browser's engine that few queries need, each loaded when the first of them comes.
final class LazyScripts {

    private LazyScripts() {
    }

    /// The code of each script by its name: `unknown`, for words that the site does not have, with the stemmer of its
    /// language; `filters`, for phrases, fields and exclusions; `concepts`, for terms of the glossary; and `facets`.
    static SortedMap<String, String> of(Stemmer stemmer) {
        String language = stemmer.language();
        String name = language.equals("nb") || language.equals("nn") ? "no" : language;
        SortedMap<String, String> scripts = new TreeMap<>();
        scripts.put("concepts", resource("concepts.js"));
        scripts.put("facets", resource("facets.js"));
        scripts.put("filters", resource("filters.js"));
        scripts.put("unknown", resource("unknown.js") + (stemmer.isKnown() ? resource("stemmer-" + name + ".js") : ""));
        return scripts;
    }

    private static String resource(String name) {
        try (InputStream in = LazyScripts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return new String(Scripts.withoutComments(in.readAllBytes()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
