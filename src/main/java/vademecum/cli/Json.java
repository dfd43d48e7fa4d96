package vademecum.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.JsonText;
import vademecum.base.Located;
import vademecum.search.Hit;
import vademecum.search.SearchResult;

/// Writes the objects that `--json` promises, one on a line.
final class Json {

    private Json() {
    }

    /// An object of numbers, texts, lists and objects, in the order of the map. An empty `Optional` is null.
    static String object(Map<String, ?> values) {
        StringBuilder json = new StringBuilder();
        write(values, json);
        return json.toString();
    }

    private static void write(Object value, StringBuilder json) {
        switch (value) {
            case Number number -> json.append(number);
            case Boolean truth -> json.append(truth);
            case Optional<?> maybe when maybe.isEmpty() -> json.append("null");
            case Optional<?> maybe -> write(maybe.get(), json);
            case List<?> list -> write(list, json);
            case Map<?, ?> map -> write(map, json);
            default -> JsonText.quote(value.toString(), json);
        }
    }

    private static void write(List<?> list, StringBuilder json) {
        json.append('[');
        for (int i = 0; i < list.size(); i++) {
            json.append(i > 0 ? ", " : "");
            write(list.get(i), json);
        }
        json.append(']');
    }

    private static void write(Map<?, ?> map, StringBuilder json) {
        char before = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            json.append(before == '{' ? "{" : ", ");
            before = ',';
            JsonText.quote(entry.getKey().toString(), json);
            json.append(": ");
            write(entry.getValue(), json);
        }
        json.append(before == '{' ? "{}" : "}");
    }

    /// A diagnostic: `{code, name, severity, path, line, column, message, hint}`.
    static String diagnostic(Located problem) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("code", problem.diagnostic().code().number());
        values.put("name", problem.diagnostic().code().label());
        values.put("severity", DiagnosticPrinter.severity(problem.severity()));
        values.put("path", problem.diagnostic().span().path());
        values.put("line", problem.line());
        values.put("column", problem.column());
        values.put("message", problem.diagnostic().message());
        values.put("hint", problem.diagnostic().hint().orElse(""));
        return object(values);
    }

    /// The answer to a query, as `docs/reference/search.md` describes it.
    static String answer(String query, SearchResult result) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("query", query);
        values.put("total", result.total());
        values.put("corrected", result.corrected());
        values.put("definition", result.definition().map(Json::definition));
        values.put("hits", result.hits().stream().map(Json::hit).toList());
        values.put("facets", facets(result));
        return object(values);
    }

    private static Map<String, Object> definition(SearchResult.Definition definition) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("term", definition.term());
        values.put("text", definition.text());
        values.put("path", definition.path());
        values.put("anchor", definition.anchor());
        return values;
    }

    private static Map<String, Object> hit(Hit hit) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rank", hit.rank());
        values.put("score", hit.score());
        values.put("title", hit.title());
        values.put("path", hit.path());
        values.put("anchor", hit.anchor());
        values.put("heading", hit.heading());
        values.put("snippet", hit.snippet());
        values.put("marks", hit.marks());
        values.put("named", hit.named());
        values.put("more", hit.more().stream().map(Json::more).toList());
        return values;
    }

    private static Map<String, Object> more(Hit.More more) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("score", more.score());
        values.put("anchor", more.anchor());
        values.put("heading", more.heading());
        values.put("snippet", more.snippet());
        values.put("marks", more.marks());
        return values;
    }

    private static Map<String, Object> facets(SearchResult result) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("tags", result.tags().stream().map(Json::facet).toList());
        values.put("folders", result.folders().stream().map(Json::facet).toList());
        return values;
    }

    private static Map<String, Object> facet(SearchResult.Facet facet) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", facet.name());
        values.put("count", facet.count());
        values.put("query", facet.query());
        return values;
    }
}
