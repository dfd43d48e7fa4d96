package vademecum.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vademecum.base.SitePath;

final class PublishingTest {

    /// The ways to swap: by system call, and by two renames where there is none.
    enum Way {
        CALL, RENAMES;

        FolderSwap swap() {
            return new FolderSwap(this == CALL ? NativeExchange::find : Optional::empty);
        }
    }

    @TempDir
    Path root;
    private Path out;
    private Path vault;

    @BeforeEach
    void makeVault() throws IOException {
        out = root.resolve("site");
        vault = Files.createDirectory(root.resolve("notes"));
    }

    @Test
    void theSystemCallIsFoundWhereTestsRun() {
        assertThat(NativeExchange.find()).isPresent();
    }

    @Test
    void aFirstBuildWritesEveryFile() throws IOException {
        PublishReport report = publish(Way.CALL, Map.of("index.html", "home", "aws/ec2.html", "a page"));

        assertThat(site()).isEqualTo(Map.of("index.html", "home", "aws/ec2.html", "a page"));
        assertThat(report.files()).isEqualTo(2);
        assertThat(report.changed()).containsExactly(new SitePath("aws/ec2.html"), new SitePath("index.html"));
    }

    @ParameterizedTest
    @EnumSource
    void unchangedFilesKeepTheirModificationTime(Way way) throws IOException {
        publish(way, Map.of("same.html", "same", "other.html", "old"));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(out.resolve("same.html"), longAgo);

        PublishReport report = publish(way, Map.of("same.html", "same", "other.html", "new"));

        assertThat(Files.getLastModifiedTime(out.resolve("same.html"))).isEqualTo(longAgo);
        assertThat(site()).isEqualTo(Map.of("same.html", "same", "other.html", "new"));
        assertThat(report.changed()).containsExactly(new SitePath("other.html"));
        assertThat(report.unchanged()).isEqualTo(1);
    }

    @Test
    void aSiteThatDidNotChangeIsNotTouched() throws IOException {
        publish(Way.CALL, Map.of("index.html", "home"));
        Object folder = Files.getAttribute(out, "unix:ino");

        PublishReport report = publish(Way.CALL, Map.of("index.html", "home"));

        assertThat(Files.getAttribute(out, "unix:ino")).isEqualTo(folder);
        assertThat(report.changed()).isEmpty();
    }

    @Test
    void aPageThatSomebodyEditedByHandIsWrittenAgain() throws IOException {
        publish(Way.CALL, Map.of("index.html", "home"));
        Files.writeString(out.resolve("index.html"), "hame");

        publish(Way.CALL, Map.of("index.html", "home"));

        assertThat(site()).isEqualTo(Map.of("index.html", "home"));
    }

    @ParameterizedTest
    @EnumSource
    void whatAnEarlierBuildWroteVanishesAndForeignFilesStay(Way way) throws IOException {
        publish(way, Map.of("a/gone.html", "x", "b/gone.html", "x", "index.html", "1"));
        Files.writeString(out.resolve(".gitignore"), "*");
        Files.writeString(out.resolve("a/mine.txt"), "mine");
        Files.createDirectories(out.resolve("empty/folder"));
        Files.createSymbolicLink(out.resolve("link"), Path.of("nowhere"));

        PublishReport report = publish(way, Map.of("index.html", "2"));

        assertThat(site()).isEqualTo(Map.of("index.html", "2", ".gitignore", "*", "a/mine.txt", "mine"));
        assertThat(out.resolve("empty/folder")).isDirectory();
        assertThat(Files.readSymbolicLink(out.resolve("link"))).isEqualTo(Path.of("nowhere"));
        assertThat(out.resolve("b")).doesNotExist();
        assertThat(report.removed()).containsExactly(new SitePath("a/gone.html"), new SitePath("b/gone.html"));
    }

