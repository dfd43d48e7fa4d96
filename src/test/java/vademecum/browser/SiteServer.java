package vademecum.browser;

import com.sun.net.httpserver.Filter;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

/// A plain host that shows a folder under a path of its own, as a static host shows a project's site, and as strictly
/// as a host can.
///
/// @param server  the server
/// @param threads what it answers with
/// @param base    the path that the site appears under
/// @param cut     whether the connection is cut: every request is left without an answer
public record SiteServer(HttpServer server, ExecutorService threads, String base, AtomicBoolean cut)
        implements AutoCloseable {

    /// The path that the site appears under.
    public static final String BASE = "/kb/x/";

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; media-src 'self'; connect-src 'self'; base-uri 'none'; "
            + "form-action 'self'; frame-src 'self' https:; object-src 'self'; frame-ancestors 'self'";

    /// Starts a host on any free port.
    public static SiteServer start(Path site) throws IOException {
        return start(site, BASE);
    }

    /// Starts a host on any free port.
    ///
    /// @param base the path that the site appears under, with `/` at its end
    public static SiteServer start(Path site, String base) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        AtomicBoolean cut = new AtomicBoolean();
        server.setExecutor(threads);
        server.createContext(base, SimpleFileServer.createFileHandler(site.toAbsolutePath())).getFilters()
                .add(Filter.beforeHandler("as a strict host", request -> {
                    request.getResponseHeaders().set("Content-Security-Policy", POLICY);
                    if (cut.get()) {
                        request.close();
                    }
                }));
        server.start();
        return new SiteServer(server, threads, base, cut);
    }

    /// The site's address, with `/` at its end.
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + base;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
