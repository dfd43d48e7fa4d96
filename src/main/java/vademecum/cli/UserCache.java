package vademecum.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/// Where the user's system keeps what programs can do without: what is there only saves time.
final class UserCache {

    private UserCache() {
    }

    /// A file of ours, whether it is there or not.
    static Path file(String name) {
        String home = System.getProperty("user.home");
        Path folder = Optional.ofNullable(System.getenv("XDG_CACHE_HOME")).filter(path -> path.startsWith("/"))
                .map(Path::of).orElseGet(() -> System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac")
                        ? Path.of(home, "Library", "Caches") : Path.of(home, ".cache"));
        return folder.resolve("vademecum").resolve(name);
    }

    /// The file with what became of the formulas of a vault; no two vaults have the same.
    ///
    /// @throws IOException if the vault is not there
    static Path formulas(Path vault) throws IOException {
        byte[] path = vault.toRealPath().toString().getBytes(StandardCharsets.UTF_8);
        return file("formulas-" + UUID.nameUUIDFromBytes(path));
    }
}
