package vademecum.evil;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import vademecum.config.Config;
import vademecum.config.HandoutSettings;
import vademecum.config.HandoutSettings.Format;
import vademecum.site.HandoutBuild;
import vademecum.site.Jobs;
import vademecum.site.Progress;
import vademecum.site.ThemeFiles;

/// Handouts of hostile notes in each form: whole, without a script, made without a request or a look at other files.
/// `-Devil=FOLDER` adds the cases `H01`, `H02` and so on of a larger collection; `@PORT@` in their notes becomes a port
/// of this machine that must not be called.
class EvilHandoutsTest {

    private static final String SECRET = "CANARY-outside-the-vault";

    @TempDir
    Path folder;

    @Test
    void notesThatReachOutAreOnlyWords() throws IOException {
        Path vault = Files.createDirectories(folder.resolve("vault"));
        Files.writeString(folder.resolve("secret.txt"), SECRET);
        Files.writeString(folder.resolve("secret.svg"), "<svg xmlns='http://www.w3.org/2000/svg'><text>" + SECRET
                + "</text></svg>");
        Files.writeString(vault.resolve("index.md"), """
                # Hostile

                ![x](file://@FOLDER@/secret.svg) <img src="../secret.svg"> ![[../secret.svg]] ![[../secret.txt]]
                ![y](http://127.0.0.1:@PORT@/a.png) <img src="http://127.0.0.1:@PORT@/b.svg"
                srcset="http://127.0.0.1:@PORT@/c">
                <script>evil()</script><a href="javascript:evil()">go</a> <div onclick="evil()">click</div>
                <style>@import "http://127.0.0.1:@PORT@/d.css";</style>
                <link rel="stylesheet" href="http://127.0.0.1:@PORT@/e">

                ![drawing](drawing.svg) ![[drawing.svg]]

                after
                """);
        Files.writeString(vault.resolve("drawing.svg"), """
                <!DOCTYPE svg [<!ENTITY s SYSTEM "file://@FOLDER@/secret.txt">]>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">
                <script>evil()</script><text>&s;</text><image xlink:href="http://127.0.0.1:@PORT@/f.png"/>
                <image href="file://@FOLDER@/secret.svg"/><rect width="9" height="9" onload="evil()"/></svg>
                """);
        check(vault);
    }

    @TestFactory
    @EnabledIfSystemProperty(named = "evil", matches = ".+")
    Stream<DynamicTest> casesOfTheCollectionAreOnlyWords() throws IOException {
        try (Stream<Path> cases = Files.list(Path.of(System.getProperty("evil")))) {
            return cases.filter(source -> source.getFileName().toString().matches("H[0-9]+")).sorted().toList().stream()
                    .map(source -> DynamicTest.dynamicTest(source.getFileName().toString(), () -> check(
                            EvilCase.copy(source, folder.resolve(source.getFileName().toString())).vault())));
        }
    }

    private void check(Path vault) throws IOException {
        try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            aim(vault, server.getLocalPort());
            for (Format format : Format.values()) {
                String text = document(vault, format);
                assertThat(text).as(format.toString()).contains("after").doesNotContain(SECRET, "<script>evil",
                        "onload=", "onclick=", "javascript:", "/JavaScript", "/Launch", "/GoToR");
            }
            server.setSoTimeout(200);
            assertThat(isCalled(server)).isFalse();
        }
    }

    private void aim(Path vault, int port) throws IOException {
        try (Stream<Path> files = Files.walk(vault)) {
            for (Path file : files.filter(file -> file.toString().matches(".*\\.(md|svg)")).toList()) {
                Files.writeString(file, Files.readString(file).replace("@PORT@", String.valueOf(port))
                        .replace("@FOLDER@", folder.toString()));
            }
        }
    }

    private static boolean isCalled(ServerSocket server) throws IOException {
        try {
            server.accept().close();
            return true;
        } catch (SocketTimeoutException silence) {
            return false;
        }
    }

    /// All that is in a document: its bytes, and its text where that is packed.
    private String document(Path vault, Format format) throws IOException {
        Path out = folder.resolve("out." + format.toString().toLowerCase(java.util.Locale.ROOT));
        try (Jobs jobs = new Jobs(2)) {
            new HandoutBuild(Config.DEFAULT, ThemeFiles.read(Optional.empty()), jobs, Progress.SILENT, false)
                    .run(vault, new HandoutBuild.Request(Optional.of("all"), HandoutSettings.NONE, false, "",
                            format), out);
        }
        byte[] bytes = Files.readAllBytes(out);
        StringBuilder text = new StringBuilder(new String(bytes, StandardCharsets.UTF_8));
        if (format == Format.PDF) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                text.append(new PDFTextStripper().getText(pdf));
            }
        } else if (format == Format.EPUB) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    text.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return text.toString();
    }
}
