package vademecum.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.emit.Artifact;
import vademecum.page.Edition;
import vademecum.search.GlossaryTerm;
import vademecum.search.Passage;
import vademecum.search.Passages;
import vademecum.search.SearchExport;
import vademecum.search.SearchIndex;
import vademecum.search.Searcher;

/// Builds the search of a site: the index for the command line and the server, and its export for the browser.
final class SiteSearch {

    private SiteSearch() {
    }

    /// Adds both forms of the index to the new version of the site.
    static void publish(SearchIndex index, Publication site) throws IOException {
        try (Aside lucene = Aside.start("the search index", () -> index.write(site.indexFolder()));
             Stream<Artifact> shards = SearchExport.of(index)) {
            shards.forEach(shard -> Build.put(site, shard));
            lucene.await();
        }
    }

    /// The pages of the notes that a query finds, without an index on the disk.
    static Set<SitePath> find(Edition edition, Jobs jobs, String query) throws IOException {
        try (Searcher searcher = Searcher.of(index(edition, jobs))) {
            return searcher.pages(query).stream().map(SitePath::new).collect(Collectors.toSet());
        }
    }

    /// Indexes every published note.
    static SearchIndex index(Edition edition, Jobs jobs) {
        Catalog catalog = edition.catalog();
        List<VaultPath> notes = List.copyOf(catalog.notes().keySet());
        List<Passage> passages = new ArrayList<>();
        jobs.map(notes, VaultPath::value, note ->
                Passages.of(catalog.facts(note), edition.bodies().apply(note), catalog.page(note)))
                .forEach(passages::addAll);
        List<GlossaryTerm> glossary = edition.glossary().terms().stream().map(term -> new GlossaryTerm(term.title(),
                term.aliases(), Passages.text(term.definition()), term.page(), term.anchor().orElse(""))).toList();
        return SearchIndex.of(passages, glossary, edition.config().language(), jobs.workers());
    }
}
