package vademecum.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.maths.Converter;
import vademecum.maths.Fault;
import vademecum.maths.Formulas;
import vademecum.maths.KnownFormulas;
import vademecum.note.Formula;
import vademecum.note.Segment;

/// The formulas of a vault, converted.
///
/// @param formulas what became of them
/// @param problems what is wrong with each, wherever it stands
public record VaultFormulas(Formulas formulas, List<Diagnostic> problems) {

    private static final VaultFormulas NONE = new VaultFormulas(Formulas.NONE, List.of());

    /// Converts the formulas of a vault.
    public static VaultFormulas of(Library library, Jobs jobs) {
        return of(library.formulas(), new KnownFormulas(), jobs);
    }

    /// Converts formulas.
    ///
    /// @param known what earlier runs made of them
    static VaultFormulas of(Map<VaultPath, List<Segment.Maths>> notes, KnownFormulas known, Jobs jobs) {
        if (notes.isEmpty()) {
            return NONE;
        }
        List<List<Formula>> all = notes.values().stream()
                .map(formulas -> formulas.stream().map(Segment.Maths::formula).toList()).toList();
        Formulas converted = Converter.convert(all, known, jobs.workers());
        List<Diagnostic> problems = new ArrayList<>();
        notes.forEach((note, formulas) -> {
            formulas.forEach(formula -> converted.fault(formula.formula())
                    .ifPresent(fault -> problems.add(diagnostic(note, formula, fault))));
            beyond(note, formulas, converted).ifPresent(problems::add);
        });
        return new VaultFormulas(converted, problems);
    }

    /// Says once that a note has formulas that nobody looked at.
    private static Optional<Diagnostic> beyond(VaultPath note, List<Segment.Maths> formulas, Formulas converted) {
        List<Segment.Maths> left = formulas.stream()
                .filter(formula -> converted.beyond(formula.formula()).isPresent()).toList();
        return left.stream().findFirst().flatMap(first -> converted.beyond(first.formula()).map(fault ->
                diagnostic(note, first, new Fault(fault.code(), fault.message() + ": " + left.size()
                        + (left.size() == 1 ? " is" : " are") + " shown as source", fault.hint(), ""))));
    }

    /// Converts formulas, and keeps what became of them in a file for the next run. Without the file it takes longer;
    /// so no trouble with it is told of.
    static VaultFormulas of(Map<VaultPath, List<Segment.Maths>> notes, KnownFormulas known, Path file, Jobs jobs) {
        if (notes.isEmpty()) {
            return NONE;
        }
        byte[] before = read(file);
        known.read(before);
        VaultFormulas formulas = of(notes, known, jobs);
        byte[] after = known.bytes();
        if (!Arrays.equals(before, after)) {
            write(file, after);
        }
        return formulas;
    }

    /// Converts formulas, and keeps what became of them where there is a place for that.
    static VaultFormulas of(Map<VaultPath, List<Segment.Maths>> notes, KnownFormulas known, Optional<Path> kept,
                            Jobs jobs) {
        return kept.isPresent() ? of(notes, known, kept.get(), jobs) : of(notes, known, jobs);
    }

    private static byte[] read(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : new byte[0];
        } catch (IOException unreadable) {
            return new byte[0];
        }
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = file.resolveSibling(file.getFileName() + ".next");
            Files.write(whole, bytes);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // the next build converts them again
        }
    }

    /// Points at the part at fault where the TeX stands in the note as it is.
    private static Diagnostic diagnostic(VaultPath note, Segment.Maths formula, Fault fault) {
        String tex = formula.formula().tex();
        boolean same = formula.to() - formula.from() == tex.length();
        int at = same && !fault.culprit().isEmpty() ? tex.indexOf(fault.culprit()) : -1;
        Span span = at < 0 ? new Span(note.value(), formula.from(), formula.to())
                : new Span(note.value(), formula.from() + at, formula.from() + at + fault.culprit().length());
        return new Diagnostic(fault.code(), span, fault.message(), Optional.of(fault.hint()));
    }
}
