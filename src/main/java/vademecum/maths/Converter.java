package vademecum.maths;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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
    /// @param known   what earlier runs made
    /// @param workers how many may work at the same time
    public static Formulas convert(Collection<Formula> formulas, KnownFormulas known, int workers) {
        Map<String, Formula> missing = new LinkedHashMap<>();
        Map<String, Conversion> found = new ConcurrentHashMap<>();
        Map<Formula, String> hashes = new HashMap<>();
        for (Formula formula : formulas) {
            String hash = hashes.computeIfAbsent(formula, KnownFormulas::hash);
            Optional<Conversion> earlier = known.find(hash);
            earlier.ifPresentOrElse(conversion -> found.put(hash, conversion), () -> missing.put(hash, formula));
        }
        if (!missing.isEmpty()) {
            share(List.copyOf(missing.entrySet()), found, Math.clamp(missing.size() / WORTH_AN_ENGINE, 1, workers));
        }
        known.keep(new TreeMap<>(found));
        Map<Formula, Conversion> conversions = new HashMap<>();
        hashes.forEach((formula, hash) -> conversions.put(formula, found.get(hash)));
        return new Formulas(conversions);
    }

    private static void share(List<Map.Entry<String, Formula>> missing, Map<String, Conversion> found, int workers) {
        AtomicInteger next = new AtomicInteger();
        List<Supplier<Optional<RuntimeException>>> ends = new ArrayList<>();
        for (int i = 0; i < workers; i++) {
            ends.add(work(() -> read(missing, next, found)));
        }
        List<RuntimeException> failures = ends.stream().flatMap(end -> end.get().stream()).toList();
        if (!failures.isEmpty()) {
            throw failures.getFirst();
        }
    }

    /// Starts the work in a thread with a deep stack; what is returned waits for its end and tells how it failed.
    private static Supplier<Optional<RuntimeException>> work(Runnable work) {
        List<RuntimeException> failure = new ArrayList<>();
        Thread thread = new Thread(null, () -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
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

    private static void read(List<Map.Entry<String, Formula>> missing, AtomicInteger next,
                             Map<String, Conversion> found) {
        try (TexReader reader = new TexReader()) {
            for (int i = next.getAndIncrement(); i < missing.size(); i = next.getAndIncrement()) {
                found.put(missing.get(i).getKey(), reader.read(missing.get(i).getValue()));
            }
        }
    }
}
