package vademecum.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A web server for whoever writes the notes. It answers this machine only, shows a published folder as a static host
/// would, and tells open pages to load again.
public final class DevServer implements AutoCloseable {

    private static final String OWN = "_vade/";
    /// Frames and documents are for the page's own policy to allow.
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-src 'self' https:; object-src 'self'; frame-ancestors 'self'";
    private static final String DRAWING_POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:; sandbox";

    private final SiteFiles site;
    private final String base;
    private final SearchAnswer search;
    private final Gate gate;
    private final LiveReload pages = new LiveReload();
    private final byte[] reloadScript = resource("reload.js");
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<HttpServer> servers = new ArrayList<>();

    private DevServer(Path site, String base, SearchAnswer search, HttpServer first) {
        this.site = new SiteFiles(site);
        this.base = base;
        this.search = search;
        this.gate = Gate.of(first.getAddress().getPort());
    }

    /// Starts a server on 127.0.0.1, and on ::1 where there is one.
    ///
    /// @param port   the port; 0 for any free one
    /// @param base   the path that the site appears under: `/`, or for instance `/notes/`
    /// @param site   the published folder
    /// @param search answers `api/search?q=`
    /// @throws java.net.BindException if the port is taken
    /// @throws IOException            if the network refuses
    public static DevServer start(int port, String base, Path site, SearchAnswer search) throws IOException {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
        System.setProperty("jdk.httpserver.maxConnections", "512");
        HttpServer first = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        DevServer server = new DevServer(site, base, search, first);
        server.open(first);
        try {
            server.open(HttpServer.create(
                    new InetSocketAddress(InetAddress.getByName("::1"), first.getAddress().getPort()), 0));
        } catch (IOException noIpv6) {
            return server;
        }
        return server;
    }

    private void open(HttpServer server) {
        server.setExecutor(threads);
        server.createContext("/", this::handle);
        server.start();
        servers.add(server);
    }

    /// Where the site is to be read.
    public URI address() {
        return URI.create("http://localhost:" + servers.getFirst().getAddress().getPort() + base);
    }

    /// Tells every open page that the site has changed.
    public void reload() {
        pages.publish();
    }

    private void handle(HttpExchange request) throws IOException {
        try (request) {
            int refusal = gate.check(request);
            String rawPath = Optional.ofNullable(request.getRequestURI().getRawPath()).orElse("");
            Optional<String> path = RequestPath.decode(rawPath);
            if (refusal != 200) {
                request.getResponseHeaders().set("Allow", "GET, HEAD");
                refuse(request, refusal);
            } else if (path.isEmpty()) {
                refuse(request, 400);
            } else if (!("/" + path.get()).startsWith(base)) {
                redirectOrRefuse(request, path.get());
            } else {
                answer(request, path.get().substring(base.length() - 1));
            }
        }
    }

    private void redirectOrRefuse(HttpExchange request, String path) throws IOException {
        if (path.isEmpty() || ("/" + path + "/").equals(base)) {
            redirect(request, base);
        } else {
            refuse(request, 404);
        }
    }

    private void answer(HttpExchange request, String path) throws IOException {
        switch (path) {
            case OWN + "events" -> stream(request);
            case OWN + "reload.js" -> send(request, 200, MediaTypes.of("reload.js"), reloadScript);
            case "api/search" -> search(request);
            default -> sendFile(request, path);
        }
    }

    private void sendFile(HttpExchange request, String path) throws IOException {
        Optional<Path> file = site.find(path);
        if (file.isPresent()) {
            sendFile(request, 200, file.get());
        } else if (site.isFolder(path)) {
            redirect(request, request.getRequestURI().getRawPath() + "/");
        } else if (site.find("404.html").isPresent()) {
            sendFile(request, 404, site.find("404.html").get());
        } else {
            refuse(request, 404);
        }
    }

    private void sendFile(HttpExchange request, int status, Path file) throws IOException {
        String type = MediaTypes.of(file.getFileName().toString());
        byte[] bytes = Files.readAllBytes(file);
        send(request, status, type, type.startsWith("text/html") ? withReload(bytes) : bytes);
    }

    /// The page with the script that loads it again; the file on disk never has it.
    private byte[] withReload(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        int end = html.lastIndexOf("</body>");
        int at = end < 0 ? html.length() : end;
        return (html.substring(0, at) + "<script src=\"" + base + OWN + "reload.js\" defer></script>"
                + html.substring(at)).getBytes(StandardCharsets.UTF_8);
    }

    private void search(HttpExchange request) throws IOException {
        if (!gate.isOwn(request.getRequestHeaders())) {
            refuse(request, 403);
            return;
        }
        String query = "";
        int limit = 20;
        for (String part : Optional.ofNullable(request.getRequestURI().getRawQuery()).orElse("").split("&")) {
            if (part.startsWith("q=")) {
                query = URLDecoder.decode(part.substring(2), StandardCharsets.UTF_8);
            } else if (part.matches("n=[0-9]{1,3}")) {
                limit = Integer.parseInt(part.substring(2));
            }
        }
        try {
            byte[] hits = search.json(query, limit).getBytes(StandardCharsets.UTF_8);
            send(request, 200, MediaTypes.of("hits.json"), hits);
        } catch (IOException noIndex) {
            refuse(request, 500);
        }
    }

    private void stream(HttpExchange request) throws IOException {
        if (!gate.isOwn(request.getRequestHeaders())) {
            refuse(request, 403);
        } else if (!pages.enter()) {
            refuse(request, 503);
        } else {
            try {
                headers(request, "text/event-stream");
                request.sendResponseHeaders(200, 0);
                pages.stream(request.getResponseBody());
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            } finally {
                pages.leave();
            }
        }
    }

    private static void redirect(HttpExchange request, String to) throws IOException {
        request.getResponseHeaders().set("Location", to);
        request.sendResponseHeaders(308, -1);
    }

    private static void refuse(HttpExchange request, int status) throws IOException {
        send(request, status, "text/plain; charset=utf-8", (status + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange request, int status, String type, byte[] bytes) throws IOException {
        headers(request, type);
        if (request.getRequestMethod().equals("HEAD")) {
            request.getResponseHeaders().set("Content-Length", Integer.toString(bytes.length));
            request.sendResponseHeaders(status, -1);
            return;
        }
        request.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream body = request.getResponseBody()) {
            body.write(bytes);
        }
    }

    /// `Cross-Origin-Resource-Policy` keeps other sites from loading a file of ours as their script or picture: the
    /// search index is a script, and holds every note.
    private static void headers(HttpExchange request, String type) {
        Headers headers = request.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Cache-Control", "no-cache");
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "strict-origin-when-cross-origin");
        headers.set("Cross-Origin-Resource-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Content-Security-Policy", type.startsWith("image/svg") ? DRAWING_POLICY : PAGE_POLICY);
    }

    private static byte[] resource(String name) {
        try (InputStream file = DevServer.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("the program was built without " + name);
            }
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Ends the server and every stream that is open.
    @Override
    public void close() {
        pages.close();
        servers.forEach(server -> server.stop(0));
        threads.shutdownNow();
    }
}
