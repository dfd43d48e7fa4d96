package vademecum.site;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.emit.Artifact;
import vademecum.glossary.Glossary;
import vademecum.glossary.Term;
import vademecum.note.Body;
import vademecum.note.NoteFacts;
import vademecum.page.Edition;
import vademecum.search.AnalysedPassages;
import vademecum.search.AnalysisCache;
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
        try (Aside<String> lucene = Aside.start("the search index", () -> index.write(site.indexFolder()));
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

    /// Tells the words of every published note apart; the vault need not be linked for that.
    ///
    /// @param cache what was analysed in earlier builds
    static AnalysedPassages analyse(ReadVault read, Config config, Jobs jobs, AnalysisCache cache) {
        List<NoteFacts> notes = new ArrayList<>(read.facts());
        notes.removeIf(note -> !read.permalinks().isListed(note));
        notes.sort(Comparator.comparing(NoteFacts::path));
        List<Passage> passages = new ArrayList<>();
        jobs.map(notes, note -> note.path().value(), note ->
                cache.passages(note, read.bodies().getOrDefault(note.path(), Body.EMPTY), read.page(note.path())))
                .forEach(passages::addAll);
        return AnalysedPassages.of(passages, config.language(), jobs.workers(), cache);
    }

    /// Indexes what was analysed.
    static SearchIndex index(AnalysedPassages analysed, Glossary glossary) {
        return SearchIndex.of(analysed, glossary.terms().stream().map(SiteSearch::term).toList());
    }

    private static GlossaryTerm term(Term term) {
        return new GlossaryTerm(term.title(), term.aliases(), Passages.text(term.definition()), term.page(),
                term.anchor().orElse(""));
    }

    private static SearchIndex index(Edition edition, Jobs jobs) {
        Catalog catalog = edition.catalog();
        List<Passage> passages = new ArrayList<>();
        jobs.map(catalog.notes().keySet(), VaultPath::value, note ->
                Passages.of(catalog.facts(note), edition.bodies().apply(note), catalog.page(note)))
                .forEach(passages::addAll);
        return index(AnalysedPassages.of(passages, edition.config().language(), jobs.workers()), edition.glossary());
    }
}
