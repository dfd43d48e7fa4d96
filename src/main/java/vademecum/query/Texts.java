package vademecum.query;

import java.util.List;
import java.util.Map;

/// Values as plain text.
final class Texts {

    private static final double LARGEST_WHOLE = 1e15;
    private static final int DEEPEST = 8;

    private Texts() {
    }

    /// The text of a value, as it is when it is joined to another text.
    static String of(Value value) {
        return of(value, 0);
    }

    private static String of(Value value, int depth) {
        return switch (value) {
            case Value.Nothing _, Value.Lambda _ -> "";
            case Value.Truth truth -> String.valueOf(truth.yes());
            case Value.Amount amount -> number(amount.number());
            case Value.Text text -> text.text();
            case Value.Moment moment -> Moments.iso(moment);
            case Value.Lapse lapse -> Lapses.text(lapse);
            case Value.Link link -> link.label();
            case Value.Items items -> depth > DEEPEST ? "" : list(items.values(), depth);
            case Value.Fields fields -> depth > DEEPEST ? "" : fields(fields.values(), depth);
            case Value.File file -> file.row().path().value();
            case Value.Names names -> names.scope().row().map(row -> row.facts().title()).orElse("");
            case Value.Passage passage -> passage.text();
            case Value.Picture picture -> of(picture.of(), depth);
            case Value.Pattern pattern -> "/" + pattern.pattern() + "/";
        };
    }

    /// A number without needless digits.
    static String number(double number) {
        if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
            return String.valueOf((long) number);
        }
        String text = new java.math.BigDecimal(number).round(new java.math.MathContext(12)).stripTrailingZeros()
                .toPlainString();
        return text.length() > 24 ? String.valueOf(number) : text;
    }

    private static String list(List<Value> values, int depth) {
        StringBuilder all = new StringBuilder();
        for (Value value : values) {
            all.append(all.isEmpty() ? "" : ", ").append(of(value, depth + 1));
            if (all.length() > Budget.LONGEST_TEXT) {
                throw new BadQuery(BadQuery.Kind.TOO_MUCH, -1, "a text becomes too long");
            }
        }
        return all.toString();
    }

    private static String fields(Map<String, Value> values, int depth) {
        StringBuilder all = new StringBuilder();
        values.forEach((name, value) -> all.append(all.isEmpty() ? "" : ", ").append(name).append(": ")
                .append(of(value, depth + 1)));
        return all.toString();
    }
}
