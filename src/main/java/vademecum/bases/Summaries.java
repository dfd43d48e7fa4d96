package vademecum.bases;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vademecum.config.YamlValue;
import vademecum.query.BadQuery;
import vademecum.query.Dialect;
import vademecum.query.Expression;
import vademecum.query.ExpressionParser;
import vademecum.query.Query;

/// What can be said of all values of a column: the usual, and what the author adds.
///
/// @param own the author's, by name
record Summaries(Map<String, Expression> own) {

    private static final String NUMBERS = "values.filter(value.isType(\"number\"))";
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("average", NUMBERS + ".average().round(2)"),
            Map.entry("sum", NUMBERS + ".sum()"), Map.entry("min", NUMBERS + ".min()"),
            Map.entry("max", NUMBERS + ".max()"), Map.entry("stddev", NUMBERS + ".stddev().round(2)"),
            Map.entry("range", "if(" + NUMBERS + ".length > 0, " + NUMBERS + ".max() - " + NUMBERS + ".min(),"
                    + " duration((values.max() - values.min()).days.toString() + \"d\"))"),
            Map.entry("median", "if(" + NUMBERS + ".length % 2 == 1, " + NUMBERS + ".sort()[(" + NUMBERS
                    + ".length / 2).floor()], (" + NUMBERS + ".sort()[" + NUMBERS + ".length / 2 - 1] + " + NUMBERS
                    + ".sort()[" + NUMBERS + ".length / 2]) / 2)"),
            Map.entry("earliest", "values.min()"), Map.entry("latest", "values.max()"),
            Map.entry("checked", "values.filter(value == true).length"),
            Map.entry("unchecked", "values.filter(value != true).length"),
            Map.entry("empty", "values.filter(value.isEmpty()).length"),
            Map.entry("filled", "values.filter(!value.isEmpty()).length"),
            Map.entry("unique", "values.unique().length"));

    static Summaries of(Map<String, YamlValue> written) {
        Map<String, Expression> own = new HashMap<>();
        written.forEach((name, value) -> own.put(name, BaseReader.expression(value)));
        return new Summaries(Map.copyOf(own));
    }

    /// The summary of a name.
    ///
    /// @param written the name, where it stands in the base
    Query.Summary find(YamlValue.Scalar written) {
        String name = written.text();
        String usual = USUAL.get(name.toLowerCase(Locale.ROOT));
        if (own.containsKey(name)) {
            return new Query.Summary(name, own.get(name));
        }
        if (usual == null) {
            throw new BadQuery(BadQuery.Kind.UNSUPPORTED, written.at(), "the summary `" + name + "` is not supported");
        }
        return new Query.Summary(name, ExpressionParser.read(usual, Dialect.BASES));
    }
}
