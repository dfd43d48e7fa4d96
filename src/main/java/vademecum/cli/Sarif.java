package vademecum.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import vademecum.base.Code;
import vademecum.base.Located;
import vademecum.base.Severity;

/// Writes diagnostics as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), which code hosts and editors
/// read: one run, with a rule for every code there is and a result for every diagnostic.
final class Sarif {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private Sarif() {
    }

    /// The log as one JSON object on a line.
    ///
    /// @param names from the path of a diagnostic to the name of its file
    /// @throws IOException if the program lacks the page on a code
    static String log(List<Located> problems, UnaryOperator<String> names) throws IOException {
        List<Map<String, Object>> rules = new ArrayList<>();
        for (Code code : Code.values()) {
            rules.add(rule(code, CodePage.of(code)));
        }
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "Vademecum");
        driver.put("semanticVersion", Main.VERSION);
        driver.put("rules", rules);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", problems.stream().map(problem -> result(problem, names)).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.object(log);
    }

    private static Map<String, Object> rule(Code code, CodePage page) {
        String text = page.help();
        Map<String, Object> help = new LinkedHashMap<>();
        help.put("text", text);
        help.put("markdown", text);
        Map<String, Object> rule = new LinkedHashMap<>();
        rule.put("id", code.number());
        rule.put("name", code.label());
        rule.put("shortDescription", Map.of("text", page.summary()));
        rule.put("fullDescription", Map.of("text", page.description()));
        rule.put("help", help);
        rule.put("defaultConfiguration", Map.of("level", level(code.severity())));
        return rule;
    }

    /// One diagnostic as a result.
    static Map<String, Object> result(Located problem, UnaryOperator<String> names) {
        Code code = problem.diagnostic().code();
        String uri = uri(names.apply(problem.diagnostic().span().path()));
        Map<String, Object> place = new LinkedHashMap<>();
        place.put("artifactLocation", Map.of("uri", uri));
        if (problem.pointsInside()) {
            place.put("region", region(problem));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", code.number());
        result.put("ruleIndex", code.ordinal());
        result.put("level", level(problem.severity()));
        result.put("message", Map.of("text", message(problem)));
        result.put("locations", List.of(Map.of("physicalLocation", place)));
        return result;
    }

    private static Map<String, Object> region(Located problem) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", problem.line());
        region.put("startColumn", problem.column());
        if (problem.offset() < problem.source().length()) {
            region.put("endColumn", problem.column() + problem.width());
        }
        return region;
    }

    private static String message(Located problem) {
        String message = problem.diagnostic().message()
                + problem.diagnostic().hint().map(hint -> "\nhint: " + hint).orElse("");
        // Readers make a link of `[text](address)`, and what a note says must not put one into the report.
        return message.replace("](", "] (");
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
            case OFF -> "none";
        };
    }

    /// A file's name as a relative reference (RFC 3986): all but unreserved characters and slashes as `%XX`.
    private static String uri(String name) {
        StringBuilder uri = new StringBuilder(name.length());
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~/".indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return uri.toString();
    }
}
