package vademecum.bases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import vademecum.config.Yaml;
import vademecum.config.YamlValue;
import vademecum.query.BadQuery;
import vademecum.query.CardLook;
import vademecum.query.Dialect;
import vademecum.query.Expression;
import vademecum.query.ExpressionParser;
import vademecum.query.Query;

/// Reads a base: filters, formulas and names that all views share, and the views.
public final class BaseReader {

    /// How deep a base may be nested.
    static final int DEEPEST = 24;

    private final Optional<YamlValue> filters;
    private final Map<String, Expression> formulas = new LinkedHashMap<>();
    private final PropertyNames names;
    private final Summaries summaries;

    private BaseReader(YamlValue.Entries base) {
        filters = Optional.ofNullable(base.entries().get("filters"));
        entries(base, "formulas").forEach((name, value) -> formulas.put(name, formula(value)));
        names = PropertyNames.of(entries(base, "properties"));
        summaries = Summaries.of(entries(base, "summaries"));
    }

    /// Reads the views of a base. A base without views shows one table.
    ///
    /// @throws BadQuery if the text cannot be read at all
    public static List<View> read(String text) {
        YamlValue.Entries base = switch (Yaml.read(text, 0, DEEPEST)) {
            case Yaml.Result.Read read -> read.value();
            case Yaml.Result.Broken broken ->
                throw new BadQuery(BadQuery.Kind.BROKEN, Math.min(broken.at(), text.length()), broken.message());
        };
        BaseReader reader = new BaseReader(base);
        List<View> views = new ArrayList<>();
        if (base.entries().get("views") instanceof YamlValue.Items items) {
            items.values().forEach(view -> views.add(reader.view(view)));
        }
        return views.isEmpty() ? List.of(reader.view(new YamlValue.Entries(Map.of(), Map.of(), 0))) : views;
    }

    private View view(YamlValue written) {
        String name = written instanceof YamlValue.Entries entries ? text(entries, "name").orElse("") : "";
        try {
            if (!(written instanceof YamlValue.Entries entries)) {
                throw new BadQuery(BadQuery.Kind.BROKEN, written.at(), "a view is a mapping with a `type`");
            }
            return new View.Ready(name, query(entries));
        } catch (BadQuery problem) {
            return new View.Failed(name, problem);
        }
    }

    private Query query(YamlValue.Entries view) {
        List<Query.Step> steps = new ArrayList<>();
        filters.ifPresent(filter -> steps.add(new Query.Step.Where(Filters.of(filter))));
        Optional.ofNullable(view.entries().get("filters")).ifPresent(filter ->
                steps.add(new Query.Step.Where(Filters.of(filter))));
        List<Query.Key> keys = keys(view);
        if (!keys.isEmpty()) {
            steps.add(new Query.Step.Sort(keys));
        }
        text(view, "limit").ifPresent(limit -> steps.add(new Query.Step.Limit(ExpressionParser.read(limit,
                Dialect.BASES))));
        Optional<Query.Key> groupBy = Optional.ofNullable(view.entries().get("groupBy")).map(this::key);
        List<Query.Column> columns = columns(view);
        Query.Shape shape = shape(view);
        if (shape instanceof Query.Shape.Cards cards && cards.picture()) {
            columns.addFirst(new Query.Column("", names.expression(text(view, "image").orElse(""))));
        }
        return new Query(Dialect.BASES, Query.Subject.PAGES, Optional.empty(), List.copyOf(steps),
                List.copyOf(columns), groupBy, Map.copyOf(formulas), shape);
    }

    private static Query.Shape shape(YamlValue.Entries view) {
        String type = text(view, "type").orElse("table");
        return switch (type) {
            case "table" -> new Query.Shape.Table();
            case "cards" -> new Query.Shape.Cards(text(view, "image").isPresent(), CardLook.of(
                    number(view, "cardSize"), number(view, "imageAspectRatio"),
                    text(view, "imageFit").filter("contain"::equalsIgnoreCase).isPresent()));
            case "list" -> new Query.Shape.Bullets(switch (text(view, "markers").orElse("")) {
                case "numbers", "number" -> Query.Marks.NUMBERS;
                case "none" -> Query.Marks.NONE;
                default -> Query.Marks.BULLETS;
            }, separator(view),
                    text(view, "indentProperties").filter("true"::equals).isPresent());
            default -> throw new BadQuery(BadQuery.Kind.UNSUPPORTED,
                    Optional.ofNullable(view.entries().get("type")).map(YamlValue::at).orElse(0),
                    "views of the type `" + type + "` are not supported");
        };
    }

