package vademecum.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import vademecum.base.VaultPath;
import vademecum.harvest.ForeignFolder;
import vademecum.harvest.Harvest;
import vademecum.harvest.Imported;
import vademecum.harvest.NoteFolder;
import vademecum.logseq.LogseqImporter;
import vademecum.plaintext.TextImporter;
import vademecum.wikitext.MediaWikiImporter;

/// Reads notes that were not written for us and says what they become. Writes nothing.
public final class Import {

    private static final BinaryOperator<String> AS_IT_IS = (_, note) -> note;

    private Import() {
    }

    /// Reads a folder or a file.
    ///
    /// @param from what to import
    /// @param kind what it was written for; empty to find out
    /// @throws IOException if it cannot be read
    public static Imported read(Path from, Optional<ForeignKind> kind) throws IOException {
        ForeignFolder folder = ForeignFolder.of(from);
        Harvest harvest = new Harvest();
        try {
            read(folder, kind.orElseGet(() -> ForeignKind.of(folder)), harvest);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return harvest.imported();
    }

    private static void read(ForeignFolder folder, ForeignKind kind, Harvest harvest) {
        switch (kind) {
            case TEXT -> texts(folder, harvest);
            case LOGSEQ -> new LogseqImporter(folder, harvest).take();
            case NOTION -> new NotionImporter(folder, harvest).take();
            case MEDIAWIKI -> new MediaWikiImporter(folder, harvest).take();
            case HTML -> new HtmlImporter(folder, harvest).take();
            case MKDOCS -> new SiteImporter(folder, harvest).mkDocs();
            case MDBOOK -> new SiteImporter(folder, harvest).mdBook();
            case QUARTZ -> new SiteImporter(folder, harvest).quartz();
            case MARKDOWN -> new NoteFolder(folder, "", harvest).take(Map.of(), List.of(), AS_IT_IS);
        }
    }

    private static void texts(ForeignFolder folder, Harvest harvest) {
        TextImporter importer = new TextImporter(harvest);
        for (Map.Entry<VaultPath, Path> entry : folder.entries()) {
            VaultPath path = entry.getKey();
            boolean text = List.of("txt", "text", "", "md", "markdown", "asc", "log").contains(path.extension());
            if (text) {
                importer.add(path, folder.text(path), folder.files().size() == 1);
            } else {
                harvest.copy(path, entry.getValue());
            }
        }
        importer.finish();
    }
}
