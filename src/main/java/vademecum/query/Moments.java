package vademecum.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Days and moments: read, written and reckoned with.
final class Moments {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private Moments() {
    }

    /// The moment that a text names: `2026-11`, `2026-11-22`, `2026-11-22T10:30`, `2026-11-22 10:30:15`. A time zone
    /// behind it is left out: what counts is what the author's clock said.
    static Optional<Value.Moment> read(String written) {
        String text = written.strip();
        try {
            if (text.length() == 7 && isDigits(text, 0, 4) && text.charAt(4) == '-' && isDigits(text, 5, 7)) {
                return Optional.of(day(LocalDate.parse(text + "-01")));
            }
            boolean day = text.length() >= 10 && isDigits(text, 0, 4) && text.charAt(4) == '-' && isDigits(text, 5, 7)
                    && text.charAt(7) == '-' && isDigits(text, 8, 10);
            if (!day) {
                return Optional.empty();
            }
            LocalDate date = LocalDate.parse(text.substring(0, 10));
            return text.length() == 10 ? Optional.of(day(date)) : time(date, text);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Value.Moment> time(LocalDate date, String text) {
        boolean clock = text.length() >= 16 && (text.charAt(10) == 'T' || text.charAt(10) == ' ')
                && isDigits(text, 11, 13) && text.charAt(13) == ':' && isDigits(text, 14, 16);
        if (!clock) {
            return Optional.empty();
        }
        int second = text.length() >= 19 && text.charAt(16) == ':' && isDigits(text, 17, 19)
                ? Integer.parseInt(text, 17, 19, 10) : 0;
        LocalDateTime at = date.atTime(Integer.parseInt(text, 11, 13, 10), Integer.parseInt(text, 14, 16, 10), second);
        return Optional.of(new Value.Moment(at, false));
    }

    private static boolean isDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    static Value.Moment day(LocalDate day) {
        return new Value.Moment(day.atStartOfDay(), true);
    }

    /// The moment in the form of ISO 8601.
    static String iso(Value.Moment moment) {
        String date = moment.at().toLocalDate().toString();
        return moment.day() ? date : date + "T" + CLOCK.format(moment.at());
    }

    /// The moment for readers, in the words of a language.
    static String shown(Value.Moment moment, Locale locale) {
        String date = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(moment.at());
        return moment.day() ? date : date + ", " + HOUR.format(moment.at());
    }

    static String clock(Value.Moment moment) {
        return CLOCK.format(moment.at());
    }

    /// The moment a length of time later.
    static Value plus(Value.Moment moment, Value.Lapse lapse, int sign) {
        try {
            LocalDateTime at = moment.at().plusMonths(sign * lapse.months()).plusDays(sign * lapse.days())
                    .plusNanos(Math.multiplyExact(sign * lapse.millis(), 1_000_000L));
            return new Value.Moment(at, moment.day() && lapse.millis() == 0);
        } catch (DateTimeException | ArithmeticException _) {
            return Value.NOTHING;
        }
    }

    /// The day that a word names: `today`, `tomorrow`, `sow` for the start of the week and so on.
    static Optional<Value.Moment> named(String word, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        LocalDate monday = today.minusDays(today.getDayOfWeek().getValue() - 1L);
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "now" -> Optional.of(new Value.Moment(now, false));
            case "today" -> Optional.of(day(today));
            case "yesterday" -> Optional.of(day(today.minusDays(1)));
            case "tomorrow" -> Optional.of(day(today.plusDays(1)));
            case "sow", "start-of-week" -> Optional.of(day(monday));
            case "eow", "end-of-week" -> Optional.of(day(monday.plusDays(6)));
            case "som", "start-of-month" -> Optional.of(day(today.withDayOfMonth(1)));
            case "eom", "end-of-month" -> Optional.of(day(today.withDayOfMonth(today.lengthOfMonth())));
            case "soy", "start-of-year" -> Optional.of(day(today.withDayOfYear(1)));
            case "eoy", "end-of-year" -> Optional.of(day(today.withDayOfYear(today.lengthOfYear())));
            default -> Optional.empty();
        };
    }

    /// A part of the moment by its name, such as `year`.
    static Value part(Value.Moment moment, String name) {
        LocalDateTime at = moment.at();
        return switch (name) {
            case "year" -> Value.of(at.getYear());
            case "month" -> Value.of(at.getMonthValue());
            case "day" -> Value.of(at.getDayOfMonth());
            case "hour" -> Value.of(at.getHour());
            case "minute" -> Value.of(at.getMinute());
            case "second" -> Value.of(at.getSecond());
            case "millisecond" -> Value.of(at.getNano() / 1_000_000);
            case "weekday" -> Value.of(at.getDayOfWeek().getValue());
            case "week", "weekyear" -> Value.of(at.get(name.equals("week")
                    ? java.time.temporal.IsoFields.WEEK_OF_WEEK_BASED_YEAR
                    : java.time.temporal.IsoFields.WEEK_BASED_YEAR));
            case "quarter" -> Value.of(at.get(java.time.temporal.IsoFields.QUARTER_OF_YEAR));
            default -> Value.NOTHING;
        };
    }

    /// Thousandths of a second from one moment to another.
    static long millis(Value.Moment from, Value.Moment to) {
        return java.time.Duration.between(from.at(), to.at()).toMillis();
    }
}
