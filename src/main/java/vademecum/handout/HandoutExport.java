package vademecum.handout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vademecum.emit.Artifact;
import vademecum.page.Theme;

/// A handout with everything it needs, to be written into any folder, mailed or put on a stick: the document, and
/// beside it one folder with the theme's files and the pictures it shows.
public final class HandoutExport {

    private HandoutExport() {
    }

    /// The files of the handout; their paths are relative to the folder that it is written into.
    ///
    /// @param composed   the handout, composed for this place
    /// @param place      where it stands: [HandoutPlace#alone]
    /// @param theme      the theme that it was composed with
    /// @param themeFiles the theme's files at their places in the site; the search engine is left out
    /// @param vaultFiles files of the vault at their places in the site; those that it does not use are left out
    public static List<Artifact> artifacts(ComposedHandout composed, HandoutPlace place, Theme theme,
                                           Collection<Artifact> themeFiles, Collection<Artifact> vaultFiles) {
        List<Artifact> artifacts = new ArrayList<>(composed.artifacts());
        for (Artifact file : themeFiles) {
            if (!file.path().equals(theme.engine())) {
                artifacts.add(new Artifact(place.place(file.path()), file.bytes()));
            }
        }
        for (Artifact file : vaultFiles) {
            if (composed.files().contains(file.path())) {
                artifacts.add(new Artifact(place.place(file.path()), file.bytes()));
            }
        }
        return artifacts;
    }
}
