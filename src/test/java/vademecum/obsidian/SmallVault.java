package vademecum.obsidian;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import vademecum.site.BuiltSite;

/// A vault that a test writes file by file, and its site.
final class SmallVault {

    private final Path folder;

    private SmallVault(Path folder) {
        this.folder = folder;
    }

    /// An empty vault.
    static SmallVault in(Path folder) {
        return new SmallVault(folder);
    }

    /// Adds a file.
    SmallVault with(String path, String text) throws IOException {
        Path file = folder.resolve("vault").resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    /// Builds the site.
    Site site() throws IOException {
        return new Site(BuiltSite.of(folder.resolve("vault"), folder.resolve("site")));
    }

    /// The site of a small vault.
    record Site(BuiltSite built) {

        /// A page as jsoup reads it.
        Document page(String path) throws IOException {
            return built.page(path);
        }

        /// Where the links in the text of a page lead, but for those of headings to themselves.
        List<String> links(String path) throws IOException {
            return page(path).select(".v-body a:not(.v-anchor)").eachAttr("href");
        }

        /// The text of a page without its title.
        String text(String path) throws IOException {
            return page(path).select(".v-body").text();
        }

        /// The codes of what the build reported, sorted by place.
        List<String> problems() {
            return built.report().problems().stream().map(problem -> problem.diagnostic().code().number()).toList();
        }

        /// All bytes of the site as one text.
        String everything() throws IOException {
            StringBuilder all = new StringBuilder();
            built.files().forEach((path, bytes) -> all.append(path).append('\n')
                    .append(new String(bytes, StandardCharsets.ISO_8859_1)));
            return all.toString();
        }
    }
}
