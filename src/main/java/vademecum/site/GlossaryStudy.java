package vademecum.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.advice.NoteStudy;
import vademecum.base.VaultPath;
import vademecum.config.Config;
import vademecum.glossary.Term;
import vademecum.note.Body;
import vademecum.page.Edition;
import vademecum.vault.Vault;

/// A vault, read to look at its glossary.
///
/// @param vault   the files
/// @param edition the notes and the terms
public record GlossaryStudy(Vault vault, Edition edition) {

    /// Reads a vault as a build would, and writes nothing.
    ///
    /// @throws IOException if the vault cannot be read
    public static GlossaryStudy read(Path folder, Config config, Jobs jobs, Progress progress) throws IOException {
        Vault vault = Vault.scan(folder, config.publish().ignore());
        Library library = Library.read(vault, config, false, jobs, Optional.empty(), progress);
        return new GlossaryStudy(vault, new Edition(config, library.catalog(), library.glossary(),
                path -> library.bodies().getOrDefault(path, Body.EMPTY), Map.of()));
    }

    /// What each note says about terms, by path.
    public List<NoteStudy> notes(Jobs jobs) {
        Map<VaultPath, Term> entries = NoteStudy.entries(edition);
        return jobs.map(edition.catalog().notes().keySet(), VaultPath::value,
                note -> NoteStudy.of(edition, note, entries));
    }

    /// The text of a note as its author wrote it.
    public String text(VaultPath note) {
        try {
            return vault.read(note).file().text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
