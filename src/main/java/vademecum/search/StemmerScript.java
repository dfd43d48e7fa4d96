package vademecum.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The stemmer of a language for the browser: what all of them share, then its own.
final class StemmerScript {

    private StemmerScript() {
    }

    /// The script.
    ///
    /// @param language the language of a stemmer that is known
    static String of(String language) {
        String name = language.equals("nb") || language.equals("nn") ? "no" : language;
        return resource("stemmer.js") + resource("stemmer-" + name + ".js");
    }

    private static String resource(String name) {
        try (InputStream in = StemmerScript.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the program");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
