package vademecum.doctor;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How much of what a vault is written with the site shows as its author saw it.
///
/// @param counts how often each construct is used; those that are not used are missing
public record Score(Map<Construct, Long> counts) {

    /// Adds up the counts of notes.
    public static Score of(List<Map<Construct, Long>> notes) {
        Map<Construct, Long> counts = new EnumMap<>(Construct.class);
        notes.forEach(note -> note.forEach((construct, count) -> counts.merge(construct, count, Long::sum)));
        return new Score(counts);
    }

    /// How many constructs there are.
    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /// How many of them the site shows as their author saw them.
    public long shown() {
        return counts.entrySet().stream().filter(count -> count.getKey().shown() == Construct.Shown.YES)
                .mapToLong(Map.Entry::getValue).sum();
    }

    /// The share that is shown in thousandths, rounded down, so that only a vault of which all is shown has 1000; 1000
    /// if there is nothing.
    public long perMille() {
        return total() == 0 ? 1000 : shown() * 1000 / total();
    }
}
