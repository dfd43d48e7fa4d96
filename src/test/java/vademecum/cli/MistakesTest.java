package vademecum.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vademecum.base.Code;

/// Every diagnostic has a small vault that shows it and a page in the manual. `expected.txt` beside the notes is what
/// `vade check notes` prints; `-Dmistakes=update` writes it anew, to be read as a diff. Where a vault cannot be kept
/// among
/// the sources, or `vade check` cannot show the mistake, `why.txt` says so and names the test that shows it.
class MistakesTest {

    private static final Path MISTAKES = Path.of("src/test/resources/vaults/mistakes");
    private static final Path PAGES = Path.of("docs/reference/diagnostics");
    private static final boolean UPDATE = "update".equals(System.getProperty("mistakes"));

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> checkSaysWhatIsWrong() {
        return Arrays.stream(Code.values()).map(Code::number).filter(code -> !Files.exists(why(code)))
                .map(code -> DynamicTest.dynamicTest(code, () -> compare(code, copy(MISTAKES.resolve(code)))));
    }

    @TestFactory
    Stream<DynamicTest> everyDiagnosticIsShown() {
        return Arrays.stream(Code.values()).map(Code::number)
                .map(code -> DynamicTest.dynamicTest(code, () -> assertThat(expected(code)).contains("[" + code
                        + "]")));
    }

    @TestFactory
    Stream<DynamicTest> everyDiagnosticHasAPage() {
        return Arrays.stream(Code.values()).map(code -> DynamicTest.dynamicTest(code.number(),
                () -> assertThat(PAGES.resolve(code.number() + ".md")).content()
                        .startsWith("# " + code.number() + " " + code.label() + "\n")));
    }

    @TestFactory
    Stream<DynamicTest> theListOfDiagnosticsHasARowForEach() throws IOException {
        String list = Files.readString(PAGES.resolve("index.md"));
        return Arrays.stream(Code.values()).map(code -> DynamicTest.dynamicTest(code.number(),
                () -> assertThat(list).contains("| [[" + code.number() + "]] | `" + code.label() + "` | "
                        + DiagnosticPrinter.severity(code.severity()) + " |")));
    }

    @TestFactory
    Stream<DynamicTest> aPageShowsWhatTheProgramPrints() {
        return Arrays.stream(Code.values()).map(Code::number)
                .map(code -> DynamicTest.dynamicTest(code, () -> assertThat(PAGES.resolve(code + ".md")).content()
                        .contains(first(code, expected(code)))));
    }

    @Test
    void aFileNameWithAnInvisibleCharacterIsReported() throws IOException {
        Files.writeString(folder.resolve("in\u200Bvisible.md"), "# Invisible\n");
        compare("V005", folder);
    }

