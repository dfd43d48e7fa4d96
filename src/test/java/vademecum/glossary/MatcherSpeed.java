package vademecum.glossary;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vademecum.base.SitePath;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.note.Segment;

/// Measures the matcher on the text of notes, in processor time of one thread: `MatcherSpeed FOLDER`. The terms are
/// words and pairs of words of the notes themselves.
public final class MatcherSpeed {

    private static final int ROUNDS = 7;

    private MatcherSpeed() {
    }

    /// Runs the program.
    public static void main(String[] arguments) throws IOException {
        List<char[]> texts = texts(Path.of(arguments[0]));
        List<String> names = names(texts);
        long size = texts.stream().mapToLong(text -> text.length).sum();
        System.out.printf(Locale.ROOT, "%.1f million characters, %d words and pairs to name terms after%n", size / 1e6,
                names.size());
        for (int count : new int[] {10, 1_000, 100_000}) {
            List<Entry> entries = entries(names, Math.min(count, names.size()));
            Index index = build(entries);
            measure(index, texts, size, entries.size() + " terms, all text");
            measure(index, texts.subList(0, texts.size() / 2), texts.subList(0, texts.size() / 2).stream()
                    .mapToLong(text -> text.length).sum(), entries.size() + " terms, half the notes");
        }
    }

    private static Index build(List<Entry> entries) {
        Index index = Index.of(entries, true);
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = cpu();
            index = Index.of(entries, true);
            best = Math.min(best, (cpu() - start) / 1e9);
        }
        double[] sizes = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long without = heap();
            Index one = Index.of(entries, true);
            sizes[round] = (heap() - without) / 1e6;
            Reference.reachabilityFence(one);
        }
        Arrays.sort(sizes);
        System.out.printf(Locale.ROOT, "%d terms: built in %.3f s, %.1f MB (median; %.1f to %.1f)%n",
                index.entries().size(), best, sizes[ROUNDS / 2], sizes[0], sizes[ROUNDS - 1]);
        return index;
    }

    private static void measure(Index index, List<char[]> texts, long size, String what) {
        double best = 0;
        int[] hits = new int[1];
        for (int round = 0; round < ROUNDS; round++) {
            hits[0] = 0;
            long start = cpu();
            for (char[] text : texts) {
                index.matcher().scan(text, text.length, (_, _, _, _, _) -> {
                    hits[0]++;
                    return true;
                });
            }
            best = Math.max(best, size * 1e3 / (cpu() - start));
        }
        System.out.printf(Locale.ROOT, "%s: %.0f million characters a second, %d hits%n", what, best, hits[0]);
    }

    private static List<char[]> texts(Path folder) throws IOException {
        List<char[]> texts = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md")).sorted().toList()) {
                texts.add(Files.readString(file).toCharArray());
            }
        }
        return texts;
    }

    private static List<String> names(List<char[]> texts) {
        Set<String> names = new LinkedHashSet<>();
        for (char[] text : texts) {
            String[] words = new String(text).split("[^\\p{L}\\p{N}]+");
            for (int i = 1; i < words.length; i++) {
                if (words[i].length() > 3) {
                    names.add(i % 2 == 0 ? words[i] : words[i - 1] + " " + words[i]);
                }
            }
        }
        return List.copyOf(names);
    }

    private static List<Entry> entries(List<String> names, int count) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String name = names.get((int) ((long) i * names.size() / count));
            Term term = new Term("t" + i, name, List.of(), List.<Segment>of(), new VaultPath("t" + i + ".md"),
                    new SitePath("t" + i + ".html"), Optional.empty());
            entries.add(new Entry(term, Span.file("t.md"), List.of(new Entry.Name(name, false, true)), List.of(),
                    List.of(), List.of(), Optional.empty(), true, Optional.empty(), List.of(), Entry.Origin.NOTE));
        }
        return entries;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long heap() {
        System.gc();
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
