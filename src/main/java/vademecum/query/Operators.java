package vademecum.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vademecum.catalog.TitleOrder;

/// What the signs between two values do. Values of different kinds have an order, too, so that every list can be
/// sorted.
///
/// @param dialect whose rules count
record Operators(Dialect dialect) {

    /// Whether there is a value at all.
    static boolean isThere(Value value) {
        return !(value instanceof Value.Nothing);
    }

    /// Whether a value counts as yes: everything but nothing, `false`, 0, and what is empty.
    static boolean isTrue(Value value) {
        return switch (value) {
            case Value.Truth truth -> truth.yes();
            case Value.Amount amount -> amount.number() != 0;
            case Value.Lapse lapse -> Lapses.millis(lapse) != 0;
            case Value other -> !ValueFunctions.isEmpty(other);
        };
    }

    Value apply(Expression.Sign sign, Value left, Value right, Budget budget) {
        return switch (sign) {
            case AND -> Value.of(isTrue(left) && isTrue(right));
            case OR -> Value.of(isTrue(left) || isTrue(right));
            case EQUAL -> Value.of(same(left, right));
            case UNEQUAL -> Value.of(!same(left, right));
            case LESS -> Value.of(comparable(left, right) && order(left, right) < 0);
            case MORE -> Value.of(comparable(left, right) && order(left, right) > 0);
            case AT_MOST -> Value.of(comparable(left, right) && order(left, right) <= 0);
            case AT_LEAST -> Value.of(comparable(left, right) && order(left, right) >= 0);
            case PLUS -> plus(left, right, budget);
            case MINUS -> minus(left, right);
            case TIMES, OVER, MODULO -> scale(sign, left, right, budget);
        };
    }

    /// In Bases what is not there is neither before nor behind anything; in Dataview it is before everything.
    private boolean comparable(Value left, Value right) {
        return dialect == Dialect.DATAVIEW || isThere(left) && isThere(right);
    }

    /// Whether two values are the same. Links are if they lead to the same note, and a text is the day that it names.
    boolean same(Value left, Value right) {
        if (left instanceof Value.Moment && right instanceof Value.Text text) {
            return Moments.read(text.text()).map(moment -> key(left).equals(key(moment))).orElse(false);
        }
        if (right instanceof Value.Moment && left instanceof Value.Text) {
            return same(right, left);
        }
        return key(left).equals(key(right));
    }

    /// Something that is equal for values that are the same.
    static Object key(Value value) {
        return switch (value) {
            case Value.Nothing _ -> Optional.empty();
            case Value.Truth truth -> truth.yes();
            case Value.Amount amount -> amount.number() == 0 ? 0.0 : amount.number();
            case Value.Text text -> text.text();
            case Value.Passage passage -> passage.text();
            case Value.Moment moment -> moment.at();
            case Value.Lapse lapse -> lapse;
            case Value.Link link -> link.to().<Object>map(to -> to).orElse(link.label().toLowerCase(Locale.ROOT));
            case Value.File file -> file.row().path();
            case Value.Names names -> names.scope().row().filter(_ -> names.scope().extra().isEmpty())
                    .<Object>map(Row::path).orElse(names);
            case Value.Items items -> keys(items.values());
            case Value.Fields fields -> List.of(List.copyOf(fields.values().keySet()),
                    keys(List.copyOf(fields.values().values())));
            case Value.Picture _, Value.Lambda _, Value.Pattern _ -> value;
        };
    }

    private static List<Object> keys(List<Value> values) {
        List<Object> keys = new ArrayList<>(values.size());
        values.forEach(value -> keys.add(key(value)));
        return keys;
    }

    /// Which of two values comes first: negative for the left one, positive for the right one.
    int order(Value left, Value right) {
        if (left instanceof Value.Moment && right instanceof Value.Text text) {
            return Moments.read(text.text()).map(moment -> order(left, moment)).orElse(rank(left) - rank(right));
        }
        if (right instanceof Value.Moment && left instanceof Value.Text) {
            return -order(right, left);
        }
        int ranks = Integer.compare(rank(left), rank(right));
        return ranks != 0 ? ranks : switch (left) {
            case Value.Truth truth when right instanceof Value.Truth other -> Boolean.compare(truth.yes(), other.yes());
            case Value.Amount a when right instanceof Value.Amount b -> Double.compare(a.number(), b.number());
            case Value.Moment a when right instanceof Value.Moment b -> a.at().compareTo(b.at());
            case Value.Lapse a when right instanceof Value.Lapse b ->
                Double.compare(Lapses.millis(a), Lapses.millis(b));
            case Value.Items a when right instanceof Value.Items b -> order(a.values(), b.values());
            case Value.Nothing _ -> 0;
            case Value other -> words(Texts.of(other), Texts.of(right));
        };
    }

