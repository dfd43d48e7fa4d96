package vademecum.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DevServerTest {

    @TempDir
    Path root;
    private DevServer server;

    @BeforeEach
    void start() throws IOException {
        Path site = Files.createDirectories(root.resolve("site/aws"));
        Files.writeString(site.resolve("index.html"), "<body>aws</body></html>");
        Files.writeString(site.resolve("zażółć.html"), "<body>z</body>");
        Files.writeString(site.resolveSibling("index.html"), "<!doctype html><body>home</body>");
        Files.writeString(site.resolveSibling("404.html"), "<body>missing</body>");
        Files.writeString(site.resolveSibling("a.svg"), "<svg/>");
        Files.writeString(site.resolveSibling("a.exe"), "x");
        Files.writeString(site.resolveSibling(".gitignore"), "*");
        Files.writeString(root.resolve("secret"), "secret");
        Files.createSymbolicLink(site.resolveSibling("link"), root);
        Files.createSymbolicLink(site.resolveSibling("link.html"), root.resolve("secret"));
        server = serve("/");
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPageIsServedWithTheReloadScript() throws IOException {
        String answer = get("/");

        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("Content-type: text/html; charset=utf-8")
                .endsWith("<body>home<script src=\"/_vade/reload.js\" defer></script></body>");
        assertThat(get("/_vade/reload.js")).contains("EventSource");
        assertThat(root.resolve("site/index.html")).hasContent("<!doctype html><body>home</body>");
    }

    @Test
    void aFolderIsServedByItsIndexAndNamesMayHaveAnyLetters() throws IOException {
        assertThat(get("/aws/")).startsWith("HTTP/1.1 200 ").contains("aws");
        assertThat(get("/aws")).startsWith("HTTP/1.1 308 ").contains("Location: /aws/");
        assertThat(get("/aws/za%C5%BC%C3%B3%C5%82%C4%87.html")).startsWith("HTTP/1.1 200 ");
        assertThat(get("/index.html?a=b")).startsWith("HTTP/1.1 200 ");
    }

    @Test
    void aMissingPageShowsTheSitesOwn() throws IOException {
        assertThat(get("/nothing")).startsWith("HTTP/1.1 404 ").contains("missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../secret", "/%2e%2e/secret", "/..%2fsecret", "/..%5csecret", "//etc/passwd",
        "/index.html%00.png", "/%c0%ae%c0%ae/secret", "/aws/../../secret", "/aws//index.html", "/link/secret",
        "/link.html", "/.gitignore", "http://evil.invalid/", "/index.html/", "/./index.html", "/%"})
    void noPathLeadsOutOfTheSite(String path) throws IOException {
        assertThat(get(path)).containsPattern("^HTTP/1.1 40[04] ").doesNotContain("root:").doesNotContain("\nsecret");
    }

    @ParameterizedTest
    @CsvSource({"evil.invalid", "localhost.evil.invalid:PORT", "localhost", "localhost:1",
        "127.0.0.1.evil.invalid:PORT", "''"})
    void aForeignHostNameIsMisdirected(String host) throws IOException {
        assertThat(ask("GET / HTTP/1.1\r\nHost: " + host.replace("PORT", "" + port()))).startsWith("HTTP/1.1 421 ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE"})
    void onlyReadingIsAllowed(String method) throws IOException {
        assertThat(ask(method + " / HTTP/1.1\r\nContent-Length: 0\r\nHost: localhost:" + port()))
                .startsWith("HTTP/1.1 405 ").contains("Allow: GET, HEAD").doesNotContain("Access-Control");
    }

    @Test
    void headHasNoBody() throws IOException {
        assertThat(ask("HEAD /a.svg HTTP/1.1\r\nHost: localhost:" + port()))
                .startsWith("HTTP/1.1 200 ").contains("Content-length: 6").endsWith("\r\n\r\n");
    }

    @Test
    void aLongAddressIsRefused() throws IOException {
        assertThat(get("/" + "a".repeat(9000))).startsWith("HTTP/1.1 414 ");
    }

    @Test
    void filesCannotActAsPages() throws IOException {
        assertThat(get("/a.svg")).contains("Content-type: image/svg+xml").contains("sandbox")
                .contains("X-content-type-options: nosniff").contains("Cross-origin-resource-policy: same-origin");
        assertThat(get("/a.exe")).contains("Content-type: application/octet-stream");
        assertThat(get("/")).contains("Content-security-policy: default-src 'none'; script-src 'self'");
    }

    @Test
    void aSearchIsAnsweredForOurOwnPagesOnly() throws IOException {
        assertThat(get("/api/search?n=3&q=leader+n%C3%B3de")).contains("application/json").endsWith("leader nóde 3");
        assertThat(ask("GET /api/search?q=a HTTP/1.1\r\nOrigin: https://evil.invalid\r\nHost: localhost:" + port()))
                .startsWith("HTTP/1.1 403 ");
    }

    @Test
    void openPagesHearOfANewVersion() throws IOException {
        try (Socket page = open("GET /_vade/events HTTP/1.1\r\nHost: localhost:" + port())) {
            BufferedReader events = reader(page);
            String first = nextVersion(events);
            server.reload();

            assertThat(nextVersion(events)).isNotEqualTo(first);
        }
    }

    @Test
    void otherSitesHearNothing() throws IOException {
        assertThat(ask("GET /_vade/events HTTP/1.1\r\nOrigin: https://evil.invalid\r\nHost: localhost:" + port()))
                .startsWith("HTTP/1.1 403 ");
        assertThat(ask("GET /_vade/events HTTP/1.1\r\nSec-Fetch-Site: cross-site\r\nHost: localhost:" + port()))
                .startsWith("HTTP/1.1 403 ");
    }

    @Test
    void tooManyOpenPagesAreTurnedAway() throws IOException {
        List<Socket> pages = new ArrayList<>();
        try {
            for (int i = 0; i < 64; i++) {
                Socket page = open("GET /_vade/events HTTP/1.1\r\nHost: localhost:" + port());
                pages.add(page);
                nextVersion(reader(page));
            }

            assertThat(get("/_vade/events")).startsWith("HTTP/1.1 503 ");
            assertThat(get("/")).startsWith("HTTP/1.1 200 ");
        } finally {
            for (Socket page : pages) {
                page.close();
            }
        }
    }

    @Test
    void slowClientsDoNotStopOthers() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 100; i++) {
                Socket socket = new Socket("127.0.0.1", port());
                socket.getOutputStream().write("GET / HT".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }

            assertThat(get("/")).startsWith("HTTP/1.1 200 ");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void theSiteCanAppearUnderASubPath() throws IOException {
        server.close();
        server = serve("/sub/path/");

        assertThat(get("/sub/path/aws/")).startsWith("HTTP/1.1 200 ").contains("src=\"/sub/path/_vade/reload.js\"");
        assertThat(get("/sub/path/_vade/reload.js")).startsWith("HTTP/1.1 200 ");
        assertThat(get("/")).startsWith("HTTP/1.1 308 ").contains("Location: /sub/path/");
        assertThat(get("/sub/path")).startsWith("HTTP/1.1 308 ");
        assertThat(get("/aws/")).startsWith("HTTP/1.1 404 ").doesNotContain("aws");
        assertThat(server.address()).hasPath("/sub/path/");
    }

    private DevServer serve(String base) throws IOException {
        return DevServer.start(0, base, root.resolve("site"), (query, limit) -> query + " " + limit);
    }

    private int port() {
        return server.address().getPort();
    }

    private String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port());
    }

    private String ask(String head) throws IOException {
        try (Socket socket = open(head + "\r\nConnection: close")) {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Socket open(String head) throws IOException {
        Socket socket = new Socket("127.0.0.1", port());
        socket.setSoTimeout(20_000);
        socket.getOutputStream().write((head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        return socket;
    }

    private static BufferedReader reader(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    private static String nextVersion(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (!line.startsWith("data: ")) {
            line = events.readLine();
        }
        return line;
    }
}
