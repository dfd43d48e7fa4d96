package vademecum.bench.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vademecum.search.Searcher;
import vademecum.site.SiteWriter;

/// Our ranking: the documents are written as notes, the launcher builds their site, and its index answers.
final class SiteRanking implements Ranking {

    private final Searcher searcher;
    private final Map<String, String> names;
    private final Set<String> held;

    private SiteRanking(Searcher searcher, Map<String, String> names, Set<String> pages) {
        this.searcher = searcher;
        this.names = names;
        this.held = pages.stream().map(SiteRanking::place).filter(names::containsKey).map(names::get)
                .collect(Collectors.toSet());
    }

    /// Builds the site of documents that are no notes yet.
    static SiteRanking of(List<Document> documents, Path vade, Path work) throws IOException, InterruptedException {
        Path vault = work.resolve("vault");
        Map<String, String> names = new HashMap<>();
        for (int i = 0; i < documents.size(); i++) {
            Document document = documents.get(i);
            Path file = vault.resolve(i / 200 + "/" + i + ".md");
            Files.createDirectories(file.getParent());
            String title = document.title().isEmpty() ? document.id() : document.title();
            Files.writeString(file, "---\ntitle: \"" + title.replaceAll("[\\\\\"]", "").replaceAll("\\s+", " ")
                    + "\"\n---\n\n" + escaped(document.text()) + "\n");
            names.put(place(i / 200 + "/" + i), document.id());
        }
        return build(vault, names, vade, work);
    }

    /// Builds the site of a vault, whose documents are named by their paths.
    static SiteRanking of(Path vault, List<Document> notes, Path vade, Path work)
            throws IOException, InterruptedException {
        Map<String, String> names = new HashMap<>();
        notes.forEach(note -> names.put(place(note.id()), note.id()));
        return build(vault, names, vade, work);
    }

    /// What the paths of a note and of its page have in common.
    private static String place(String path) {
        return path.toLowerCase(Locale.ROOT).replaceAll("\\.html$", "").replaceAll("[^\\p{L}\\p{N}/]+", "-");
    }

    private static SiteRanking build(Path vault, Map<String, String> names, Path vade, Path work)
            throws IOException, InterruptedException {
        Path site = work.resolve("site");
        Process build = new ProcessBuilder(vade.toString(), "build", vault.toString(), "-o", site.toString())
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        build.waitFor();
        try (Stream<Path> walk = Files.walk(site)) {
            Set<String> pages = walk.map(site::relativize).map(Path::toString).collect(Collectors.toSet());
            return new SiteRanking(Searcher.open(SiteWriter.indexFolder(site)), names, pages);
        }
    }

    /// Markdown that reads as the text does: nothing in it is a mark.
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + text.length() / 8);
        for (String line : text.split("\r?\n")) {
            for (char c : line.strip().toCharArray()) {
                out.append(c > ' ' && c < 127 && !Character.isLetterOrDigit(c) ? "\\" : "").append(c);
            }
            out.append('\n');
        }
        return out.toString();
    }

    /// Whether a document has a page: notes that are private have none.
    boolean holds(String document) {
        return held.contains(document);
    }

    @Override
    public String name() {
        return "vademecum";
    }

    @Override
    public List<String> top(String query, int limit) throws IOException {
        return searcher.search(query, limit).hits().stream()
                .map(hit -> names.getOrDefault(place(hit.path()), hit.path())).toList();
    }

    @Override
    public void close() throws IOException {
        searcher.close();
    }
}
