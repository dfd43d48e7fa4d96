package vademecum.query;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Lengths of time: read, written and compared.
final class Lapses {

    private static final long SECOND = 1_000;
    private static final long MINUTE = 60 * SECOND;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_YEAR = 365;
    private static final int MOST_DIGITS = 9;

    private static final Map<String, Value.Lapse> UNITS = Map.ofEntries(
            Map.entry("ms", new Value.Lapse(0, 0, 1)), Map.entry("s", new Value.Lapse(0, 0, SECOND)),
            Map.entry("sec", new Value.Lapse(0, 0, SECOND)), Map.entry("second", new Value.Lapse(0, 0, SECOND)),
            Map.entry("m", new Value.Lapse(0, 0, MINUTE)), Map.entry("min", new Value.Lapse(0, 0, MINUTE)),
            Map.entry("minute", new Value.Lapse(0, 0, MINUTE)), Map.entry("h", new Value.Lapse(0, 0, HOUR)),
            Map.entry("hr", new Value.Lapse(0, 0, HOUR)), Map.entry("hour", new Value.Lapse(0, 0, HOUR)),
            Map.entry("d", new Value.Lapse(0, 1, 0)), Map.entry("day", new Value.Lapse(0, 1, 0)),
            Map.entry("w", new Value.Lapse(0, 7, 0)), Map.entry("wk", new Value.Lapse(0, 7, 0)),
            Map.entry("week", new Value.Lapse(0, 7, 0)), Map.entry("mo", new Value.Lapse(1, 0, 0)),
            Map.entry("month", new Value.Lapse(1, 0, 0)), Map.entry("y", new Value.Lapse(12, 0, 0)),
            Map.entry("yr", new Value.Lapse(12, 0, 0)), Map.entry("year", new Value.Lapse(12, 0, 0)));

    private static final Map<String, Long> MILLISECONDS = Map.of("milliseconds", 1L, "seconds", SECOND,
            "minutes", MINUTE, "hours", HOUR, "days", DAY, "weeks", 7 * DAY, "months", DAYS_A_MONTH * DAY,
            "years", DAYS_A_YEAR * DAY);

    private Lapses() {
    }

    /// A number of milliseconds, as one day less another has it in Bases, in another unit: `(now() - due).days`.
    static Value part(Value.Amount milliseconds, String unit) {
        Long length = MILLISECONDS.get(unit);
        return length == null ? Value.NOTHING : Value.of(milliseconds.number() / length);
    }

    /// The length of time that a text names: `1 week`, `3d`, `2 hours, 30 minutes`, `1M` for a month.
    static Optional<Value.Lapse> read(String text) {
        Value.Lapse sum = new Value.Lapse(0, 0, 0);
        int at = 0;
        boolean any = false;
        while (at < text.length()) {
            int start = skip(text, at, " ,");
            if (start == text.length() && any) {
                break;
            }
            int number = start < text.length() && text.charAt(start) == '-' ? start + 1 : start;
            int end = number;
            while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
                end++;
            }
            int unit = skip(text, end, " ");
            int unitEnd = unit;
            while (unitEnd < text.length() && Character.isLetter(text.charAt(unitEnd))) {
                unitEnd++;
            }
            Optional<Value.Lapse> one = unit(text.substring(unit, unitEnd));
            if (end == number || end - number > MOST_DIGITS || one.isEmpty()) {
                return Optional.empty();
            }
            sum = plus(sum, times(one.get(), Long.parseLong(text.substring(start, end))), 1);
            any = true;
            at = unitEnd;
        }
        return any ? Optional.of(sum) : Optional.empty();
    }

    private static int skip(String text, int from, String chars) {
        int at = from;
        while (at < text.length() && chars.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static Optional<Value.Lapse> unit(String written) {
        if (written.equals("M")) {
            return Optional.of(UNITS.get("month"));
        }
        String name = written.toLowerCase(Locale.ROOT);
        Value.Lapse unit = UNITS.get(name);
        return unit == null && name.endsWith("s") ? Optional.ofNullable(UNITS.get(name.substring(0, name.length() - 1)))
                : Optional.ofNullable(unit);
    }

    static Value.Lapse plus(Value.Lapse a, Value.Lapse b, int sign) {
        return new Value.Lapse(a.months() + sign * b.months(), a.days() + sign * b.days(),
                a.millis() + sign * b.millis());
    }

    static Value.Lapse times(Value.Lapse lapse, double factor) {
        if (factor == Math.rint(factor)) {
            long whole = (long) factor;
            return new Value.Lapse(lapse.months() * whole, lapse.days() * whole, lapse.millis() * whole);
        }
        return new Value.Lapse(0, 0, Math.round(millis(lapse) * factor));
    }

    /// How long the lapse is, a month taken as 30 days.
    static double millis(Value.Lapse lapse) {
        return (double) (lapse.months() * DAYS_A_MONTH + lapse.days()) * DAY + lapse.millis();
    }

    /// The lapse of a number of thousandths of a second.
    static Value.Lapse of(long millis) {
        return new Value.Lapse(0, millis / DAY, millis % DAY);
    }

    /// A part of the lapse by its name: the whole of it, counted in that unit.
    static Value part(Value.Lapse lapse, String name) {
        double millis = millis(lapse);
        return switch (name) {
            case "years" -> Value.of(Math.floor(lapse.months() / 12.0 + lapse.days() / (double) DAYS_A_YEAR));
            case "months" -> Value.of(Math.floor(millis / DAY / DAYS_A_MONTH));
            case "weeks" -> Value.of(Math.floor(millis / DAY / 7));
            case "days" -> Value.of(Math.floor(millis / DAY));
            case "hours" -> Value.of(Math.floor(millis / HOUR));
            case "minutes" -> Value.of(Math.floor(millis / MINUTE));
            case "seconds" -> Value.of(Math.floor(millis / SECOND));
            case "milliseconds" -> Value.of(millis);
            default -> Value.NOTHING;
        };
    }

    /// The lapse in words: `1 year, 2 weeks, 3 hours`.
    static String text(Value.Lapse lapse) {
        StringBuilder text = new StringBuilder();
        append(lapse.months() / 12, "year", text);
        append(lapse.months() % 12, "month", text);
        append(lapse.days() / 7, "week", text);
        append(lapse.days() % 7, "day", text);
        long left = lapse.millis();
        for (Unit unit : List.of(new Unit(HOUR, "hour"), new Unit(MINUTE, "minute"), new Unit(SECOND, "second"))) {
            append(left / unit.millis, unit.name, text);
            left %= unit.millis;
        }
        return text.isEmpty() ? "0 days" : text.toString();
    }

    private record Unit(long millis, String name) {
    }

    private static void append(long count, String name, StringBuilder text) {
        if (count != 0) {
            text.append(text.isEmpty() ? "" : ", ").append(count).append(' ').append(name)
                    .append(Math.abs(count) == 1 ? "" : "s");
        }
    }
}
