package vademecum.doctor;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.config.YamlValue;
import vademecum.note.FrontMatter;
import vademecum.note.NoteFacts;
import vademecum.page.Dates;

/// Finds notes that are due for another look: `review-every: 180d` counts from `reviewed`, else from the day of the
/// last change.
public final class StaleNotes {

    private StaleNotes() {
    }

    /// The diagnostic for a note that is due.
    ///
    /// @param today the day to compare with
    public static Optional<Diagnostic> of(NoteFacts note, LocalDate today) {
        FrontMatter matter = note.matter();
        Optional<Period> every = matter.text("review-every").flatMap(StaleNotes::period);
        Optional<LocalDate> last = Dates.date(matter, "reviewed").or(() -> Dates.lastChange(matter));
        if (every.isEmpty() || last.isEmpty() || !last.get().plus(every.get()).isBefore(today)) {
            return Optional.empty();
        }
        YamlValue value = matter.values().get("review-every");
        return Optional.of(Diagnostic.of(Code.STALE_NOTE, value == null ? Span.file(note.path().value())
                : new Span(note.path().value(), value.at(), value.at() + 1),
                "the note was due for a review on " + last.get().plus(every.get()),
                "read it again, and set `reviewed: " + today + "`"));
    }

    /// A length of time such as `180d`, `6w`, `6m` or `1y`; a bare number counts days.
    private static Optional<Period> period(String text) {
        char last = text.charAt(text.length() - 1);
        String digits = Character.isDigit(last) ? text : text.substring(0, text.length() - 1).strip();
        if (digits.isEmpty() || digits.length() > 5 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return switch (last) {
            case 'w' -> Optional.of(Period.ofWeeks(number));
            case 'm' -> Optional.of(Period.ofMonths(number));
            case 'y' -> Optional.of(Period.ofYears(Math.min(number, 1000)));
            default -> last == 'd' || Character.isDigit(last) ? Optional.of(Period.ofDays(number)) : Optional.empty();
        };
    }
}
