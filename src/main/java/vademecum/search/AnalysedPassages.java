package vademecum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// The passages of a site with their words told apart: what an index can know of them before the vault is linked.
public final class AnalysedPassages {

    private static final int RUN = 256;

    private final List<Passage> passages;
    private final Stemmer stemmer;
    private final List<Analysis> analyses;

    private AnalysedPassages(List<Passage> passages, Stemmer stemmer, List<Analysis> analyses) {
        this.passages = passages;
        this.stemmer = stemmer;
        this.analyses = analyses;
    }

    /// Analyses passages. The result depends neither on `jobs` nor on anything but the passages and the language.
    ///
    /// @param passages the passages of all pages; those of one page together and in reading order
    /// @param language BCP 47 tag of the language that words are reduced to their stems in, such as `en`
    /// @param jobs     how many threads to use
    public static AnalysedPassages of(List<Passage> passages, String language, int jobs) {
        return of(passages, language, jobs, new AnalysisCache());
    }

    /// Analyses passages, those excepted that were analysed before.
    ///
    /// @param passages the passages of all pages; those of one page together and in reading order
    /// @param language BCP 47 tag of the language that words are reduced to their stems in, such as `en`
    /// @param jobs     how many threads to use
    /// @param cache    what was analysed before
    public static AnalysedPassages of(List<Passage> passages, String language, int jobs, AnalysisCache cache) {
        List<Passage> copy = List.copyOf(passages);
        Stemmer stemmer = Stemmer.of(language);
        boolean accents = stemmer.readsAccents();
        ThreadLocal<Analyser> analysers = ThreadLocal.withInitial(() -> new Analyser(accents));
        List<Future<Analysis>> runs = new ArrayList<>();
        try (ExecutorService executor = Executors.newFixedThreadPool(Math.max(1, jobs))) {
            int from = 0;
            for (int at = 1; at <= copy.size(); at++) {
                if (at == copy.size() || at - from >= RUN && isBoundary(copy.get(at - 1), copy.get(at))) {
                    List<Passage> run = copy.subList(from, at);
                    runs.add(executor.submit(
                            () -> cache.analysis(run, accents, some -> analysers.get().analyse(some))));
                    from = at;
                }
            }
        }
        cache.endBuild();
        List<Analysis> analyses = new ArrayList<>();
        for (Future<Analysis> run : runs) {
            analyses.add(result(run));
        }
        return new AnalysedPassages(copy, stemmer, analyses);
    }

    private static Analysis result(Future<Analysis> run) {
        if (run.state() == Future.State.FAILED) {
            throw new IllegalStateException(run.exceptionNow());
        }
        return run.resultNow();
    }

    /// Whether a run of passages may end between two: between some notes, whatever stands elsewhere, so that a change
    /// leaves most runs as they are.
    private static boolean isBoundary(Passage before, Passage after) {
        return !before.note().equals(after.note()) && after.note().value().hashCode() * 0x9E3779B9 >>> 28 == 0;
    }

    List<Passage> passages() {
        return passages;
    }

    Stemmer stemmer() {
        return stemmer;
    }

    List<Analysis> analyses() {
        return analyses;
    }
}
