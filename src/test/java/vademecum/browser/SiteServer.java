package vademecum.browser;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.SimpleFileServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A plain host that shows a folder under a path of its own, as a static host shows a project's site.
///
/// @param server  the server
/// @param threads what it answers with
public record SiteServer(HttpServer server, ExecutorService threads) implements AutoCloseable {

    /// The path that the site appears under.
    public static final String BASE = "/kb/x/";

    /// Starts a host on any free port.
    public static SiteServer start(Path site) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 64);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        server.setExecutor(threads);
        server.createContext(BASE, SimpleFileServer.createFileHandler(site.toAbsolutePath()));
        server.start();
        return new SiteServer(server, threads);
    }

    /// The site's address, with `/` at its end.
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + BASE;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
