package vademecum.handout;

import vademecum.base.Href;
import vademecum.base.SitePath;

/// Where a handout stands, and where the files that it needs do.
///
/// @param document the handout itself
/// @param folder   what is put before the path of each file it needs: empty in the site, else `handout-files/`
public record HandoutPlace(SitePath document, String folder) {

    /// The handout as a page of the site, which has all the files.
    public static final HandoutPlace SITE = new HandoutPlace(new SitePath("handout.html"), "");

    /// A handout on its own, with a folder beside it for its files: `day-one.html` and `day-one-files/`.
    ///
    /// @param fileName the name of the document
    public static HandoutPlace alone(String fileName) {
        int dot = fileName.lastIndexOf('.');
        String base = dot <= 0 ? fileName : fileName.substring(0, dot);
        return new HandoutPlace(new SitePath(fileName), base + "-files/");
    }

    /// Whether the site is around it.
    boolean inSite() {
        return folder.isEmpty();
    }

    /// Where a file of the site stands for this handout.
    SitePath place(SitePath file) {
        return new SitePath(folder + file.value());
    }

    /// The reference to a file of the site.
    public Href to(SitePath file) {
        return document.to(place(file));
    }
}