    private List<Query.Column> columns(YamlValue.Entries view) {
        Map<String, YamlValue.Scalar> summed = new LinkedHashMap<>();
        entries(view, "summaries").forEach((property, value) -> {
            if (value instanceof YamlValue.Scalar scalar) {
                summed.put(PropertyNames.canonical(property), scalar);
            }
        });
        List<Query.Column> columns = new ArrayList<>();
        if (view.entries().get("order") instanceof YamlValue.Items order) {
            for (YamlValue value : order.values()) {
                if (value instanceof YamlValue.Scalar property) {
                    Optional<Query.Summary> summary = Optional.ofNullable(summed.get(PropertyNames.canonical(
                            property.text()))).map(summaries::find);
                    columns.add(new Query.Column(names.head(property.text()), names.shown(property.text()), summary));
                }
            }
        }
        if (columns.isEmpty()) {
            columns.add(new Query.Column(names.head("file.name"), names.shown("file.name")));
        }
        return columns;
    }

    private List<Query.Key> keys(YamlValue.Entries view) {
        List<Query.Key> keys = new ArrayList<>();
        if (view.entries().get("sort") instanceof YamlValue.Items sort) {
            sort.values().forEach(value -> keys.add(key(value)));
        }
        return keys;
    }

    private Query.Key key(YamlValue written) {
        return switch (written) {
            case YamlValue.Scalar property -> new Query.Key(names.expression(property.text()), false);
            case YamlValue.Entries entries -> new Query.Key(names.expression(text(entries, "property")
                    .or(() -> text(entries, "column")).orElseThrow(() -> new BadQuery(BadQuery.Kind.BROKEN,
                            entries.at(), "expected a `property`"))),
                    text(entries, "direction").filter("desc"::equalsIgnoreCase).isPresent());
            case YamlValue.Items items -> throw new BadQuery(BadQuery.Kind.BROKEN, items.at(), "expected a property");
        };
    }

    /// A formula; one that cannot be read spoils only the views that show it.
    private static Expression formula(YamlValue written) {
        try {
            return expression(written);
        } catch (BadQuery problem) {
            return new Expression.Broken(problem);
        }
    }

    /// An expression that stands in YAML; a complaint about it points at the place in the whole text.
    static Expression expression(YamlValue written) {
        if (!(written instanceof YamlValue.Scalar scalar)) {
            throw new BadQuery(BadQuery.Kind.BROKEN, written.at(), "expected an expression");
        }
        try {
            return ExpressionParser.read(scalar.text(), Dialect.BASES);
        } catch (BadQuery problem) {
            throw problem.within(scalar.at() + (scalar.quoted() ? 1 : 0));
        }
    }

    /// What stands between the properties of a list: as it is written, with a space behind it.
    private static String separator(YamlValue.Entries view) {
        return view.entries().get("separator") instanceof YamlValue.Scalar scalar && !scalar.text().isBlank()
                ? scalar.text().stripTrailing() + " " : ", ";
    }

    private static OptionalDouble number(YamlValue.Entries view, String name) {
        return text(view, name).filter(text -> text.matches("\\d{1,5}(\\.\\d{1,9})?"))
                .map(text -> OptionalDouble.of(Double.parseDouble(text))).orElse(OptionalDouble.empty());
    }

    static Optional<String> text(YamlValue.Entries entries, String name) {
        return entries.entries().get(name) instanceof YamlValue.Scalar scalar && !scalar.text().isBlank()
                ? Optional.of(scalar.text().strip()) : Optional.empty();
    }

    private static Map<String, YamlValue> entries(YamlValue.Entries entries, String name) {
        return entries.entries().get(name) instanceof YamlValue.Entries found ? found.entries() : Map.of();
    }
}
