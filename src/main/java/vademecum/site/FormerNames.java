package vademecum.site;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.catalog.Redirects;
import vademecum.config.Config;
import vademecum.history.Renames;
import vademecum.vault.Glob;
import vademecum.vault.ObsidianSettings;

/// Chooses the former names of notes that may be told: not those from a place that is private.
final class FormerNames {

    private FormerNames() {
    }

    /// The redirects of a site.
    static Redirects redirects(Catalog catalog, Renames renames, Config config, ObsidianSettings obsidian) {
        SortedMap<VaultPath, VaultPath> told = new TreeMap<>(renames.moved());
        Admission admission = Admission.of(config.publish(), obsidian);
        List<Glob> ignore = config.publish().ignore().stream().map(Glob::of).toList();
        told.keySet().removeIf(path -> isHidden(path) || admission.isPrivatePlace(path)
                || ignore.stream().anyMatch(glob -> glob.matches(path)));
        return catalog.redirects(told);
    }

    private static boolean isHidden(VaultPath path) {
        String names = "/" + path;
        return names.contains("/.") || names.contains("/_drafts/");
    }
}
