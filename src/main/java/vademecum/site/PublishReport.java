package vademecum.site;

import java.util.List;
import vademecum.base.SitePath;

/// What publishing a site changed on disk.
///
/// @param files   how many files the site has, without those that are not ours
/// @param changed the files that are new or have other bytes than before, sorted
/// @param removed the files that an earlier build wrote and this one did not, sorted
/// @param remarks what the user should know, each one plain sentence without a full stop
public record PublishReport(int files, List<SitePath> changed, List<SitePath> removed, List<String> remarks) {

    /// The report where nothing was to be published.
    static final PublishReport NONE = new PublishReport(0, List.of(), List.of(), List.of());

    /// How many files kept their bytes and their modification time.
    public int unchanged() {
        return files - changed.size();
    }
}
