package vademecum.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import javax.net.ssl.SSLException;

/// Asks for addresses as a polite guest: first for the head alone, one question at a time to each host with a pause
/// between, and no more than once. Hosts are asked side by side.
public final class LinkChecker {

    private static final int HOSTS_AT_ONCE = 16;
    private static final int MOST_STEPS = 5;
    private static final int FEW_HOSTS = 3;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Answer NO_HOST = new Answer.Dead("there is no such host");

    private final Manners manners;
    private final Reach reach;
    private final AnswerCache cache;
    private final Runnable answered;
    private final Map<String, Answer> answers = new ConcurrentSkipListMap<>();
    private final Map<String, String> lost = new ConcurrentSkipListMap<>();
    private volatile boolean reached;

    /// How a guest behaves.
    ///
    /// @param pause   the time between two questions to a host
    /// @param timeout how long an answer may take
    /// @param inside  whether this machine and private networks may be asked
    public record Manners(Duration pause, Duration timeout, boolean inside) {

        /// Two questions a second, ten seconds for an answer, the public Internet alone.
        public static final Manners GOOD = new Manners(Duration.ofMillis(500), Duration.ofSeconds(10), false);
    }

    /// A checker.
    ///
    /// @param cache    what is known from before; new answers are added to it
    /// @param answered called when an address is done with, from many threads
    public LinkChecker(Manners manners, AnswerCache cache, Runnable answered) {
        this.manners = manners;
        this.reach = new Reach(manners.inside());
        this.cache = cache;
        this.answered = answered;
    }

    /// Asks for each address once; what stands behind `#` does not matter.
    ///
    /// @return the answer for each address as it was given
    public SortedMap<String, Answer> check(Collection<String> addresses) {
        SortedMap<String, List<URI>> hosts = new TreeMap<>();
        for (String address : addresses) {
            Optional<URI> uri = uri(address);
            if (uri.isEmpty()) {
                answers.put(page(address), new Answer.Unknown("it is no address that can be asked for"));
            } else if (!answers.containsKey(page(address))) {
                answers.put(page(address), new Answer.Unknown("the check was interrupted"));
                hosts.computeIfAbsent(String.valueOf(uri.get().getHost()), _ -> new ArrayList<>()).add(uri.get());
            }
        }
        Semaphore places = new Semaphore(HOSTS_AT_ONCE);
        try (HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(manners.timeout()).build();
             ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            hosts.values().forEach(pages -> threads.submit(() -> visit(client, pages, places)));
        }
        judgeLost();
        SortedMap<String, Answer> all = new TreeMap<>();
        addresses.forEach(address -> all.put(address, answers.get(page(address))));
        return all;
    }

    /// Where no host at all was found it is this machine that has no network: then nothing is known of the pages.
    private void judgeLost() {
        boolean offline = !reached && Set.copyOf(lost.values()).size() >= FEW_HOSTS;
        for (String page : lost.keySet()) {
            if (offline) {
                answers.put(page, new Answer.Unknown("no host was found, so this machine may have no network"));
            } else {
                cache.put(page, NO_HOST);
            }
        }
    }

