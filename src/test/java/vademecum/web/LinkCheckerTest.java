package vademecum.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses are asked for as a polite guest would, from a server of the test's own.
class LinkCheckerTest {

    private static final LinkChecker.Manners HERE =
            new LinkChecker.Manners(Duration.ofMillis(1), Duration.ofSeconds(20), true);
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server = null;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageThatIsThereIsAskedForItsHeadAlone() {
        assertThat(ask("/200")).isEqualTo(new Answer.Alive());
        assertThat(asked).containsExactly("HEAD /200");
    }

    @ParameterizedTest
    @CsvSource({"404, not found", "410, gone", "400, 400"})
    void aPageThatIsGoneIsAskedForTwiceAndReported(int status, String why) {
        assertThat(ask("/" + status)).isInstanceOfSatisfying(Answer.Dead.class, dead ->
                assertThat(dead.why()).contains(why));
        assertThat(asked).containsExactly("HEAD /" + status, "GET /" + status);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 500, 999})
    void aServerThatDoesNotTellIsNoDeadLink(int status) {
        assertThat(ask("/" + status)).isInstanceOf(Answer.Unknown.class);
    }

    @Test
    void aServerWithoutHeadsIsAskedForTheWhole() {
        assertThat(ask("/no-head")).isEqualTo(new Answer.Alive());
        assertThat(asked).containsExactly("HEAD /no-head", "GET /no-head");
    }

    @Test
    void aServerThatHangsUpOnHeadsIsAskedForTheWhole() {
        assertThat(ask("/hangs-up")).isEqualTo(new Answer.Alive());
        assertThat(asked).endsWith("GET /hangs-up");
    }

    @Test
    void aHostThatIsNotThereIsADeadLinkAsLongAsOthersAre() {
        String lost = "http://lost.invalid/";
        assertThat(checker(HERE, NOW).check(List.of(lost, "http://b.invalid", "http://c.invalid", address("/200"))))
                .containsEntry(lost, new Answer.Dead("there is no such host"));
        assertThat(checker(HERE, NOW).check(List.of(lost)))
                .containsEntry(lost, new Answer.Dead("there is no such host"));
    }

    @Test
    void withoutANetworkNothingIsSaidToBeDead() {
        List<String> all = List.of("http://a.invalid/1", "http://a.invalid/2", "http://b.invalid/",
                "http://c.invalid/");
        assertThat(checker(HERE, NOW).check(all).values()).allSatisfy(answer ->
                assertThat(answer).isInstanceOf(Answer.Unknown.class));
        assertThat(checker(HERE, NOW).check(List.of(all.getFirst(), address("/200")))).as("nothing is remembered")
                .containsEntry(all.getFirst(), new Answer.Dead("there is no such host"));
    }

    @Test
    void aPageThatNeverEndsIsNotReadToItsEnd() {
        assertThat(ask("/endless")).isEqualTo(new Answer.Alive());
    }

    @Test
    void aBusyServerIsAskedAgain() {
        assertThat(ask("/busy")).isEqualTo(new Answer.Alive());
        assertThat(asked).containsExactly("HEAD /busy", "GET /busy");
    }

    @Test
    void onlyAMoveForGoodIsAMove() {
        assertThat(ask("/301/200")).isEqualTo(new Answer.Moved(address("/200")));
        assertThat(ask("/308/301/200")).isEqualTo(new Answer.Moved(address("/200")));
        assertThat(ask("/302/200")).isEqualTo(new Answer.Alive());
        assertThat(ask("/302/404")).isInstanceOf(Answer.Dead.class);
    }

    @Test
    void aCircleIsADeadLink() {
        assertThat(ask("/circle")).isInstanceOf(Answer.Dead.class);
        assertThat(asked).hasSizeLessThan(10);
    }

    @Test
    void placesOnOnePageAreOneQuestion() {
        checker(HERE, NOW).check(List.of(address("/200"), address("/200#a"), address("/200#b")));
        assertThat(asked).containsExactly("HEAD /200");
    }

    @Test
    void answersAreRememberedForAWeekAndBadOnesForAnHour() {
        String there = address("/200");
        String gone = address("/404");
        assertThat(checker(HERE, NOW).check(List.of(there, gone))).hasSize(2);
        asked.clear();
        checker(HERE, NOW.plusSeconds(3_000)).check(List.of(there, gone));
        assertThat(asked).isEmpty();
        checker(HERE, NOW.plusSeconds(3_700)).check(List.of(there, gone));
        assertThat(asked).containsExactly("HEAD /404", "GET /404");
        checker(HERE, NOW.plus(Duration.ofDays(8))).check(List.of(there));
        assertThat(asked).contains("HEAD /200");
    }

    @Test
    void aBrokenFileOfAnswersIsNoAnswer() throws IOException {
        Files.writeString(folder.resolve("links.tsv"), "nonsense\n9\talive\n99999999999999\talive\tx\t\n");
        assertThat(ask("/200")).isEqualTo(new Answer.Alive());
    }

    @Test
    void thisMachineIsNotAskedUnlessThatIsAllowed() {
        LinkChecker.Manners good = LinkChecker.Manners.GOOD;
        for (String host : List.of("127.0.0.1", "localhost", "[::1]", "2130706433", "0.0.0.0", "[::ffff:127.0.0.1]")) {
            String address = "http://" + host + ":" + server.getAddress().getPort() + "/200";
            assertThat(checker(good, NOW).check(List.of(address)).get(address)).as(address)
                    .isInstanceOf(Answer.Unknown.class);
        }
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1.2.3", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "224.0.0.1",
        "255.255.255.255", "0.1.2.3", "198.18.0.1", "::", "fe80::1", "fc00::1", "fd12::1", "64:ff9b::7f00:1",
        "2002:7f00:1::", "2001:0:7f00:1::"})
    void noPrivateNetworkIsAsked(String ip) throws IOException {
        assertThat(Reach.isInside(InetAddress.getByName(ip))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2001:4860::8888"})
    void thePublicInternetIsAsked(String ip) throws IOException {
        assertThat(Reach.isInside(InetAddress.getByName(ip))).isFalse();
    }

    @Test
    void anAddressWithAPasswordIsNotAskedFor() {
        String address = "http://ada:secret@127.0.0.1:" + server.getAddress().getPort() + "/200";
        assertThat(checker(HERE, NOW).check(List.of(address)).get(address)).isInstanceOf(Answer.Unknown.class);
        assertThat(asked).isEmpty();
    }

    private Answer ask(String path) {
        asked.clear();
        String address = address(path);
        LinkChecker checker = new LinkChecker(HERE, AnswerCache.read(folder.resolve("none"), NOW), () -> { });
        return checker.check(List.of(address)).get(address);
    }

    /// A checker that remembers what it was told when it is used again.
    private Remembering checker(LinkChecker.Manners manners, Instant now) {
        AnswerCache cache = AnswerCache.read(folder.resolve("links.tsv"), now);
        return addresses -> {
            SortedMap<String, Answer> answers = new LinkChecker(manners, cache, () -> { }).check(addresses);
            cache.write();
            return answers;
        };
    }

    private interface Remembering {

        SortedMap<String, Answer> ask(List<String> addresses) throws IOException;

        default SortedMap<String, Answer> check(List<String> addresses) {
            try {
                return ask(addresses);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private void answer(HttpExchange request) throws IOException {
        String path = request.getRequestURI().getPath();
        asked.add(request.getRequestMethod() + " " + path);
        boolean head = request.getRequestMethod().equals("HEAD");
        try (request) {
            if (path.equals("/hangs-up") && head) {
                throw new IOException("no answer");
            } else if (path.equals("/endless") && !head) {
                request.sendResponseHeaders(200, 0);
                OutputStream body = request.getResponseBody();
                for (int i = 0; i < 1_000_000; i++) {
                    body.write(new byte[1024]);
                }
            } else if (path.equals("/busy") && asked.size() == 1) {
                request.getResponseHeaders().set("Retry-After", "0");
                request.sendResponseHeaders(429, -1);
            } else if (path.equals("/circle")) {
                move(request, 301, "/circle");
            } else if (path.matches("/30[0-9]/.*")) {
                move(request, Integer.parseInt(path.substring(1, 4)), path.substring(4));
            } else {
                boolean refused = head && List.of("/no-head", "/endless").contains(path);
                request.sendResponseHeaders(refused ? 405 : path.matches("/[0-9]{3}")
                        ? Integer.parseInt(path.substring(1)) : 200, -1);
            }
        }
    }

    private static void move(HttpExchange request, int status, String to) throws IOException {
        request.getResponseHeaders().set("Location", to);
        request.sendResponseHeaders(status, -1);
    }
}
