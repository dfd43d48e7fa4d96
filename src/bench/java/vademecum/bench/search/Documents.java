package vademecum.bench.search;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/// Reads the documents of a judged set in the forms that such sets come in: TREC (`<DOC>` with `<DOCNO>`), SMART
/// (`.I`, `.T`, `.W`), JSON lines (`_id`, `title`, `text`), or one file of plain text or Markdown each.
final class Documents {

    private static final Pattern DOC = Pattern.compile("(?is)<doc>(.*?)</doc>");
    private static final Pattern TITLE = Pattern.compile("(?is)<(title|headline|ttl|hl)>(.*?)</\\1>");
    private static final Pattern TEXT = Pattern.compile("(?is)<(text|body|abstract)>(.*?)</\\1>");
    private static final Pattern NAME = Pattern.compile("(?is)<docno>(.*?)</docno>");

    private Documents() {
    }

    /// Whether a folder is a vault of notes. A lone `README.md` beside the documents makes none.
    static boolean isVault(Path root) throws IOException {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Documents::isNote).count() > 2;
        }
    }

    /// The notes of a vault; else the documents in a file, or in all files below a folder, in the order of their paths.
    ///
    /// @throws IOException if a file cannot be read
    static List<Document> read(Path root) throws IOException {
        boolean notes = isVault(root);
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                documents.addAll(isNote(file) == notes ? parse(root, file, text(file)) : List.of());
            }
        }
        return documents;
    }

    private static boolean isNote(Path file) {
        return file.toString().endsWith(".md");
    }

    /// The text of a file: UTF-8, else Latin 1, as old sets are.
    static String text(Path file) throws IOException {
        try {
            return Files.readString(file);
        } catch (MalformedInputException old) {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        }
    }

    private static List<Document> parse(Path root, Path file, String text) {
        String start = isNote(file) ? "" : text.stripLeading();
        if (start.startsWith("{")) {
            return start.lines().filter(line -> !line.isBlank()).map(JsonLine::of).map(Documents::ofJson).toList();
        }
        if (DOC.matcher(start).find()) {
            return DOC.matcher(start).results().map(match -> ofTrec(match.group(1))).toList();
        }
        if (start.startsWith(".I ")) {
            return SmartRecord.read(start).stream()
                    .map(smart -> new Document(smart.id(), smart.field('T'), smart.field('W'))).toList();
        }
        String name = root.equals(file) ? file.getFileName().toString() : root.relativize(file).toString();
        int dot = name.lastIndexOf('.');
        return List.of(new Document(dot < 0 ? name : name.substring(0, dot), "", text));
    }

    private static Document ofJson(Map<String, String> line) {
        String id = line.getOrDefault("_id", line.getOrDefault("id", line.getOrDefault("doc_id", "")));
        return new Document(id, line.getOrDefault("title", ""), line.getOrDefault("text", ""));
    }

    private static Document ofTrec(String content) {
        String title = first(TITLE, 2, content);
        String text = all(content);
        return new Document(first(NAME, 1, content), title, text.isEmpty()
                ? plain(TITLE.matcher(NAME.matcher(content).replaceAll("")).replaceAll("")) : text);
    }

    private static String all(String content) {
        List<String> parts = new ArrayList<>();
        TEXT.matcher(content).results().forEach(match -> parts.add(plain(match.group(2))));
        return String.join("\n\n", parts);
    }

    private static String first(Pattern pattern, int group, String content) {
        Matcher matcher = pattern.matcher(content);
        return matcher.find() ? plain(matcher.group(group)) : "";
    }

    private static String plain(String marked) {
        return Jsoup.parse(marked.replace("\n", "&#10;")).wholeText().strip();
    }
}
