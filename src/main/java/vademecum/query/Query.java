package vademecum.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A question about all notes, read and ready to be answered.
///
/// @param dialect  whose rules its expressions follow
/// @param of       what it is about
/// @param from     which notes it is about; all if empty
/// @param steps    what is done with them, in order
/// @param columns  what is shown of each
/// @param groupBy  what the rows are shown by, if they are shown in groups
/// @param formulas expressions that have a name of their own
/// @param shape    how the answer looks
public record Query(Dialect dialect, Subject of, Optional<Expression> from, List<Step> steps, List<Column> columns,
                    Optional<Key> groupBy, Map<String, Expression> formulas, Shape shape) {

    /// What a query is about.
    public enum Subject {
        /// Everything that has a page, notes, canvases and bases, and the files that notes use.
        PAGES,
        /// Notes in Markdown.
        NOTES,
        /// The tasks of notes in Markdown.
        TASKS
    }

    /// What is done with the rows.
    public sealed interface Step {

        /// Keeps those for which an expression is true.
        ///
        /// @param test the expression
        record Where(Expression test) implements Step {
        }

        /// Puts them in order.
        ///
        /// @param keys by what, the most important first
        record Sort(List<Key> keys) implements Step {
        }

        /// Keeps the first.
        ///
        /// @param most how many
        record Limit(Expression most) implements Step {
        }

        /// Makes one row of all that have the same value.
        ///
        /// @param by   the value
        /// @param name how it is called from then on
        record Group(Expression by, String name) implements Step {
        }

        /// Makes a row for each value of a list.
        ///
        /// @param list the list
        /// @param name how each value is called from then on
        record Flatten(Expression list, String name) implements Step {
        }
    }

    /// What rows are ordered by.
    ///
    /// @param by      the value
    /// @param falling whether the largest comes first
    public record Key(Expression by, boolean falling) {
    }

    /// What is shown of each row.
    ///
    /// @param head    its heading
    /// @param value   what is shown
    /// @param summary what is said of all rows together
    public record Column(String head, Expression value, Optional<Summary> summary) {

        /// A column without a summary.
        public Column(String head, Expression value) {
            this(head, value, Optional.empty());
        }
    }

    /// Something that is said of all values of a column.
    ///
    /// @param label what it is called
    /// @param value the expression; it knows them as `values`
    public record Summary(String label, Expression value) {
    }

    /// How an answer looks.
    public sealed interface Shape {

        /// A table.
        record Table() implements Shape {
        }

        /// A list: the first value is the item, the others stand behind it.
        ///
        /// @param marks     what stands before an item
        /// @param separator what stands between its values
        /// @param nested    whether the others stand below the item instead, each with its name
        record Bullets(Marks marks, String separator, boolean nested) implements Shape {
        }

        /// Cards: the first value is the title.
        ///
        /// @param picture whether a picture comes before the title
        /// @param look    how large they and their pictures are
        record Cards(boolean picture, CardLook look) implements Shape {
        }

        /// Tasks with their boxes.
        record Tasks() implements Shape {
        }
    }

    /// What stands before the items of a list.
    public enum Marks {
        /// A dot.
        BULLETS,
        /// A number.
        NUMBERS,
        /// Nothing.
        NONE
    }
}
