package vademecum.query;

import java.util.List;
import java.util.Optional;

/// What a query comes to.
///
/// @param shape  how it looks
/// @param heads  the headings of its columns
/// @param groups the rows; a single group without a key if they are not grouped
/// @param left   how many rows are left out because there are too many to show
public record Answer(Query.Shape shape, List<String> heads, List<Group> groups, int left) {

    /// Rows that are shown together.
    ///
    /// @param key       what they have in common; empty if nothing is said about that
    /// @param rows      the values of each row
    /// @param summaries what is said of each column; empty if nothing is said of any
    public record Group(Optional<Value> key, List<List<Value>> rows, List<Summed> summaries) {
    }

    /// What is said of a column.
    ///
    /// @param label what it is called; empty if nothing is said of this column
    /// @param value the value
    public record Summed(String label, Value value) {
    }

    /// Whether there is nothing to show.
    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.rows().isEmpty());
    }
}
