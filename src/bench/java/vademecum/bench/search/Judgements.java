package vademecum.bench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What people said of documents, for each query: how relevant, from 1 on. Documents that are not named are not.
///
/// @param queries the text of each query by its name, in the order of the file
/// @param grades  the relevant documents of each query with their grades
record Judgements(Map<String, String> queries, Map<String, Map<String, Integer>> grades) {

    private static final Pattern TOPIC = Pattern.compile("(?is)<top>(.*?)</top>");
    private static final Pattern NUMBER = Pattern.compile("(?is)<num>\\s*(?:number:)?\\s*([^\\s<]+)");
    private static final Pattern TITLE = Pattern.compile("(?is)<title>\\s*(?:topic:)?([^<]*)");
    private static final Pattern WORDS = Pattern.compile("(?is)<desc>\\s*(?:description:)?([^<]*)");

    /// Reads queries (TREC topics, SMART, JSON lines, or a name, a tab and the text) and judgements (`query 0 document
    /// grade`, or without the second column).
    ///
    /// @throws IOException if a file cannot be read
    static Judgements read(Path queries, Path judgements) throws IOException {
        return new Judgements(queries(Documents.text(queries)), grades(Documents.text(judgements)));
    }

    /// A name without what files disagree about: zeros before a number.
    static String name(String written) {
        return written.strip().replaceFirst("^0+(?=\\d)", "");
    }

    /// What is said of some documents, as if there were no others.
    Judgements of(List<Document> documents) {
        Set<String> names = documents.stream().map(Document::id).collect(Collectors.toSet());
        Map<String, Map<String, Integer>> found = new TreeMap<>();
        grades.forEach((query, each) -> {
            Map<String, Integer> kept = new TreeMap<>(each);
            kept.keySet().retainAll(names);
            if (!kept.isEmpty() && queries.containsKey(query)) {
                found.put(query, kept);
            }
        });
        return new Judgements(queries, found);
    }

    private static Map<String, String> queries(String text) {
        Map<String, String> queries = new LinkedHashMap<>();
        String start = text.stripLeading();
        if (start.startsWith("{")) {
            start.lines().filter(line -> !line.isBlank()).map(JsonLine::of).forEach(line ->
                    queries.put(name(line.getOrDefault("_id", line.getOrDefault("id", ""))),
                            line.getOrDefault("text", line.getOrDefault("query", ""))));
        } else if (start.startsWith(".I ")) {
            SmartRecord.read(start).forEach(smart -> queries.put(name(smart.id()), oneLine(smart.field('W'))));
        } else if (TOPIC.matcher(start).find()) {
            TOPIC.matcher(start).results().forEach(topic -> {
                String title = find(TITLE, topic.group(1));
                queries.put(name(find(NUMBER, topic.group(1))), title.isEmpty() ? find(WORDS, topic.group(1)) : title);
            });
        } else {
            start.lines().map(line -> line.split("\t", 2)).filter(parts -> parts.length == 2)
                    .forEach(parts -> queries.put(name(parts[0]), parts[1].strip()));
        }
        return queries;
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? oneLine(matcher.group(1)) : "";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static Map<String, Map<String, Integer>> grades(String text) {
        Map<String, Map<String, Integer>> grades = new TreeMap<>();
        for (String line : text.lines().toList()) {
            List<String> parts = List.of(line.strip().split("\\s+"));
            if (parts.size() < 3) {
                continue;
            }
            boolean smart = parts.size() == 4 && parts.get(3).contains(".");
            String document = parts.get(parts.size() == 3 || smart ? 1 : 2);
            String grade = smart ? "1" : parts.getLast();
            if (grade.matches("\\d+") && Integer.parseInt(grade) > 0) {
                grades.computeIfAbsent(name(parts.getFirst()), _ -> new TreeMap<>())
                        .merge(name(document), Integer.parseInt(grade), Math::max);
            }
        }
        return grades;
    }
}
