package vademecum.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import vademecum.emit.Artifact;

/// The browser's search engine, run by JavaScript on the JVM over an export in memory.
final class BrowserEngine implements AutoCloseable {

    static final List<String> SCRIPTS =
            List.of("engine-index.js", "engine-shards.js", "engine-text.js", "engine.js");
    static final Path ASSETS = Path.of("templates/assets");
    private static final String SETUP = """
            globalThis.window = globalThis;
            globalThis.document = {};
            globalThis.location = { protocol: "file:" };
            globalThis.TextDecoder = class { decode(bytes) { return host.utf8(Array.from(bytes)); } };
            """;
    /// Writes answers, tokens and stems as text.
    static final String LINES = """
            const bits = new DataView(new ArrayBuffer(4));
            function part(hit) {
              bits.setFloat32(0, hit.score);
              return [bits.getInt32(0), hit.anchor, hit.heading, hit.snippet, hit.marks.join(",")].join("\\t");
            }
            function line(hit) {
              return [part(hit), hit.path, hit.title, hit.named, ...hit.more.map(part)].join("\\t");
            }
            const facet = ({ name, count, query }) => [name, count, query].join(" ");
            function lines({ total, corrected, definition, facets, hits }) {
              const { term, text, path, anchor } = definition || {};
              return [total, String(corrected), definition ? [term, text, path, anchor].join("\\t") : "",
                facets ? [...facets.tags, "", ...facets.folders].map((one) => one && facet(one)).join("\\t") : "",
                ...hits.map(line)].join("\\n");
            }
            const tokens = (text, parts) => vade.text.tokens(text, parts)
              .map((token) => token.form + " " + token.start + " " + token.end + " " + token.part).join("\\n");
            function stem(word) {
              const item = vade.text.words(word)[0];
              return vade.text.fold(vade.stem(item.spelling), true) || item.form;
            }
            """;
    private static final String OPEN = LINES + """
            let engine, answer;
            vade.engine.open("", {
              load: (path, src, done) => done(host.load(path)),
              inflate: async (bytes) => Uint8Array.from(
                host.inflate(Array.from(bytes, (byte) => String.fromCharCode(byte)).join("")), (char) => char.charCodeAt(0))
            }).then((opened) => { engine = opened; }, (error) => { throw error; });
            function search(query, limit, prefix, facets) {
              answer = "no answer";
              engine.search(query, { limit, prefix, facets }).then(
                (found) => { answer = lines(found); },
                (error) => { answer = String(error.stack); });
            }
            """;

    private final Map<String, String> shards = new HashMap<>();
    private final Context context;
    private boolean stemmer;

    BrowserEngine(SearchIndex index) {
        publish(index);
        context = Context.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();
        context.eval("js", "globalThis.host = {}");
        Value host = context.eval("js", "host");
        host.putMember("load", (ProxyExecutable) arguments -> load(arguments[0].asString()));
        host.putMember("inflate", (ProxyExecutable) arguments -> inflate(arguments[0].asString()));
        host.putMember("utf8", (ProxyExecutable) arguments -> utf8(arguments[0]));
        context.eval("js", SETUP);
        for (String script : SCRIPTS) {
            context.eval(source(script));
        }
        context.eval("js", OPEN);
    }

    /// Replaces the files of the index, as a new build does.
    void publish(SearchIndex index) {
        shards.clear();
        try (Stream<Artifact> artifacts = SearchExport.of(index)) {
            artifacts.forEach(artifact ->
                    shards.put(artifact.path().value(), new String(artifact.bytes(), StandardCharsets.UTF_8)));
        }
    }

    /// The answer: total, correction, definition, facets, then one line for each hit with the bits of its score first.
    String search(String query, SearchOptions options) {
        context.getBindings("js").getMember("search").execute(query, options.limit(), options.open(), options.facets());
        return context.eval("js", "answer").asString();
    }

    /// The tokens of a text, one a line.
    String tokens(String text, boolean parts) {
        return context.eval("js", "tokens").execute(text, parts).asString();
    }

    /// The term of a word by the stemmer of the browser.
    String stem(String word) {
        if (!stemmer) {
            load("unknown");
            stemmer = true;
        }
        return context.eval("js", "stem").execute(word).asString();
    }

    private static Source source(String script) {
        try {
            return Source.newBuilder("js", Files.readString(ASSETS.resolve(script)), script).build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object load(String path) {
        String script = shards.get(SearchExport.FOLDER + path + ".js");
        if (script == null) {
            return "no shard";
        }
        return context.eval("js", script);
    }

    private static String inflate(String data) {
        Inflater inflater = new Inflater(true);
        byte[] packed = data.getBytes(StandardCharsets.ISO_8859_1);
        inflater.setInput(packed);
        StringBuilder text = new StringBuilder();
        byte[] buffer = new byte[1 << 16];
        try {
            while (!inflater.finished()) {
                int length = inflater.inflate(buffer);
                if (length == 0 && inflater.needsInput()) {
                    throw new IllegalStateException("shard is cut off");
                }
                text.append(new String(buffer, 0, length, StandardCharsets.ISO_8859_1));
            }
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
        return text.toString();
    }

    private static String utf8(Value array) {
        byte[] bytes = new byte[(int) array.getArraySize()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) array.getArrayElement(i).asInt();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }
}
