package vademecum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Builds vaults with `vade`, and with Hugo where it is installed, and prints what they took.
final class Benchmark {

    private static final String ROW = "| %,7d | %-13s | %-17s | %-17s | %8s | %7s |%n";

    private final Path vade;
    private final Path work;
    private final int runs;
    private final boolean hugo;

    private Benchmark(Path vade, Path work, int runs, boolean hugo) {
        this.vade = vade;
        this.work = work;
        this.runs = runs;
        this.hugo = hugo;
    }

    /// @param arguments the launcher, a work folder that is emptied, how many runs, and the sizes of the vaults
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path work = Path.of(arguments[1]).toAbsolutePath();
        Benchmark benchmark = new Benchmark(Path.of(arguments[0]).toAbsolutePath(), work,
                Integer.parseInt(arguments[2]), Hugo.isInstalled());
        System.out.println("Medians of " + arguments[2] + " runs in turn, and the range, in " + work);
        System.out.println();
        System.out.println("|   notes | tool          | wall s            | CPU s             | peak MiB | notes/s |");
        System.out.println("|--------:|---------------|-------------------|-------------------|---------:|--------:|");
        for (int i = 3; i < arguments.length; i++) {
            benchmark.compare(Integer.parseInt(arguments[i]));
        }
        delete(work);
    }

    private void compare(int notes) throws IOException, InterruptedException {
        delete(work);
        Path vault = work.resolve("vault");
        Path site = work.resolve("hugo");
        GeneratedVault generated = new GeneratedVault(notes);
        generated.write(vault, GeneratedVault.Links.WIKI);
        generated.writeGlossary(vault);
        List<Measured> ours = new ArrayList<>();
        List<Measured> theirs = new ArrayList<>();
        if (hugo) {
            generated.write(site.resolve("content"), GeneratedVault.Links.MARKDOWN);
            Hugo.write(site);
        }
        for (int run = 0; run < runs; run++) {
            Path out = work.resolve("out/vade");
            delete(work.resolve("out"));
            ours.add(Measured.run(List.of(vade.toString(), "build", vault.toString(), "-o", out.toString())));
            if (hugo) {
                delete(work.resolve("out"));
                theirs.add(Measured.run(Hugo.command(site, work.resolve("out/hugo"))));
            }
        }
        row(notes, "vade", ours);
        if (hugo) {
            row(notes, "hugo", theirs);
            ratios(notes, ours, theirs);
        }
    }

    private static void row(int notes, String tool, List<Measured> runs) {
        double wall = median(runs.stream().mapToDouble(Measured::wall).toArray());
        double peak = median(runs.stream().mapToDouble(Measured::peak).toArray());
        System.out.printf(Locale.ROOT, ROW, notes, tool, spread(runs, Measured::wall), spread(runs, Measured::cpu),
                number(peak, "%.0f"), number(notes / wall, "%.0f"));
    }

    /// The median of the ratios of neighbouring runs, which a busy machine disturbs less than the ratio of medians.
    private static void ratios(int notes, List<Measured> ours, List<Measured> theirs) {
        System.out.printf(Locale.ROOT, ROW, notes, "vade / hugo", ratio(ours, theirs, Measured::wall),
                ratio(ours, theirs, Measured::cpu), ratio(ours, theirs, Measured::peak), "");
    }

    private static String ratio(List<Measured> ours, List<Measured> theirs, ToDoubleFunction<Measured> value) {
        double[] ratios = new double[ours.size()];
        for (int i = 0; i < ratios.length; i++) {
            ratios[i] = value.applyAsDouble(ours.get(i)) / value.applyAsDouble(theirs.get(i));
        }
        return number(median(ratios), "%.2f");
    }

    private static String spread(List<Measured> runs, ToDoubleFunction<Measured> value) {
        double[] values = runs.stream().mapToDouble(value).sorted().toArray();
        return number(median(values), "%.2f") + " (" + number(values[0], "%.2f") + "–"
                + number(values[values.length - 1], "%.2f") + ")";
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    private static String number(double value, String format) {
        return String.format(Locale.ROOT, format, value);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
