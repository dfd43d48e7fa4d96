package vademecum.query;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Locale;

/// Writes a moment after a pattern: that of Moment.js (`YYYY-MM-DD`) in Bases, that of Luxon (`yyyy-MM-dd`) in
/// Dataview. Letters that a pattern does not know stand for themselves.
///
/// @param dialect whose letters count
/// @param locale  the language of the names of months and days
record DatePattern(Dialect dialect, Locale locale) {

    String format(String pattern, LocalDateTime at) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < pattern.length(); ) {
            char c = pattern.charAt(i);
            char close = c == '[' && dialect == Dialect.BASES ? ']' : c == '\'' && dialect == Dialect.DATAVIEW ? c : 0;
            int end = close == 0 ? -1 : pattern.indexOf(close, i + 1);
            if (end > 0) {
                out.append(pattern, i + 1, end);
                i = end + 1;
                continue;
            }
            int run = i;
            while (run < pattern.length() && pattern.charAt(run) == c) {
                run++;
            }
            boolean ordinal = dialect == Dialect.BASES && pattern.startsWith("Do", i);
            if (ordinal) {
                out.append(ordinal(at.getDayOfMonth()));
                i += 2;
            } else {
                field(c, run - i, at, out);
                i = run;
            }
        }
        return out.toString();
    }

    private void field(char c, int length, LocalDateTime at, StringBuilder out) {
        boolean bases = dialect == Dialect.BASES;
        switch (c) {
            case 'Y', 'y' -> out.append(length == 2 ? number(at.getYear() % 100, 2) : number(at.getYear(), length));
            case 'M', 'L' -> out.append(length > 2 ? at.getMonth().getDisplayName(length == 3
                    ? TextStyle.SHORT : TextStyle.FULL, locale) : number(at.getMonthValue(), length));
            case 'D' -> out.append(bases ? number(length > 2 ? at.getDayOfYear() : at.getDayOfMonth(), length)
                    : DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(at));
            case 'd' -> out.append(bases ? weekday(length, at) : number(at.getDayOfMonth(), length));
            case 'E', 'c' -> out.append(c == 'E' && length < 3 ? String.valueOf(at.getDayOfWeek().getValue())
                    : weekday(Math.max(3, length), at));
            case 'H' -> out.append(number(at.getHour(), length));
            case 'h' -> out.append(number((at.getHour() + 11) % 12 + 1, length));
            case 'm' -> out.append(number(at.getMinute(), length));
            case 's' -> out.append(number(at.getSecond(), length));
            case 'S' -> out.append(number(at.getNano() / 1_000_000, 3));
            case 'A' -> out.append(at.getHour() < 12 ? "AM" : "PM");
            case 'a' -> out.append(bases ? at.getHour() < 12 ? "am" : "pm" : at.getHour() < 12 ? "AM" : "PM");
            case 'Q', 'q' -> out.append(at.get(IsoFields.QUARTER_OF_YEAR));
            case 'W', 'w' -> out.append(number(at.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), length));
            case 'G', 'g', 'k' -> out.append(c == 'k' && bases ? number(at.getHour(), length)
                    : number(at.get(IsoFields.WEEK_BASED_YEAR), length));
            default -> out.append(String.valueOf(c).repeat(length));
        }
    }

    private String weekday(int length, LocalDateTime at) {
        return length < 3 ? String.valueOf(at.getDayOfWeek().getValue() % 7)
                : at.getDayOfWeek().getDisplayName(length == 3 ? TextStyle.SHORT : TextStyle.FULL, locale);
    }

    private static String number(int value, int length) {
        String digits = String.valueOf(value);
        return "0".repeat(Math.clamp((long) length - digits.length(), 0, 4)) + digits;
    }

    private static String ordinal(int day) {
        boolean teen = day >= 11 && day <= 13;
        return day + (teen ? "th" : switch (day % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        });
    }
}
