package vademecum.query;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Map;

/// Functions on days, moments and lengths of time.
final class DateFunctions {

    private static final long MINUTE = 60_000;

    static final Map<String, Function> ALL = Map.ofEntries(
            Map.entry("now", (asked, _) -> new Value.Moment(asked.now(), false)),
            Map.entry("today", (asked, _) -> Moments.day(asked.now().toLocalDate())),
            Map.entry("date", (_, given) -> date(given.get(0))),
            Map.entry("striptime", (_, given) -> date(given.get(0)) instanceof Value.Moment moment
                    ? Moments.day(moment.at().toLocalDate()) : Value.NOTHING),
            Map.entry("duration", (_, given) -> lapse(given.get(0))),
            Map.entry("format", DateFunctions::format),
            Map.entry("dateformat", DateFunctions::format),
            Map.entry("time", (_, given) -> given.get(0) instanceof Value.Moment moment
                    ? Value.of(Moments.clock(moment)) : Value.NOTHING),
            Map.entry("relative", (asked, given) -> given.get(0) instanceof Value.Moment moment
                    ? Value.of(relative(moment, asked.now())) : Value.NOTHING));

    private DateFunctions() {
    }

    /// The moment that a value names. `date.date()` is the day of a moment.
    private static Value date(Value value) {
        return switch (value) {
            case Value.Moment moment -> Moments.day(moment.at().toLocalDate());
            case Value.Text text -> Moments.read(text.text()).<Value>map(found -> found).orElse(Value.NOTHING);
            case Value.Link link -> dayIn(link.label());
            case Value.Nothing _, Value.Truth _, Value.Amount _, Value.Lapse _, Value.Items _, Value.Fields _,
                 Value.File _, Value.Names _, Value.Passage _, Value.Picture _, Value.Lambda _, Value.Pattern _ ->
                Value.NOTHING;
        };
    }

    /// The first day that a name holds, as that of a daily note does: `2026-11-22` or `20261122`.
    static Value dayIn(String name) {
        for (int i = 0; i + 8 <= name.length(); i++) {
            if (i > 0 && Character.isDigit(name.charAt(i - 1))) {
                continue;
            }
            if (i + 10 <= name.length()) {
                var dashed = Moments.read(name.substring(i, i + 10));
                if (dashed.isPresent()) {
                    return dashed.get();
                }
            }
            String plain = name.substring(i, i + 8);
            if (plain.chars().allMatch(Character::isDigit)) {
                return Moments.read(plain.substring(0, 4) + "-" + plain.substring(4, 6) + "-" + plain.substring(6))
                        .<Value>map(found -> found).orElse(Value.NOTHING);
            }
        }
        return Value.NOTHING;
    }

    static Value lapse(Value value) {
        return switch (value) {
            case Value.Lapse lapse -> lapse;
            case Value.Text text -> Lapses.read(text.text()).<Value>map(found -> found).orElse(Value.NOTHING);
            case Value.Nothing _, Value.Truth _, Value.Amount _, Value.Moment _, Value.Link _, Value.Items _,
                 Value.Fields _, Value.File _, Value.Names _, Value.Passage _, Value.Picture _, Value.Lambda _,
                 Value.Pattern _ -> Value.NOTHING;
        };
    }

    /// Whether a word names a day, such as `today`.
    static boolean isDay(String word) {
        return Moments.named(word, LocalDateTime.MIN.withYear(2000)).isPresent();
    }

    /// The day that a word names.
    static Value named(Evaluator asked, Arguments given) {
        return Moments.named(given.text(0), asked.now()).<Value>map(found -> found).orElse(Value.NOTHING);
    }

    private static Value format(Evaluator asked, Arguments given) {
        Value value = given.get(0) instanceof Value.Text ? date(given.get(0)) : given.get(0);
        return value instanceof Value.Moment moment ? Value.of(new DatePattern(asked.dialect(), asked.locale())
                .format(given.text(1), moment.at())) : Value.NOTHING;
    }

    private static String relative(Value.Moment moment, LocalDateTime now) {
        long minutes = Moments.millis(new Value.Moment(now, false), moment) / MINUTE;
        long size = Math.abs(minutes);
        String much = size < 60 ? count(size, "minute") : size < 24 * 60 ? count(size / 60, "hour")
                : size < 30L * 24 * 60 ? count(size / (24 * 60), "day")
                : size < 365L * 24 * 60 ? count(size / (30 * 24 * 60), "month") : count(size / (365 * 24 * 60), "year");
        return minutes < 0 ? much + " ago" : "in " + much;
    }

    private static String count(long number, String unit) {
        return String.format(Locale.ROOT, "%d %s%s", number, unit, number == 1 ? "" : "s");
    }
}
