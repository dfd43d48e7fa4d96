package vademecum.bases;

import java.util.List;
import java.util.Map;
import vademecum.config.YamlValue;
import vademecum.query.BadQuery;
import vademecum.query.Expression;
import vademecum.query.Value;

/// Reads filters: an expression, or `and`, `or` and `not` with filters below them.
final class Filters {

    private Filters() {
    }

    /// The filter as one expression.
    static Expression of(YamlValue written) {
        return switch (written) {
            case YamlValue.Scalar scalar when scalar.text().isBlank() -> truth(true);
            case YamlValue.Scalar scalar -> BaseReader.expression(scalar);
            case YamlValue.Items items -> joined(Expression.Sign.AND, items.values());
            case YamlValue.Entries entries -> group(entries);
        };
    }

    private static Expression group(YamlValue.Entries entries) {
        Expression all = truth(true);
        for (Map.Entry<String, YamlValue> entry : entries.entries().entrySet()) {
            List<YamlValue> parts = entry.getValue() instanceof YamlValue.Items items ? items.values()
                    : List.of(entry.getValue());
            Expression one = switch (entry.getKey()) {
                case "and" -> joined(Expression.Sign.AND, parts);
                case "or" -> joined(Expression.Sign.OR, parts);
                case "not" -> new Expression.Not(parts.isEmpty() ? truth(false) : joined(Expression.Sign.OR, parts));
                default -> throw new BadQuery(BadQuery.Kind.BROKEN, entries.keys().getOrDefault(entry.getKey(),
                        entries.at()), "expected `and`, `or` or `not`");
            };
            all = entries.entries().size() == 1 ? one : new Expression.Both(Expression.Sign.AND, all, one);
        }
        return all;
    }

    private static Expression joined(Expression.Sign sign, List<YamlValue> parts) {
        Expression all = parts.isEmpty() ? truth(true) : of(parts.getFirst());
        for (YamlValue part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            all = new Expression.Both(sign, all, of(part));
        }
        return all;
    }

    private static Expression truth(boolean yes) {
        return new Expression.Literal(Value.of(yes));
    }
}