    /// Asks one host for its pages, one after the other.
    private void visit(HttpClient client, List<URI> pages, Semaphore places) {
        try {
            places.acquire();
            try {
                boolean first = true;
                for (URI page : pages) {
                    Optional<Answer> before = cache.find(page.toString());
                    if (before.isEmpty() && !first) {
                        Thread.sleep(manners.pause());
                    }
                    first &= before.isPresent();
                    Answer answer = before.isPresent() ? before.get() : ask(client, page);
                    if (answer.equals(NO_HOST) && before.isEmpty()) {
                        lost.put(page.toString(), page.getHost());
                    } else if (before.isEmpty()) {
                        cache.put(page.toString(), answer);
                    }
                    answers.put(page.toString(), answer);
                    answered.run();
                }
            } finally {
                places.release();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// Asks for a page and follows where it leads; only moves for good make it one that has moved.
    private Answer ask(HttpClient client, URI page) throws InterruptedException {
        URI at = page;
        boolean forGood = true;
        for (int step = 0; step <= MOST_STEPS; step++) {
            try {
                Optional<String> refusal = reach.refusal(at);
                if (refusal.isPresent()) {
                    return new Answer.Unknown(refusal.get());
                }
                HttpResponse<InputStream> response = patiently(client, at);
                int status = response.statusCode();
                Optional<URI> next = status >= 300 && status < 400
                        ? response.headers().firstValue("Location").flatMap(to -> uri(response.uri(), to))
                        : Optional.empty();
                if (next.isEmpty()) {
                    return answer(status, page, at, forGood && step > 0);
                }
                forGood &= status == 301 || status == 308;
                at = next.get();
            } catch (IOException failure) {
                return failed(failure);
            }
        }
        return new Answer.Dead("it leads on and on");
    }

    /// Asks for the head, then for the whole where a server refuses that, and once more where it asks for patience.
    private HttpResponse<InputStream> patiently(HttpClient client, URI page) throws IOException, InterruptedException {
        Optional<HttpResponse<InputStream>> head = head(client, page);
        HttpResponse<InputStream> response;
        if (head.isPresent()) {
            response = head.get();
        } else {
            Thread.sleep(manners.pause());
            response = send(client, page, "GET");
        }
        if (response.statusCode() == 429 || response.statusCode() == 503) {
            Thread.sleep(wait(response));
            response = send(client, page, "GET");
        }
        return response;
    }

    /// What comes back for the head alone; empty where the server refuses that, or hangs up.
    private Optional<HttpResponse<InputStream>> head(HttpClient client, URI page)
            throws IOException, InterruptedException {
        try {
            HttpResponse<InputStream> response = send(client, page, "HEAD");
            return Optional.of(response).filter(head -> head.statusCode() < 400 || head.statusCode() == 429);
        } catch (ConnectException | UnknownHostException | HttpTimeoutException | SSLException failure) {
            throw failure;
        } catch (IOException hungUp) {
            return Optional.empty();
        }
    }

    private HttpResponse<InputStream> send(HttpClient client, URI page, String method)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(page).method(method, HttpRequest.BodyPublishers.noBody())
                .timeout(manners.timeout()).header("User-Agent", "vademecum-link-check").header("Accept", "*/*")
                .build();
        HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
        // What stands behind the head is not read: a page may be large, or never end.
        response.body().close();
        reached = true;
        return response;
    }

    private Duration wait(HttpResponse<InputStream> response) {
        long seconds = response.headers().firstValue("Retry-After").filter(value -> value.matches("[0-9]{1,5}"))
                .map(Long::parseLong).orElse(1L);
        Duration asked = Duration.ofSeconds(seconds);
        return asked.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : asked;
    }

    private static Answer answer(int status, URI page, URI at, boolean moved) {
        if (status >= 200 && status < 400) {
            return moved && !page.equals(at) ? new Answer.Moved(at.toString()) : new Answer.Alive();
        }
        return switch (status) {
            case 401, 403, 405, 407, 429, 451, 999 -> new Answer.Unknown("the server refuses to tell (" + status + ")");
            default -> status >= 500 ? new Answer.Unknown("the server has a problem (" + status + ")")
                    : new Answer.Dead("the server says " + status + (status == 404 ? ", not found"
                            : status == 410 ? ", gone" : ""));
        };
    }

    private static Answer failed(IOException failure) {
        return switch (failure) {
            case UnknownHostException _ -> NO_HOST;
            case HttpTimeoutException _ -> new Answer.Unknown("the server did not answer in time");
            case SSLException _ when isOfCertificate(failure) -> new Answer.Dead("its certificate is not valid");
            case SSLException _ -> new Answer.Unknown("there is no secure connection");
            default -> new Answer.Unknown("there is no connection");
        };
    }

    private static boolean isOfCertificate(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof CertificateException)
                && !(cause instanceof CertPathValidatorException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    private static Optional<URI> uri(String address) {
        try {
            URI uri = URI.create(page(address));
            return "http".equals(uri.getScheme()) || "https".equals(uri.getScheme()) ? Optional.of(uri)
                    : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static Optional<URI> uri(URI from, String to) {
        try {
            return uri(from.resolve(to).toString());
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static String page(String address) {
        int fragment = address.indexOf('#');
        return fragment < 0 ? address : address.substring(0, fragment);
    }
}
