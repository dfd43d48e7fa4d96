package vademecum.search;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import vademecum.emit.Artifact;

/// The browser's search engine, run by Node over an export on the disk: for more queries than JavaScript on the JVM can
/// answer in a reasonable time.
final class NodeEngine implements AutoCloseable {

    private static final String SCRIPT = """
            const fs = require("fs"), zlib = require("zlib");
            const folder = process.argv[2];
            globalThis.window = globalThis;
            globalThis.document = {};
            globalThis.location = { protocol: "file:" };
            const run = (file) => (0, eval)(fs.readFileSync(file, "utf8"));
            process.argv.slice(3).forEach(run);
            const host = {
              load: (path, src, done) => done(run(folder + "/vade/search/" + path + ".js")),
              inflate: async (bytes) => new Uint8Array(zlib.inflateRawSync(bytes))
            };
            """ + BrowserEngine.LINES + """
            vade.engine.open("", host).then(async (engine) => {
              for await (const line of require("readline").createInterface({ input: process.stdin })) {
                const [kind, text, limit, prefix, facets] = JSON.parse(Buffer.from(line, "base64").toString("utf8"));
                let answer;
                try {
                  if (kind === "stem") { run(folder + "/vade/search/unknown.js"); }
                  answer = kind === "stem" ? stem(text) : kind !== "search" ? tokens(text, kind === "parts")
                    : lines(await engine.search(text, { limit, prefix, facets }));
                } catch (error) { answer = String(error.stack); }
                console.log(Buffer.from(answer).toString("base64"));
              }
            });
            """;

    private final Process process;
    private final BufferedReader answers;
    private final BufferedWriter questions;

    NodeEngine(String node, SearchIndex index, Path folder) throws IOException {
        try (Stream<Artifact> artifacts = SearchExport.of(index)) {
            for (Artifact artifact : artifacts.toList()) {
                Path file = folder.resolve(artifact.path().value());
                Files.createDirectories(file.getParent());
                Files.write(file, artifact.bytes());
            }
        }
        Path script = Files.writeString(folder.resolve("engine.cjs"), SCRIPT);
        process = new ProcessBuilder(Stream.concat(Stream.of(node, script.toString(), folder.toString()),
                BrowserEngine.SCRIPTS.stream()
                .map(name -> BrowserEngine.ASSETS.resolve(name).toAbsolutePath().toString())).toList())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        answers = new BufferedReader(process.inputReader(StandardCharsets.US_ASCII));
        questions = new BufferedWriter(process.outputWriter(StandardCharsets.US_ASCII));
    }

    /// The answer, as [BrowserEngine#search] gives it.
    String search(String query, SearchOptions options) throws IOException {
        return ask(List.of("\"search\"", quoted(query), Integer.toString(options.limit()),
                Boolean.toString(options.open()), Boolean.toString(options.facets())));
    }

    /// The tokens of a text, one a line.
    String tokens(String text, boolean parts) throws IOException {
        return ask(List.of(parts ? "\"parts\"" : "\"tokens\"", quoted(text)));
    }

    /// The term of a word.
    String stem(String word) throws IOException {
        return ask(List.of("\"stem\"", quoted(word)));
    }

    private String ask(List<String> parts) throws IOException {
        String json = "[" + String.join(",", parts) + "]";
        questions.write(Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8)));
        questions.write('\n');
        questions.flush();
        return new String(Base64.getDecoder().decode(answers.readLine()), StandardCharsets.UTF_8);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars().forEach(c -> json.append(c >= ' ' && c < 127 && c != '"' && c != '\\' ? String.valueOf((char) c)
                : String.format("\\u%04x", c)));
        return json.append('"').toString();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
