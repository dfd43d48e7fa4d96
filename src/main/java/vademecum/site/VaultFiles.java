package vademecum.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.emit.Artifact;
import vademecum.emit.PublishedFile;
import vademecum.page.ImageSize;
import vademecum.vault.Vault;

/// Publishes the files that notes use: images without what cameras write into them, pictures in SVG without scripts.
final class VaultFiles {

    private VaultFiles() {
    }

    /// Reads, cleans and stores the files, and tells the size of each image.
    static Map<VaultPath, ImageSize> publish(Vault vault, Map<VaultPath, SitePath> used, Jobs jobs, Store store) {
        List<Optional<ImageSize>> sizes = jobs.map(used.keySet(), VaultPath::value,
                path -> publish(vault, path, used.get(path), store));
        Map<VaultPath, ImageSize> known = new HashMap<>();
        int i = 0;
        for (VaultPath path : used.keySet()) {
            Optional<ImageSize> size = sizes.get(i++);
            size.ifPresent(pixels -> known.put(path, pixels));
        }
        return known;
    }

    private static Optional<ImageSize> publish(Vault vault, VaultPath path, SitePath place, Store store) {
        try {
            PublishedFile file = PublishedFile.of(path, Files.readAllBytes(vault.files().get(path)));
            store.put(new Artifact(place, file.bytes()));
            return file.size();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot publish " + path.value(), e);
        }
    }

    /// Takes the files of the site, from many threads.
    interface Store {

        /// Stores a file.
        void put(Artifact artifact) throws IOException;
    }
}
