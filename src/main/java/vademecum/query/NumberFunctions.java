package vademecum.query;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/// Functions on numbers.
final class NumberFunctions {

    private static final int MOST_DIGITS = 20;

    static final Map<String, Function> ALL = Map.ofEntries(
            Map.entry("abs", (_, given) -> number(given, Math.abs(given.number(0, 0)))),
            Map.entry("ceil", (_, given) -> number(given, Math.ceil(given.number(0, 0)))),
            Map.entry("floor", (_, given) -> number(given, Math.floor(given.number(0, 0)))),
            Map.entry("trunc", (_, given) -> number(given, (double) (long) given.number(0, 0))),
            Map.entry("round", NumberFunctions::round),
            Map.entry("toFixed", (_, given) -> given.get(0) instanceof Value.Amount amount
                    ? Value.of(rounded(amount, given.whole(1, 0)).toPlainString()) : Value.NOTHING),
            Map.entry("number", (_, given) -> number(given.get(0))),
            Map.entry("sum", (_, given) -> sum(given.all())),
            Map.entry("product", (_, given) -> fold(given.all(), 1, (a, b) -> a * b)),
            Map.entry("stddev", (_, given) -> deviation(given.all())),
            Map.entry("average", (_, given) -> average(given.all())),
            Map.entry("mean", (_, given) -> average(given.all())));

    private NumberFunctions() {
    }

    private static Value number(Arguments given, double result) {
        return given.get(0) instanceof Value.Amount ? Value.of(result) : Value.NOTHING;
    }

    private static Value round(Evaluator asked, Arguments given) {
        return given.get(0) instanceof Value.Amount amount
                ? Value.of(rounded(amount, given.whole(1, 0)).doubleValue()) : Value.NOTHING;
    }

    private static BigDecimal rounded(Value.Amount amount, int digits) {
        double whole = amount.number();
        return new BigDecimal(Double.toString(whole)).setScale(Math.clamp(digits, 0, MOST_DIGITS),
                whole < 0 ? RoundingMode.HALF_DOWN : RoundingMode.HALF_UP);
    }

    /// The number that a value stands for: the first number in a text, the milliseconds of a length of time.
    static Value number(Value value) {
        return switch (value) {
            case Value.Amount amount -> amount;
            case Value.Truth truth -> Value.of(truth.yes() ? 1 : 0);
            case Value.Text text -> firstNumber(text.text());
            case Value.Moment moment -> Value.of(moment.at().toInstant(java.time.ZoneOffset.UTC).toEpochMilli());
            case Value.Lapse lapse -> Value.of(Lapses.millis(lapse));
            case Value.Nothing _, Value.Link _, Value.Items _, Value.Fields _, Value.File _, Value.Names _,
                 Value.Passage _, Value.Picture _, Value.Lambda _, Value.Pattern _ -> Value.NOTHING;
        };
    }

    private static Value firstNumber(String text) {
        int start = 0;
        while (start < text.length() && !isDigit(text, start)) {
            start++;
        }
        int end = start;
        while (isDigit(text, end) || end > start && end < text.length() && text.charAt(end) == '.'
                && isDigit(text, end + 1)) {
            end++;
        }
        if (end == start || end - start > 30) {
            return Value.NOTHING;
        }
        int first = start > 0 && text.charAt(start - 1) == '-' ? start - 1 : start;
        String number = text.substring(first, end);
        return number.indexOf('.') != number.lastIndexOf('.') ? Value.NOTHING : Value.of(Double.parseDouble(number));
    }

    private static boolean isDigit(String text, int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    /// The sum of numbers or lengths of time; other values are left out.
    static Value sum(List<Value> values) {
        if (values.stream().anyMatch(Value.Lapse.class::isInstance)) {
            Value.Lapse sum = new Value.Lapse(0, 0, 0);
            for (Value value : values) {
                sum = value instanceof Value.Lapse lapse ? Lapses.plus(sum, lapse, 1) : sum;
            }
            return sum;
        }
        return fold(values, 0, Double::sum);
    }

    private static Value fold(List<Value> values, double start, DoubleBinaryOperator join) {
        double result = start;
        for (Value value : values) {
            result = value instanceof Value.Amount amount ? join.applyAsDouble(result, amount.number()) : result;
        }
        return Value.of(result);
    }

    /// The standard deviation of the numbers among the values, which are all there are; nothing where there is none.
    private static Value deviation(List<Value> values) {
        if (!(average(values) instanceof Value.Amount mean)) {
            return Value.NOTHING;
        }
        List<Value> squares = values.stream().filter(Value.Amount.class::isInstance)
                .map(value -> Value.of(Math.pow(((Value.Amount) value).number() - mean.number(), 2))).toList();
        return average(squares) instanceof Value.Amount variance ? Value.of(Math.sqrt(variance.number()))
                : Value.NOTHING;
    }

    /// The mean of the numbers among the values; nothing where there is none.
    static Value average(List<Value> values) {
        long count = values.stream().filter(Value.Amount.class::isInstance).count();
        return count > 0 && fold(values, 0, Double::sum) instanceof Value.Amount sum
                ? Value.of(sum.number() / count) : Value.NOTHING;
    }
}
