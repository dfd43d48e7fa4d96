package vademecum.query;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.VaultPath;
import vademecum.note.LinkRef;
import vademecum.note.Segment;

/// What an expression comes to.
public sealed interface Value {

    /// No value: the property is not there, or the operation has no result.
    Value NOTHING = new Nothing();

    /// No value.
    record Nothing() implements Value {
    }

    /// Yes or no.
    ///
    /// @param yes which of the two
    record Truth(boolean yes) implements Value {
    }

    /// A number.
    ///
    /// @param number the number; never infinite, never not a number
    record Amount(double number) implements Value {
    }

    /// A text.
    ///
    /// @param text the text
    record Text(String text) implements Value {
    }

    /// A day, or a moment of a day, on the clock of whoever wrote it.
    ///
    /// @param at  the moment
    /// @param day whether only the day is meant
    record Moment(LocalDateTime at, boolean day) implements Value {
    }

    /// A length of time. Months and days have no fixed length, so they are kept apart.
    ///
    /// @param months whole months
    /// @param days   whole days
    /// @param millis what is left, in thousandths of a second
    record Lapse(long months, long days, long millis) implements Value {
    }

    /// A link as a note writes it.
    ///
    /// @param ref   the reference, as it is read in the note `from`
    /// @param from  the note that holds it
    /// @param to    the published note or file that it leads to, if it does
    /// @param label the text of the link
    record Link(LinkRef ref, VaultPath from, Optional<VaultPath> to, String label) implements Value {
    }

    /// A list.
    ///
    /// @param values what is in it, in order
    record Items(List<Value> values) implements Value {
    }

    /// Values with names.
    ///
    /// @param values the values by name, in order
    record Fields(Map<String, Value> values) implements Value {
    }

    /// A note as a file: its name, folder, tags and links.
    ///
    /// @param row the note
    record File(Row row) implements Value {
    }

    /// Everything that has a name in one place: a note with its properties, a task, a group.
    ///
    /// @param scope the names
    record Names(Scope scope) implements Value {
    }

    /// Finished text of a note, such as that of a task.
    ///
    /// @param text  its plain text
    /// @param from  the note that it stands in
    /// @param shown what a page shows of it
    record Passage(String text, VaultPath from, List<Segment> shown) implements Value {
    }

    /// A picture.
    ///
    /// @param of a link to it, or its address
    record Picture(Value of) implements Value {
    }

    /// A function written in place, such as `(x) => x + 1`.
    ///
    /// @param names the names of what it takes
    /// @param body  what it computes
    /// @param scope the names around it
    record Lambda(List<String> names, Expression body, Scope scope) implements Value {
    }

    /// A text to match, such as `/abc/`.
    ///
    /// @param pattern the regular expression
    /// @param all     whether a replacement is made everywhere
    record Pattern(String pattern, boolean all) implements Value {
    }

    /// Yes or no.
    static Value of(boolean yes) {
        return new Truth(yes);
    }

    /// A text.
    static Value of(String text) {
        return new Text(text);
    }

    /// A number; nothing where it is infinite or none.
    static Value of(double number) {
        return Double.isFinite(number) ? new Amount(number) : NOTHING;
    }

    /// A list.
    static Value of(List<Value> values) {
        return new Items(List.copyOf(values));
    }
}
