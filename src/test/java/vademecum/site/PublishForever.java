package vademecum.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.SitePath;

/// A process that publishes version after version until it is killed.
final class PublishForever {

    private PublishForever() {
    }

    /// @param arguments the output folder, the vault, the first version, `call` or `renames`
    public static void main(String[] arguments) throws IOException {
        FolderSwap swap = new FolderSwap(
                arguments[3].equals("call") ? NativeExchange::find : Optional::empty);
        for (int version = Integer.parseInt(arguments[2]); ; version++) {
            publish(Path.of(arguments[0]), Path.of(arguments[1]), version, swap);
            System.out.println(version);
        }
    }

    static void publish(Path out, Path vault, int version, FolderSwap swap) throws IOException {
        try (Publication next = SiteWriter.begin(out, vault, swap)) {
            for (var file : files(version).entrySet()) {
                next.put(new SitePath(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            Files.writeString(next.indexFolder().resolve("segments"), Integer.toString(version));
            next.commit();
        }
    }

    /// The files of a version: some are the same in all, some have other bytes, and some other names.
    static SortedMap<String, String> files(int version) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("index.html", Integer.toString(version));
        for (int i = 0; i < 20; i++) {
            files.put("same/" + i + ".css", "body");
            files.put("pages/" + i + ".html", version + "\n".repeat(5000));
            files.put("only-" + version % 3 + "/" + i + ".html", "only " + version % 3);
        }
        return files;
    }
}
