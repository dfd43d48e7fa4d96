package vademecum.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vademecum.base.VaultPath;

/// Answers queries. Each takes time in proportion to the notes that it looks at, and no more than its budget.
public final class Engine {

    /// The most rows that are shown.
    static final int MOST_ROWS = 2_000;

    private final Query query;
    private final Evaluator evaluator;

    private Engine(Query query, Evaluator evaluator) {
        this.query = query;
        this.evaluator = evaluator;
    }

    /// Answers a query.
    ///
    /// @param self the note that shows the answer
    /// @throws BadQuery if it has no answer
    public static Answer answer(Notebook notebook, VaultPath self, Query query) {
        Row own = notebook.row(self).orElseThrow(() -> new IllegalArgumentException("not a published note: " + self));
        return new Engine(query, new Evaluator(notebook, query.dialect(), own, query.formulas())).run();
    }

    /// What an expression comes to on its own, in the note that holds it.
    ///
    /// @throws BadQuery if it comes to nothing that can be shown
    public static Value value(Notebook notebook, VaultPath self, Expression expression, Dialect dialect) {
        Row own = notebook.row(self).orElseThrow(() -> new IllegalArgumentException("not a published note: " + self));
        return new Evaluator(notebook, dialect, own, Map.of()).value(expression, Scope.of(own));
    }

    private Answer run() {
        List<Scope> rows = rows();
        for (Query.Step step : query.steps()) {
            rows = switch (step) {
                case Query.Step.Where where -> where(rows, where.test());
                case Query.Step.Sort sort -> sorted(rows, sort.keys());
                case Query.Step.Limit limit -> limited(rows, limit.most());
                case Query.Step.Group group -> grouped(rows, group);
                case Query.Step.Flatten flatten -> flattened(rows, flatten);
            };
        }
        if (query.of() == Query.Subject.TASKS) {
            rows = withoutInner(rows);
        }
        int left = Math.max(0, rows.size() - MOST_ROWS);
        List<Scope> shown = left > 0 ? rows.subList(0, MOST_ROWS) : rows;
        List<String> heads = query.columns().stream().map(Query.Column::head).toList();
        return new Answer(query.shape(), heads, groups(shown), left);
    }

    private List<Scope> rows() {
        List<Scope> rows = new ArrayList<>();
        List<Row> all = new ArrayList<>(evaluator.notebook().rows());
        if (query.of() == Query.Subject.PAGES) {
            all.addAll(evaluator.notebook().attachments());
            all.sort(Comparator.comparing(Row::path));
        }
        for (Row row : all) {
            Scope scope = Scope.of(row);
            boolean asked = query.of() == Query.Subject.PAGES || row.path().isNote();
            if (asked && (query.from().isEmpty() || evaluator.isTrue(query.from().get(), scope))) {
                if (query.of() == Query.Subject.TASKS) {
                    row.tasks().forEach(task -> rows.add(((Value.Names) task).scope()));
                } else {
                    rows.add(scope);
                }
            }
        }
        return rows;
    }

    private List<Scope> where(List<Scope> rows, Expression test) {
        List<Scope> kept = new ArrayList<>();
        for (Scope row : rows) {
            if (evaluator.isTrue(test, row)) {
                kept.add(row);
            }
        }
        return kept;
    }

    private record Keyed(Scope row, List<Value> keys) {
    }

