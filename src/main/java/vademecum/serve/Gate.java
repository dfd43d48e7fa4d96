package vademecum.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Says which requests the server talks to at all. A page of any other site can send requests to this machine, under a
/// host name of its own too (DNS rebinding); it must not learn what the notes say.
///
/// @param hosts the `Host` headers that are ours
record Gate(Set<String> hosts) {

    private static final int LONGEST_PATH = 4096;
    private static final int OK = 200;

    static Gate of(int port) {
        String suffix = ":" + port;
        return port == 80
                ? new Gate(Set.of("localhost", "127.0.0.1", "[::1]", "localhost:80", "127.0.0.1:80", "[::1]:80"))
                : new Gate(Set.of("localhost" + suffix, "127.0.0.1" + suffix, "[::1]" + suffix));
    }

    /// The status of the refusal, or 200 if there is none.
    int check(HttpExchange request) {
        List<String> host = request.getRequestHeaders().getOrDefault("Host", List.of());
        if (host.size() != 1 || !hosts.contains(host.getFirst().toLowerCase(Locale.ROOT))) {
            return 421;
        }
        String method = request.getRequestMethod();
        if (!method.equals("GET") && !method.equals("HEAD")) {
            return 405;
        }
        URI address = request.getRequestURI();
        if (address.getRawAuthority() != null || address.isAbsolute() || address.getRawPath() == null) {
            return 400;
        }
        return address.getRawPath().length() > LONGEST_PATH ? 414 : OK;
    }

    /// Whether the request comes from a page of this server, or from no page at all.
    boolean isOwn(Headers headers) {
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean ownOrigin = origin == null
                || origin.startsWith("http://") && hosts.contains(origin.substring("http://".length()));
        return ownOrigin && (site == null || site.equals("same-origin") || site.equals("none"));
    }
}