    @Test
    void aLinkOutOfTheVaultIsReported() throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n");
        Files.createSymbolicLink(folder.resolve("passwords.md"), Path.of("/etc/passwd"));
        Files.createSymbolicLink(folder.resolve("old.md"), Path.of("nowhere.md"));
        compare("V006", folder);
    }

    @Test
    void aNoteThatIsTooLargeIsReported() throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n");
        Files.write(folder.resolve("log.md"), new byte[(32 << 20) + 1]);
        compare("V007", folder);
    }

    @Test
    void aNoteThatTheParserMustNotSeeIsReported() throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n");
        Files.writeString(folder.resolve("pasted.md"), "word\n".repeat(1_600_001));
        compare("V103", folder);
    }

    @Test
    void anOutputFolderThatIsTheVaultIsRefused() throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n");
        expect("V009", folder, run("build", folder.toString(), "-o", folder.toString()));
    }

    @Test
    void aMisspeltNameInATemplateIsReported() throws IOException {
        themed("<h1>{{titel}}</h1>\n");
        expect("V401", folder, run("build", folder.toString(), "-o", folder.resolveSibling("site").toString()));
    }

    @Test
    void aTemplateThatIsNotClosedIsReported() throws IOException {
        themed("{{#footnotes}}\n<ol>\n");
        expect("V402", folder, run("build", folder.toString(), "-o", folder.resolveSibling("site").toString()));
    }

    @Test
    void aPictureThatCannotBePrintedIsReported() throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n\n![The plan](plan.webp)\n");
        Files.writeString(folder.resolve("plan.webp"), "RIFF and no picture");
        print("V504");
    }

    @Test
    void aFormulaThatCannotBeDrawnIsReported() throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n\n$" + "\\left(".repeat(99) + "\\right)".repeat(99)
                + "$\n");
        print("V509");
    }

    @Test
    void aScriptWithoutAFontIsReported() throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n\nThe word \u05e9\u05dc\u05d5\u05dd is Hebrew.\n");
        print("V505");
    }

    @Test
    void aFontThatIsNotThereIsReported() throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n");
        Files.writeString(folder.resolve("vademecum.yaml"), "handout:\n  fonts: [fonts/Hebrew.ttf]\n");
        print("V506");
    }

    @Test
    void aTableThatIsTooWideIsReported() throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n\n" + "| amount ".repeat(16) + "|\n"
                + "|---".repeat(16) + "|\n" + "| 1 ".repeat(16) + "|\n");
        print("V507");
    }

    @Test
    void aNoteThatIsDueForAReviewIsReported() throws IOException {
        Files.writeString(folder.resolve("index.md"), "---\nreviewed: 2026-01-10\nreview-every: 180d\n---\n# Home\n");
        expect("V221", folder, run("check", folder.toString(), "--now", "2026-11-22"));
    }

    @Test
    void aLinkToAPageThatIsGoneIsReported() throws IOException {
        askServer("V901", 404, "");
    }

    @Test
    void aLinkToAPageThatHasMovedIsReported() throws IOException {
        askServer("V902", 301, "/new");
    }

    @Test
    void aLinkIntoAPrivateNetworkIsNotAsked() throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n\nSee [the router](http://192.168.1.1/).\n");
        expect("V903", folder, askOthers());
    }

    /// Checks a link to a server of the test's own, which answers for `/page`.
    private void askServer(String code, int status, String location) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", request -> {
            boolean page = request.getRequestURI().getPath().equals("/page");
            request.getResponseHeaders().set("Location", location);
            request.sendResponseHeaders(page ? status : 200, -1);
            request.close();
        });
        server.start();
        try {
            String host = "127.0.0.1:" + server.getAddress().getPort();
            Files.writeString(folder.resolve("index.md"), "# Home\n\nSee [the paper](http://" + host + "/page).\n");
            expect(code, folder, askOthers("--private-hosts").replace(host, "127.0.0.1:54321"));
        } finally {
            server.stop(0);
        }
    }

    private String askOthers(String... more) {
        List<String> arguments = new ArrayList<>(List.of("check", folder.toString(), "--external", "--answers",
                folder.resolveSibling(folder.getFileName() + "-answers").toString()));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private void print(String code) throws IOException {
        Path out = folder.resolveSibling("handout.pdf");
        expect(code, folder, run("handout", "--vault", folder.toString(), "-o", out.toString())
                .replace(out.toString(), "handout.pdf"));
    }

    private void themed(String template) throws IOException {
        Files.writeString(folder.resolve("index.md"), "# Home\n");
        Files.writeString(folder.resolve("vademecum.yaml"), "theme: theme\n");
        Files.createDirectory(folder.resolve("theme"));
        Files.writeString(folder.resolve("theme/note.mustache"), template);
    }

    private void compare(String code, Path vault) throws IOException {
        expect(code, vault, run("check", vault.toString()));
    }

    /// A copy of the vault in a folder named `notes`, without what is only for this test.
    private Path copy(Path vault) throws IOException {
        Path notes = Files.createTempDirectory(folder, "vault").resolve("notes");
        try (Stream<Path> files = Files.walk(vault)) {
            for (Path file : files.filter(file -> !file.endsWith("expected.txt")).sorted().toList()) {
                Files.copy(file, notes.resolve(vault.relativize(file)));
            }
        }
        return notes;
    }

    private static void expect(String code, Path vault, String printed) throws IOException {
        String output = printed.replace(vault.toString(), "notes");
        if (UPDATE) {
            Files.writeString(MISTAKES.resolve(code).resolve("expected.txt"), output);
        }
        assertThat(output).isEqualTo(expected(code));
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
        Main.run(new Terminal(out, out, false, false), arguments);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String expected(String code) throws IOException {
        Path expected = MISTAKES.resolve(code).resolve("expected.txt");
        return Files.exists(expected) ? Files.readString(expected) : "";
    }

    private static Path why(String code) {
        return MISTAKES.resolve(code).resolve("why.txt");
    }

    /// The first of the printed diagnostics that has the code, without the empty line behind it.
    private static String first(String code, String output) {
        return Arrays.stream(output.split("\n\n")).filter(one -> one.lines().findFirst().orElse("").contains(code))
                .findFirst().orElse(code + " is not printed").stripTrailing();
    }
}
