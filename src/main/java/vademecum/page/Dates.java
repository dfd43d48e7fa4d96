package vademecum.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import vademecum.note.FrontMatter;

/// The dates that a note's properties tell. A build never asks the clock or the disk.
public final class Dates {

    private Dates() {
    }

    /// When the note was last changed, or else written: `updated`, `modified`, `created` or `date`.
    public static Optional<LocalDate> lastChange(FrontMatter matter) {
        return updated(matter).or(() -> created(matter));
    }

    static Optional<LocalDate> updated(FrontMatter matter) {
        return date(matter, "updated").or(() -> date(matter, "modified"));
    }

    static Optional<LocalDate> created(FrontMatter matter) {
        return date(matter, "created").or(() -> date(matter, "date"));
    }

    /// The date as the views carry it.
    public static Views.Date view(LocalDate date, String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Views.Date(date.toString(), DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(date));
    }

    /// The day that a property names, as in `2026-11-22`; what follows the day does not matter.
    public static Optional<LocalDate> date(FrontMatter matter, String name) {
        return matter.text(name).filter(text -> text.length() >= 10).flatMap(text -> parse(text.substring(0, 10)));
    }

    private static Optional<LocalDate> parse(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
