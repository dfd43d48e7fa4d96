package vademecum.site;

import vademecum.page.Edition;

/// Builds the search of a site: the index for the command line and the server, and its export for the browser.
final class SiteSearch {

    private SiteSearch() {
    }

    static void publish(Edition edition, int workers, Progress progress, Publication site) {
        progress.begin("indexing", edition.catalog().notes().size());
    }
}
