package vademecum.search;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.note.Body;
import vademecum.note.NoteFacts;

/// Passages and analyses of earlier builds, so that a rebuild cuts and analyses only what changed. What the build
/// before did not use is forgotten. Safe for use by many threads, but not by two builds at once.
public final class AnalysisCache {

    private final Map<VaultPath, Cut> cuts = new ConcurrentHashMap<>();
    private Map<Run, Analysis> known = Map.of();
    private Map<Run, Analysis> used = new ConcurrentHashMap<>();

    /// The passages of a note, cut now unless the same note was cut before.
    public List<Passage> passages(NoteFacts facts, Body body, SitePath page) {
        Cut cut = cuts.get(facts.path());
        if (cut == null || cut.facts != facts || cut.body != body || !cut.page.equals(page)) {
            cut = new Cut(facts, body, page, Passages.of(facts, body, page));
            cuts.put(facts.path(), cut);
        }
        return cut.passages;
    }

    /// The analysis of a run of passages, made now unless the same run was analysed before.
    ///
    /// @param accents whether to count how forms are spelt with accents
    /// @param analyse what analyses
    Analysis analysis(List<Passage> passages, boolean accents, Function<List<Passage>, Analysis> analyse) {
        Run run = new Run(passages, accents);
        Analysis analysis = known.get(run);
        Analysis result = analysis == null ? analyse.apply(passages) : analysis;
        used.put(run, result);
        return result;
    }

    /// Ends a build: what it did not use is forgotten.
    void endBuild() {
        known = used;
        used = new ConcurrentHashMap<>();
    }

    private record Cut(NoteFacts facts, Body body, SitePath page, List<Passage> passages) {
    }

    private record Run(List<Passage> passages, boolean accents) {

        /// Where the run is: enough to find it, and nothing of its text is read for it.
        @Override
        public int hashCode() {
            return 31 * passages.size() + passages.getFirst().note().hashCode();
        }
    }
}
