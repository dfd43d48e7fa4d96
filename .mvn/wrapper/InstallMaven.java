import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// Downloads Maven, checks its SHA-256 and unpacks it. Java does it all, so that `mvnw` needs no `curl`, `unzip` or
/// `sha256sum`.
final class InstallMaven {

    private InstallMaven() {
    }

    /// @param arguments the address of the archive, its SHA-256, the folder to make
    public static void main(String[] arguments) throws IOException, InterruptedException, NoSuchAlgorithmException {
        Path target = Path.of(arguments[2]);
        Files.createDirectories(target.getParent());
        Path part = Files.createTempDirectory(target.getParent(), "part");
        Path archive = part.resolve("maven.zip");
        download(URI.create(arguments[0]), archive);
        String sum = HexFormat.of().formatHex(
                MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(archive)));
        if (!sum.equalsIgnoreCase(arguments[1])) {
            Files.delete(archive);
            Files.delete(part);
            fail("mvnw: " + arguments[0] + " has the SHA-256 " + sum + ", not " + arguments[1]);
        }
        unpack(archive, part.resolve("maven"));
        Files.delete(archive);
        Files.move(part.resolve("maven"), target, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(part);
    }

    private static void download(URI address, Path file) throws InterruptedException {
        HttpClient.Builder client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(30));
        String proxy = System.getenv().getOrDefault("https_proxy", System.getenv().getOrDefault("HTTPS_PROXY", ""));
        if (!proxy.isEmpty()) {
            URI through = URI.create(proxy.contains("://") ? proxy : "http://" + proxy);
            client.proxy(ProxySelector.of(new InetSocketAddress(through.getHost(), through.getPort())));
        }
        try (HttpClient web = client.build()) {
            int status = web.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofFile(file))
                    .statusCode();
            if (status != 200) {
                fail("mvnw: " + address + " answers with status " + status);
            }
        } catch (IOException failure) {
            fail("mvnw: cannot download " + address + " (" + failure + ")");
        }
    }

    /// Unpacks the archive without its outermost folder.
    private static void unpack(Path archive, Path target) throws IOException {
        try (InputStream bytes = Files.newInputStream(archive); ZipInputStream zip = new ZipInputStream(bytes)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = target.resolve(entry.getName().replaceFirst("^[^/]*/", "")).normalize();
                if (!file.startsWith(target)) {
                    fail("mvnw: a name in the archive leads elsewhere: " + entry.getName());
                } else if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
        if (!target.resolve("bin/mvn").toFile().setExecutable(true, false)) {
            fail("mvnw: the archive has no bin/mvn");
        }
    }

    private static void fail(String message) {
        System.err.println(message);
        System.exit(1);
    }
}
