package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vademecum.base.Code;

final class OutputGuardTest {

    @TempDir
    Path root;
    private Path home;
    private Path vault;

    @BeforeEach
    void makeFolders() throws IOException {
        root = root.toRealPath();
        home = Files.createDirectories(root.resolve("users/ann"));
        vault = Files.createDirectories(home.resolve("work/notes"));
    }

    @Test
    void aFolderBesideTheVaultIsFine() throws IOException {
        assertThat(OutputGuard.check(home.resolve("work/site"), vault, home)).isEqualTo(home.resolve("work/site"));
    }

    @Test
    void aNewFolderInTheVaultIsFine() throws IOException {
        assertThat(OutputGuard.check(vault.resolve("site"), vault, home)).isEqualTo(vault.resolve("site"));
    }

    @Test
    void aFolderOfNotesIsRefused() throws IOException {
        Files.createDirectory(vault.resolve("aws"));
        Files.writeString(vault.resolve("aws/ec2.md"), "# EC2");

        assertRefused(vault.resolve("aws"), "folder of the vault");
    }

    @Test
    void theRootOfTheDiskIsRefused() {
        assertRefused(Path.of("/"), "root of the disk");
    }

    @Test
    void theHomeFolderAndWhatHoldsItIsRefused() {
        assertRefused(home, "is the home folder");
        assertRefused(home.getParent(), "holds the home folder");
    }

    @Test
    void theVaultAndWhatHoldsItIsRefused() {
        assertRefused(vault, "is the vault itself");
        assertRefused(vault.getParent(), "holds the vault");
        assertRefused(vault.resolve("../../work"), "holds the vault");
    }

    @Test
    void aVaultReachedByALinkIsStillTheVault() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), home.resolve("work"));

        assertRefused(link.resolve("notes"), "is the vault itself");
    }

    @Test
    void aSymbolicLinkIsRefused() throws IOException {
        Path precious = Files.createDirectory(root.resolve("precious"));

        assertRefused(Files.createSymbolicLink(root.resolve("site"), precious), "symbolic link");
    }

    @Test
    void aFileIsRefused() throws IOException {
        assertRefused(Files.writeString(root.resolve("site"), "a file"), "is a file");
    }

    @Test
    void aGitFolderIsRefused() {
        assertRefused(root.resolve(".git/site"), ".git");
    }

    private void assertRefused(Path out, String reason) {
        assertThatThrownBy(() -> OutputGuard.check(out, vault, home))
                .isInstanceOfSatisfying(RefusedOutput.class, refused -> {
                    assertThat(refused.diagnostic().code()).isEqualTo(Code.REFUSED_OUTPUT);
                    assertThat(refused.diagnostic().hint()).isPresent();
                })
                .hasMessageContaining(reason);
    }
}
