package vademecum.maths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vademecum.note.Formula;

/// Converts the formulas of a vault. MathJax is started only if one of them is not known yet.
public final class Converter {

    /// Starting MathJax takes as long as converting so many formulas.
    private static final int WORTH_AN_ENGINE = 200;
    /// MathJax works by recursion.
    private static final long STACK = 64L << 20;

    private Converter() {
    }

    /// The formulas, converted. What is known afterwards is what was asked for.
    ///
    /// @param notes   the formulas of each note, in the order in which they are worth the work
    /// @param known   what earlier runs made
    /// @param workers how many may work at the same time
    public static Formulas convert(Collection<List<Formula>> notes, KnownFormulas known, int workers) {
        Map<Formula, String> hashes = new HashMap<>();
        Map<String, Formula> missing = new HashMap<>();
        Map<String, Conversion> earlier = new HashMap<>();
        Hashing hashing = new Hashing();
        List<List<String>> asked = notes.stream().map(note -> note.stream()
                .map(formula -> hashes.computeIfAbsent(formula, hashing::hash)).distinct().toList()).toList();
        hashes.forEach((formula, hash) -> known.find(hash)
                .ifPresentOrElse(conversion -> earlier.put(hash, conversion), () -> missing.put(hash, formula)));
        Schedule schedule = new Schedule(asked, earlier);
        share(schedule, missing, Math.clamp(missing.size() / WORTH_AN_ENGINE, 1, workers));
        known.keep(schedule.found());
        return new Formulas(by(hashes, schedule.found()), by(hashes, schedule.beyond()));
    }

    private static <T> Map<Formula, T> by(Map<Formula, String> hashes, Map<String, T> values) {
        Map<Formula, T> found = new HashMap<>();
        hashes.forEach((formula, hash) -> Optional.ofNullable(values.get(hash))
                .ifPresent(value -> found.put(formula, value)));
        return found;
    }

    private static void share(Schedule schedule, Map<String, Formula> missing, int workers) {
        List<Supplier<Optional<RuntimeException>>> ends = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            ends.add(work(schedule, missing));
        }
        List<RuntimeException> failures = ends.stream().flatMap(end -> end.get().stream()).toList();
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    /// Starts the work in a thread with a deep stack; what is returned waits for its end and tells how it failed.
    private static Supplier<Optional<RuntimeException>> work(Schedule schedule, Map<String, Formula> missing) {
        List<RuntimeException> failure = new ArrayList<>();
        Thread thread = new Thread(null, () -> {
            try {
                read(schedule, missing);
            } catch (InterruptedException | RuntimeException | Error e) {
                schedule.end();
                failure.add(new IllegalStateException("formulas cannot be converted", e));
            }
        }, "formulas", STACK);
        thread.start();
        return () -> {
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.of(new IllegalStateException(e));
            }
            return failure.stream().findFirst();
        };
    }

    private static void read(Schedule schedule, Map<String, Formula> missing) throws InterruptedException {
        try (TexReader reader = new TexReader()) {
            for (Optional<String> next = schedule.next(); next.isPresent(); next = schedule.next()) {
                schedule.done(next.get(), reader.read(missing.get(next.get())));
            }
        }
    }
}
