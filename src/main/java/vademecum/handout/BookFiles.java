package vademecum.handout;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vademecum.base.SitePath;
import vademecum.emit.Artifact;

/// The pictures of a book, by the reference that its markup has for them. An engine reads nothing else.
public final class BookFiles {

    private final HandoutPlace place;
    private final Map<String, byte[]> files = new HashMap<>();

    /// The files that a book uses.
    ///
    /// @param place      where the book was composed for
    /// @param vaultFiles files of the vault at their places in the site; those that the book does not use are left out
    public BookFiles(Book book, HandoutPlace place, Collection<Artifact> vaultFiles) {
        this.place = place;
        for (Artifact file : vaultFiles) {
            if (book.files().contains(file.path())) {
                files.put(place.to(file.path()).value(), file.bytes());
            }
        }
    }

    /// The reference that the markup has for a file.
    ///
    /// @param file its place in the site
    public String href(SitePath file) {
        return place.to(file).value();
    }

    /// The bytes of the file that a reference in the markup leads to.
    public Optional<byte[]> find(String href) {
        int hash = href.indexOf('#');
        return Optional.ofNullable(files.get(hash < 0 ? href : href.substring(0, hash)));
    }
}
