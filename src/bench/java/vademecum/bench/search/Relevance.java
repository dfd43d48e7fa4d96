package vademecum.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Prints how well our search and Lucene's default rank the documents of a judged set: nDCG@10 with the grades as
/// gains, and MRR@10, as means over the queries that have a relevant document.
final class Relevance {

    private static final int TOP = 10;

    private final Judgements judgements;

    private Relevance(Judgements judgements) {
        this.judgements = judgements;
    }

    /// @param arguments the launcher, an empty work folder, documents, queries, judgements; `-v` prints each query
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path vade = Path.of(arguments[0]);
        Path work = Path.of(arguments[1]);
        Path documents = Path.of(arguments[2]);
        boolean notes = Documents.isVault(documents);
        List<Document> read = Documents.read(documents).stream().map(Relevance::clean).toList();
        try (SiteRanking ours = notes ? SiteRanking.of(documents, read, vade, work)
                : SiteRanking.of(read, vade, work)) {
            List<Document> published = read.stream().filter(document -> ours.holds(document.id())).toList();
            compare(ours, published, Judgements.read(Path.of(arguments[3]), Path.of(arguments[4])).of(published),
                    List.of(arguments).contains("-v"));
        }
    }

    private static void compare(Ranking ours, List<Document> documents, Judgements judgements, boolean each)
            throws IOException {
        System.out.printf(Locale.ROOT, "%,d documents, %,d queries, %,d with judgements%n%n", documents.size(),
                judgements.queries().size(), judgements.grades().size());
        System.out.println("| ranking   | nDCG@10 | MRR@10 | nothing found |");
        System.out.println("|-----------|--------:|-------:|--------------:|");
        Relevance relevance = new Relevance(judgements);
        try (Ranking lucene = new LuceneRanking(documents)) {
            Map<String, Score> a = relevance.run(ours);
            Map<String, Score> b = relevance.run(lucene);
            if (each) {
                relevance.each(a, b);
            }
        }
    }

    private static Document clean(Document document) {
        return new Document(Judgements.name(document.id()), document.title(), document.text());
    }

    private Map<String, Score> run(Ranking ranking) throws IOException {
        Map<String, Score> scores = new TreeMap<>();
        for (Map.Entry<String, String> query : judgements.queries().entrySet()) {
            Map<String, Integer> grades = judgements.grades().getOrDefault(query.getKey(), Map.of());
            if (!grades.isEmpty()) {
                scores.put(query.getKey(), score(ranking.top(query.getValue(), TOP), grades));
            }
        }
        System.out.printf(Locale.ROOT, "| %-9s | %7.4f | %6.4f | %13d |%n", ranking.name(),
                scores.values().stream().mapToDouble(Score::ndcg).average().orElse(0),
                scores.values().stream().mapToDouble(Score::reciprocal).average().orElse(0),
                scores.values().stream().filter(score -> score.found() == 0).count());
        return scores;
    }

    private static Score score(List<String> found, Map<String, Integer> grades) {
        double gain = 0;
        double reciprocal = 0;
        for (int i = 0; i < Math.min(TOP, found.size()); i++) {
            int grade = grades.getOrDefault(found.get(i), 0);
            gain += grade / log2(i + 2);
            reciprocal = reciprocal == 0 && grade > 0 ? 1.0 / (i + 1) : reciprocal;
        }
        List<Integer> best = grades.values().stream().sorted(Comparator.reverseOrder()).limit(TOP).toList();
        double ideal = 0;
        for (int i = 0; i < best.size(); i++) {
            ideal += best.get(i) / log2(i + 2);
        }
        return new Score(gain / ideal, reciprocal, found.size());
    }

    private static double log2(double value) {
        return Math.log(value) / Math.log(2);
    }

    private void each(Map<String, Score> ours, Map<String, Score> lucene) {
        System.out.println("\nours    lucene  query");
        ours.forEach((name, score) -> System.out.printf(Locale.ROOT, "%.4f  %.4f  %s %s%n", score.ndcg,
                lucene.getOrDefault(name, score).ndcg, name, judgements.queries().get(name)));
    }

    /// How well one query was answered.
    ///
    /// @param ndcg       normalised discounted cumulative gain of the first ten
    /// @param reciprocal one by the rank of the first relevant document; 0 if it is not among them
    /// @param found      how many documents were found
    private record Score(double ndcg, double reciprocal, int found) {
    }
}
