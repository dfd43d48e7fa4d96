package vademecum.bench;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.config.Config;
import vademecum.note.Body;
import vademecum.page.Related;
import vademecum.search.Passage;
import vademecum.search.Passages;
import vademecum.search.RelatedNotes;
import vademecum.search.SearchIndex;
import vademecum.site.Jobs;
import vademecum.site.Library;
import vademecum.site.Progress;
import vademecum.vault.Vault;

/// What the related notes of a vault cost: processor time in all and for each note, beside that of making the index
/// that they come from.
final class RelatedCost {

    private RelatedCost() {
    }

    public static void main(String[] args) throws Exception {
        int runs = Integer.parseInt(args[0]);
        for (String vault : List.of(args).subList(1, args.length)) {
            measure(Path.of(vault), runs);
        }
    }

    private static void measure(Path folder, int runs) throws Exception {
        try (Jobs jobs = Jobs.all()) {
            Vault vault = Vault.scan(folder, List.of());
            Library library = Library.read(vault, Config.DEFAULT, false, jobs, Optional.empty(), Progress.SILENT);
            Catalog catalog = library.catalog();
            List<Passage> passages = new ArrayList<>();
            catalog.notes().forEach((note, facts) -> passages.addAll(
                    Passages.of(facts, library.bodies().getOrDefault(note, Body.EMPTY), catalog.page(note))));
            for (int run = 1; run <= runs; run++) {
                long start = now();
                SearchIndex index = SearchIndex.of(passages, "en", 1);
                long indexed = now();
                Map<VaultPath, List<Related>> related = RelatedNotes.of(index, catalog);
                long done = now();
                int notes = Math.max(1, catalog.notes().size());
                System.out.printf(Locale.ROOT, "%s: %d notes, %d with related notes, %.1f each; "
                                + "%.1f ms, %.4f ms a note (index %.0f ms without its threads)%n",
                        folder.getFileName(), notes, related.size(),
                        related.values().stream().mapToInt(List::size).average().orElse(0),
                        (done - indexed) / 1e6, (done - indexed) / 1e6 / notes, (indexed - start) / 1e6);
            }
        }
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