    private int order(List<Value> left, List<Value> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = order(left.get(i), right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static int words(String left, String right) {
        int order = TitleOrder.INSTANCE.compare(left, right);
        return order != 0 ? order : left.compareTo(right);
    }

    private static int rank(Value value) {
        return switch (value) {
            case Value.Nothing _ -> 0;
            case Value.Truth _ -> 1;
            case Value.Amount _ -> 2;
            case Value.Moment _ -> 3;
            case Value.Lapse _ -> 4;
            case Value.Text _, Value.Passage _, Value.Link _, Value.File _, Value.Names _ -> 5;
            case Value.Items _ -> 6;
            case Value.Fields _ -> 7;
            case Value.Picture _, Value.Lambda _, Value.Pattern _ -> 8;
        };
    }

    private Value plus(Value left, Value right, Budget budget) {
        if (left instanceof Value.Amount a && right instanceof Value.Amount b) {
            return Value.of(a.number() + b.number());
        }
        Optional<Value> moved = left instanceof Value.Moment moment ? moved(moment, right, 1)
                : right instanceof Value.Moment moment ? moved(moment, left, 1) : Optional.empty();
        if (moved.isPresent()) {
            return moved.get();
        }
        if (left instanceof Value.Lapse a && right instanceof Value.Lapse b) {
            return Lapses.plus(a, b, 1);
        }
        if (left instanceof Value.Items a && right instanceof Value.Items b) {
            budget.list(a.values().size() + (long) b.values().size());
            List<Value> all = new ArrayList<>(a.values());
            all.addAll(b.values());
            return Value.of(all);
        }
        boolean texts = isText(left) || isText(right);
        String text = texts ? Texts.of(left) + Texts.of(right) : "";
        budget.text(text.length());
        return texts ? Value.of(text) : Value.NOTHING;
    }

    private static boolean isText(Value value) {
        return value instanceof Value.Text || value instanceof Value.Passage || value instanceof Value.Link;
    }

    /// A moment moved by a length of time, which may be written as a text: `now() - "1 week"`.
    private static Optional<Value> moved(Value.Moment moment, Value by, int sign) {
        return DateFunctions.lapse(by) instanceof Value.Lapse lapse
                ? Optional.of(Moments.plus(moment, lapse, sign)) : Optional.empty();
    }

    private Value minus(Value left, Value right) {
        if (left instanceof Value.Amount a && right instanceof Value.Amount b) {
            return Value.of(a.number() - b.number());
        }
        if (left instanceof Value.Lapse a && right instanceof Value.Lapse b) {
            return Lapses.plus(a, b, -1);
        }
        if (left instanceof Value.Moment a && right instanceof Value.Moment b) {
            long millis = Moments.millis(b, a);
            return dialect == Dialect.BASES ? Value.of(millis) : Lapses.of(millis);
        }
        return left instanceof Value.Moment a ? moved(a, right, -1).orElse(Value.NOTHING) : Value.NOTHING;
    }

    private static Value scale(Expression.Sign sign, Value left, Value right, Budget budget) {
        if (left instanceof Value.Amount a && right instanceof Value.Amount b) {
            return Value.of(switch (sign) {
                case TIMES -> a.number() * b.number();
                case OVER -> a.number() / b.number();
                case MODULO, OR, AND, EQUAL, UNEQUAL, LESS, MORE, AT_MOST, AT_LEAST, PLUS, MINUS ->
                    a.number() % b.number();
            });
        }
        if (left instanceof Value.Lapse lapse && right instanceof Value.Amount by && by.number() != 0) {
            return Lapses.times(lapse, sign == Expression.Sign.TIMES ? by.number() : 1 / by.number());
        }
        if (left instanceof Value.Amount && right instanceof Value.Lapse && sign == Expression.Sign.TIMES) {
            return scale(sign, right, left, budget);
        }
        if (left instanceof Value.Text text && right instanceof Value.Amount times && sign == Expression.Sign.TIMES) {
            int count = (int) Math.clamp(times.number(), 0, Budget.LONGEST_TEXT);
            budget.text((long) text.text().length() * count);
            return Value.of(text.text().repeat(count));
        }
        return Value.NOTHING;
    }
}