    @Test
    void aForeignFileWithTheNameOfOursIsKeptAside() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("index.html"), "precious");

        PublishReport report = publish(Way.CALL, Map.of("index.html", "home"));

        assertThat(site()).isEqualTo(Map.of("index.html", "home"));
        assertThat(root.resolve(".vademecum/site/replaced/index.html")).hasContent("precious");
        assertThat(report.remarks()).singleElement().asString().contains("index.html");
    }

    @Test
    void withoutItsManifestAnEqualSiteIsTakenOverAsItIs() throws IOException {
        publish(Way.CALL, Map.of("index.html", "home", "old.html", "old"));
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(out.resolve("index.html"), longAgo);
        Files.delete(root.resolve(".vademecum/site/manifest"));

        PublishReport report = publish(Way.CALL, Map.of("index.html", "home"));

        assertThat(site()).isEqualTo(Map.of("index.html", "home", "old.html", "old"));
        assertThat(Files.getLastModifiedTime(out.resolve("index.html"))).isEqualTo(longAgo);
        assertThat(report.changed()).isEmpty();
        assertThat(report.remarks()).isEmpty();
    }

    @Test
    void aManifestThatNamesFilesElsewhereIsNotBelieved() throws IOException {
        publish(Way.CALL, Map.of("index.html", "home", "old.html", "old"));
        Path victim = Files.writeString(root.resolve("victim"), "victim");
        Files.writeString(root.resolve(".vademecum/site/manifest"),
                "vademecum-manifest 1 0 2\n00000000 6 ../victim\n00000000 1 index.html\n");

        PublishReport report = publish(Way.CALL, Map.of("index.html", "home"));

        assertThat(victim).hasContent("victim");
        assertThat(site()).containsKey("old.html");
        assertThat(report.remarks()).singleElement().asString().contains("manifest");
    }

    @Test
    void aForeignFolderInTheWayOfAPageStopsTheBuild() throws IOException {
        publish(Way.CALL, Map.of("index.html", "1"));
        Files.createDirectories(out.resolve("a.html/mine"));

        assertThatThrownBy(() -> publish(Way.CALL, Map.of("index.html", "2", "a.html", "page")))
                .isInstanceOf(RefusedOutput.class).hasMessageContaining("a.html");

        assertThat(site()).isEqualTo(Map.of("index.html", "1"));
        assertThat(out.resolve("a.html/mine")).isDirectory();
    }

    @Test
    void aFolderOfOldPagesMayBecomeAPage() throws IOException {
        publish(Way.CALL, Map.of("a/b.html", "1"));

        publish(Way.CALL, Map.of("a", "2"));

        assertThat(site()).isEqualTo(Map.of("a", "2"));
    }

    @Test
    void aFileThatAppearsWhileTheSiteIsSwappedIsSaved() throws IOException {
        publish(Way.CALL, Map.of("index.html", "1", "a/b.html", "1"));
        FolderSwap late = new FolderSwap(() -> {
            try {
                Files.writeString(out.resolve("a/late.txt"), "late");
                Files.writeString(out.resolve("index.html~"), "late too");
            } catch (IOException failure) {
                throw new IllegalStateException(failure);
            }
            return NativeExchange.find();
        });

        try (Publication next = SiteWriter.begin(out, vault, late)) {
            next.put(new SitePath("index.html"), "2".getBytes(StandardCharsets.UTF_8));
            next.commit();
        }

        assertThat(site()).isEqualTo(Map.of("index.html", "2", "a/late.txt", "late", "index.html~", "late too"));
    }

    @Test
    void anAbandonedBuildChangesNothing() throws IOException {
        publish(Way.CALL, Map.of("index.html", "home"));

        try (Publication next = SiteWriter.begin(out, vault)) {
            next.put(new SitePath("index.html"), "half".getBytes(StandardCharsets.UTF_8));
            Files.writeString(next.indexFolder().resolve("segments"), "half");
        }

        assertThat(site()).isEqualTo(Map.of("index.html", "home"));
        assertThat(SiteWriter.indexFolder(out)).doesNotExist();
        try (Stream<Path> left = Files.list(root.resolve(".vademecum/site"))) {
            assertThat(left.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("lock", "manifest");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theSearchIndexIsSwappedInWithTheSite(Way way) throws IOException {
        for (String version : new String[] {"1", "2"}) {
            try (Publication next = SiteWriter.begin(out, vault, way.swap())) {
                next.put(new SitePath("index.html"), version.getBytes(StandardCharsets.UTF_8));
                Files.writeString(next.indexFolder().resolve("segments" + version), version);
                next.commit();
            }
        }

        try (Stream<Path> index = Files.list(SiteWriter.indexFolder(out))) {
            assertThat(index.map(file -> file.getFileName().toString())).containsExactly("segments2");
        }
    }

    @Test
    void twoFilesInOnePlaceAreAMistakeOfOurs() throws IOException {
        try (Publication next = SiteWriter.begin(out, vault)) {
            next.put(new SitePath("a"), new byte[0]);

            assertThatIllegalArgumentException().isThrownBy(() -> next.put(new SitePath("a"), new byte[0]));
        }
    }

    @Test
    void aSecondBuilderIsRefusedUntilTheFirstIsDone() throws IOException {
        try (Publication first = SiteWriter.begin(out, vault)) {
            assertThatThrownBy(() -> SiteWriter.begin(out, vault))
                    .isInstanceOf(RefusedOutput.class).hasMessageContaining("another build");
            first.put(new SitePath("index.html"), new byte[0]);
            first.commit();
        }

        assertThat(publish(Way.CALL, Map.of("index.html", "2")).changed()).hasSize(1);
    }

    @Test
    void aNameWithALineBreakSurvivesTheManifest() throws IOException {
        publish(Way.CALL, Map.of("a\nb", "1", "c", "1"));

        assertThat(publish(Way.CALL, Map.of("c", "1")).removed()).containsExactly(new SitePath("a\nb"));
        assertThat(site()).containsOnlyKeys("c");
    }

    @Test
    void aFolderThatCannotBeMovedIsWrittenFileByFile() throws IOException {
        publish(Way.CALL, Map.of("a/gone.html", "1", "same.css", "1", "index.html", "1"));
        Path stage = root.resolve("stage");
        Files.createDirectories(stage.resolve("b"));
        Files.writeString(stage.resolve("b/new.html"), "2");
        Files.writeString(stage.resolve("index.html"), "2");

        InPlace.publish(stage, out, new java.util.TreeSet<>(java.util.List.of("b/new.html", "index.html")),
                new java.util.TreeSet<>(java.util.List.of("a/gone.html")));

        assertThat(site()).isEqualTo(Map.of("b/new.html", "2", "same.css", "1", "index.html", "2"));
        assertThat(out.resolve("a")).doesNotExist();
    }

    private PublishReport publish(Way way, Map<String, String> files) throws IOException {
        try (Publication next = SiteWriter.begin(out, vault, way.swap())) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                next.put(new SitePath(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            return next.commit();
        }
    }

    private Map<String, String> site() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(out)) {
            for (Path file : tree.filter(Files::isRegularFile).toList()) {
                files.put(out.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }
}
