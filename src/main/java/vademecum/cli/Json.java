package vademecum.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import vademecum.base.JsonText;
import vademecum.base.Located;
import vademecum.search.Hit;

/// Writes the flat objects that `--json` promises, one on a line.
final class Json {

    private Json() {
    }

    /// An object of numbers and texts, in the order of the map.
    static String object(Map<String, Object> values) {
        StringBuilder json = new StringBuilder("{");
        values.forEach((name, value) -> {
            json.append(json.length() > 1 ? ", " : "");
            JsonText.quote(name, json);
            json.append(": ");
            if (value instanceof Number || value instanceof Boolean) {
                json.append(value);
            } else {
                JsonText.quote(String.valueOf(value), json);
            }
        });
        return json.append('}').toString();
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

    /// A hit: `{rank, score, title, path, anchor, heading, snippet}`.
    static String hit(Hit hit) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("rank", hit.rank());
        values.put("score", hit.score());
        values.put("title", hit.title());
        values.put("path", hit.path());
        values.put("anchor", hit.anchor());
        values.put("heading", hit.heading());
        values.put("snippet", hit.snippet());
        return object(values);
    }
}