    private List<Scope> sorted(List<Scope> rows, List<Query.Key> keys) {
        List<Keyed> keyed = new ArrayList<>(rows.size());
        for (Scope row : rows) {
            keyed.add(new Keyed(row, keys.stream().map(key -> evaluator.value(key.by(), row)).toList()));
        }
        keyed.sort((a, b) -> {
            for (int i = 0; i < keys.size(); i++) {
                int order = order(a.keys.get(i), b.keys.get(i), keys.get(i).falling());
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        });
        return keyed.stream().map(Keyed::row).toList();
    }

    /// In Bases what is not there comes last whichever way the order goes.
    private int order(Value a, Value b, boolean falling) {
        boolean there = Operators.isThere(a) && Operators.isThere(b);
        int order = evaluator.operators().order(a, b);
        return query.dialect() == Dialect.BASES && !there ? -order : falling ? -order : order;
    }

    private List<Scope> limited(List<Scope> rows, Expression most) {
        Value value = evaluator.value(most, Scope.of(evaluator.self()));
        if (!(value instanceof Value.Amount amount)) {
            throw new BadQuery(BadQuery.Kind.BROKEN, -1, "the limit is not a number");
        }
        return rows.subList(0, (int) Math.clamp(amount.number(), 0, rows.size()));
    }

    private List<Scope> grouped(List<Scope> rows, Query.Step.Group group) {
        Map<Object, List<Scope>> members = new LinkedHashMap<>();
        Map<Object, Value> keys = new LinkedHashMap<>();
        for (Scope row : rows) {
            Value value = evaluator.value(group.by(), row);
            Object key = Operators.key(value);
            keys.putIfAbsent(key, value);
            members.computeIfAbsent(key, _ -> new ArrayList<>()).add(row);
        }
        List<Object> order = new ArrayList<>(keys.keySet());
        order.sort((a, b) -> evaluator.operators().order(keys.get(a), keys.get(b)));
        List<Scope> groups = new ArrayList<>(order.size());
        for (Object key : order) {
            List<Value> inside = members.get(key).stream().<Value>map(Value.Names::new).toList();
            groups.add(new Scope(Optional.empty(), Map.of("key", keys.get(key), group.name(), keys.get(key), "rows",
                    new Value.Items(inside))));
        }
        return groups;
    }

    private List<Scope> flattened(List<Scope> rows, Query.Step.Flatten flatten) {
        List<Scope> flat = new ArrayList<>();
        for (Scope row : rows) {
            Value list = evaluator.value(flatten.list(), row);
            Collection<Value> values = list instanceof Value.Items items ? items.values() : List.of(list);
            values.forEach(value -> flat.add(row.with(flatten.name(), value)));
            evaluator.budget().list(values.size());
        }
        return flat;
    }

    /// Tasks inside others are shown with those, and not a second time.
    private static List<Scope> withoutInner(List<Scope> rows) {
        Set<Value> inner = Collections.newSetFromMap(new IdentityHashMap<>());
        rows.forEach(row -> inner(row, inner, 0));
        return rows.stream().filter(row -> !inner.contains(row.extra().get("text"))).toList();
    }

    private static void inner(Scope task, Set<Value> inner, int depth) {
        if (depth < 100 && task.extra().get("children") instanceof Value.Items children) {
            for (Value child : children.values()) {
                if (child instanceof Value.Names names && inner.add(names.scope().extra().get("text"))) {
                    inner(names.scope(), inner, depth + 1);
                }
            }
        }
    }

    private List<Answer.Group> groups(List<Scope> rows) {
        if (query.groupBy().isEmpty()) {
            return List.of(group(Optional.empty(), rows));
        }
        Map<Object, List<Scope>> members = new LinkedHashMap<>();
        Map<Object, Value> keys = new LinkedHashMap<>();
        for (Scope row : rows) {
            Value value = evaluator.value(query.groupBy().get().by(), row);
            keys.putIfAbsent(Operators.key(value), value);
            members.computeIfAbsent(Operators.key(value), _ -> new ArrayList<>()).add(row);
        }
        List<Object> order = new ArrayList<>(keys.keySet());
        if (query.of() != Query.Subject.TASKS) {
            order.sort((a, b) -> order(keys.get(a), keys.get(b), query.groupBy().get().falling()));
        }
        return order.stream().map(key -> group(Optional.of(keys.get(key)), members.get(key))).toList();
    }

    private Answer.Group group(Optional<Value> key, List<Scope> rows) {
        List<List<Value>> values = new ArrayList<>(rows.size());
        for (Scope row : rows) {
            values.add(query.columns().stream().map(column -> evaluator.value(column.value(), row)).toList());
        }
        boolean any = query.columns().stream().anyMatch(column -> column.summary().isPresent());
        return new Answer.Group(key, values, any ? summaries(values) : List.of());
    }

    private List<Answer.Summed> summaries(List<List<Value>> rows) {
        List<Answer.Summed> all = new ArrayList<>();
        for (int i = 0; i < query.columns().size(); i++) {
            int column = i;
            Optional<Query.Summary> summary = query.columns().get(i).summary();
            List<Value> values = rows.stream().map(row -> row.get(column)).toList();
            all.add(summary.map(wanted -> new Answer.Summed(wanted.label(), evaluator.value(wanted.value(),
                    new Scope(Optional.empty(), Map.of("values", new Value.Items(values))))))
                    .orElse(new Answer.Summed("", Value.NOTHING)));
        }
        return all;
    }
}
