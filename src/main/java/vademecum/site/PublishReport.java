package vademecum.site;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import vademecum.base.SitePath;

/// What publishing a site changed on disk.
///
/// @param files   how many files the site has, without those that are not ours
/// @param changed the files that are new or have other bytes than before
/// @param removed the files that an earlier build wrote and this one did not
/// @param remarks what the user should know, each one plain sentence without a full stop
public record PublishReport(int files, SortedSet<SitePath> changed, SortedSet<SitePath> removed,
                            List<String> remarks) {

    /// The report where nothing was to be published.
    static final PublishReport NONE = new PublishReport(0, Collections.emptySortedSet(), Collections.emptySortedSet(),
            List.of());

    /// How many files kept their bytes and their modification time.
    public int unchanged() {
        return files - changed.size();
    }
}
