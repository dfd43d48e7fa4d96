package vademecum.query;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vademecum.note.LinkRef;

/// Computes expressions for one query. Not for use by more than one thread: it keeps the query's budget.
final class Evaluator {

    private static final int DEEPEST = 200;

    private final Notebook notebook;
    private final Dialect dialect;
    private final Row self;
    private final Map<String, Expression> formulas;
    private final Operators operators;
    private final Budget budget;
    private final Set<String> computing = new HashSet<>();
    private int depth;

    /// @param self     the note that shows the query
    /// @param formulas expressions that have a name of their own
    Evaluator(Notebook notebook, Dialect dialect, Row self, Map<String, Expression> formulas) {
        this.notebook = notebook;
        this.dialect = dialect;
        this.self = self;
        this.formulas = formulas;
        this.operators = new Operators(dialect);
        this.budget = new Budget(notebook.rows().size());
    }

    Notebook notebook() {
        return notebook;
    }

    Dialect dialect() {
        return dialect;
    }

    Operators operators() {
        return operators;
    }

    Budget budget() {
        return budget;
    }

    Row self() {
        return self;
    }

    Locale locale() {
        return notebook.locale();
    }

    /// The time that the build goes by.
    LocalDateTime now() {
        return notebook.now().orElseThrow(() -> new BadQuery(BadQuery.Kind.NO_CLOCK, -1,
                "the query asks for the time, and no note says when it was changed"));
    }

    /// What an expression comes to.
    Value value(Expression expression, Scope scope) {
        budget.take(1);
        if (++depth > DEEPEST) {
            throw new BadQuery(BadQuery.Kind.TOO_MUCH, -1, "formulas are nested too deep");
        }
        Value found = switch (expression) {
            case Expression.Literal literal -> literal.value();
            case Expression.Reference link -> reference(link);
            case Expression.Name name -> name(name.name(), scope);
            case Expression.Member member -> member(member, scope);
            case Expression.Element element -> element(element, scope);
            case Expression.Call call -> call.function().apply(this, new Arguments(values(call.arguments(), scope)));
            case Expression.Both both -> both(both, scope);
            case Expression.Not not -> Value.of(!Operators.isTrue(value(not.of(), scope)));
            case Expression.Negative negative -> negative(value(negative.of(), scope));
            case Expression.Listed listed -> new Value.Items(values(listed.parts(), scope));
            case Expression.Broken broken -> throw broken.problem();
            case Expression.Made made -> new Value.Lambda(made.names(), made.body(), scope);
        };
        depth--;
        return found;
    }

    boolean isTrue(Expression expression, Scope scope) {
        return Operators.isTrue(value(expression, scope));
    }

    /// Calls a function that is written in the query.
    Value apply(Value.Lambda lambda, List<Value> arguments) {
        Scope scope = lambda.scope();
        for (int i = 0; i < Math.min(lambda.names().size(), arguments.size()); i++) {
            scope = scope.with(lambda.names().get(i), arguments.get(i));
        }
        return value(lambda.body(), scope);
    }

    private List<Value> values(List<Expression> expressions, Scope scope) {
        List<Value> values = new ArrayList<>(expressions.size());
        for (Expression expression : expressions) {
            values.add(value(expression, scope));
        }
        return values;
    }

    private Value both(Expression.Both both, Scope scope) {
        Value left = value(both.left(), scope);
        boolean decided = both.sign() == Expression.Sign.AND && !Operators.isTrue(left)
                || both.sign() == Expression.Sign.OR && Operators.isTrue(left);
        return decided ? Value.of(both.sign() == Expression.Sign.OR)
                : operators.apply(both.sign(), left, value(both.right(), scope), budget);
    }

    private static Value negative(Value value) {
        return switch (value) {
            case Value.Amount amount -> Value.of(-amount.number());
            case Value.Lapse lapse -> Lapses.times(lapse, -1);
            case Value _ -> Value.NOTHING;
        };
    }

    private Value reference(Expression.Reference link) {
        return notebook.link(self.path(), new LinkRef.Wiki(link.target(), link.fragment(), 0, 0), link.label());
    }

    private Value name(String name, Scope scope) {
        if (name.equals("this")) {
            return new Value.Names(Scope.of(self));
        }
        if (dialect == Dialect.BASES && name.equals("note") && scope.row().isPresent()) {
            return new Value.Names(new Scope(scope.row(), Map.of()));
        }
        return scope.get(name, dialect);
    }

    private Value member(Expression.Member member, Scope scope) {
        boolean formula = dialect == Dialect.BASES && member.of() instanceof Expression.Name(String name)
                && name.equals("formula");
        return formula ? formula(member.name(), scope) : member(value(member.of(), scope), member.name());
    }

    private Value formula(String name, Scope scope) {
        Expression formula = formulas.get(name);
        if (formula == null) {
            throw new BadQuery(BadQuery.Kind.BROKEN, -1, "there is no formula `" + name + "`");
        }
        if (!computing.add(name)) {
            throw new BadQuery(BadQuery.Kind.BROKEN, -1, "the formula `" + name + "` needs its own result");
        }
        Value value = value(formula, new Scope(scope.row(), Map.of()));
        computing.remove(name);
        return value;
    }

    /// What a value has under a name; for a list what each of its values has.
    Value member(Value of, String name) {
        return switch (of) {
            case Value.File file -> file.row().file(name, dialect);
            case Value.Names names -> names.scope().get(name, dialect);
            case Value.Fields fields -> fields.values().getOrDefault(name, Value.NOTHING);
            case Value.Moment moment -> Moments.part(moment, name);
            case Value.Lapse lapse -> Lapses.part(lapse, name);
            case Value.Link link -> ofLink(link, name);
            case Value.Items items -> name.equals("length") ? ListFunctions.length(of) : ofEach(items, name);
            case Value.Text _, Value.Passage _ -> name.equals("length") ? ListFunctions.length(of) : Value.NOTHING;
            case Value.Amount amount when dialect == Dialect.BASES -> Lapses.part(amount, name);
            case Value.Nothing _, Value.Truth _, Value.Amount _, Value.Picture _, Value.Lambda _, Value.Pattern _ ->
                Value.NOTHING;
        };
    }

    private Value ofLink(Value.Link link, String name) {
        return link.to().flatMap(notebook::row).map(row -> member(new Value.Names(Scope.of(row)), name))
                .orElse(Value.NOTHING);
    }

    private Value ofEach(Value.Items items, String name) {
        List<Value> all = new ArrayList<>();
        for (Value value : items.values()) {
            Value found = member(value, name);
            if (found instanceof Value.Items inner) {
                all.addAll(inner.values());
            } else if (Operators.isThere(found)) {
                all.add(found);
            }
            budget.take(2);
        }
        budget.list(all.size());
        return Value.of(all);
    }

    private Value element(Expression.Element element, Scope scope) {
        Value at = value(element.at(), scope);
        boolean formula = dialect == Dialect.BASES && element.of() instanceof Expression.Name(String name)
                && name.equals("formula");
        if (formula) {
            return formula(Texts.of(at), scope);
        }
        Value of = value(element.of(), scope);
        if (of instanceof Value.Items items && at instanceof Value.Amount index) {
            int size = items.values().size();
            int place = (int) Math.clamp(index.number(), -1_000_000, 1_000_000);
            int counted = place < 0 ? place + size : place;
            return counted >= 0 && counted < size ? items.values().get(counted) : Value.NOTHING;
        }
        return member(of, Texts.of(at));
    }
}
