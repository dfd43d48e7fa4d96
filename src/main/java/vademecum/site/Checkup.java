package vademecum.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Severity;
import vademecum.base.VaultPath;
import vademecum.config.Config;
import vademecum.doctor.Construct;
import vademecum.doctor.Constructs;
import vademecum.doctor.LinkCases;
import vademecum.doctor.Score;
import vademecum.doctor.StaleNotes;
import vademecum.note.NoteFacts;
import vademecum.vault.Vault;

/// What a check looks at and a build does not: what notes are written with, and what their author may want to tidy.
final class Checkup {

    private final Vault files;
    private final Library library;
    private final Config config;
    private final Jobs jobs;

    Checkup(Vault files, Library library, Config config, Jobs jobs) {
        this.files = files;
        this.library = library;
        this.config = config;
        this.jobs = jobs;
    }

    /// One diagnostic for each thing to tidy, as far as the settings ask for it.
    /// Notes are due for a review on the day that the command line names.
    List<Diagnostic> problems() {
        List<Diagnostic> problems = new ArrayList<>();
        Optional<LocalDate> today = config.now().map(LocalDateTime::toLocalDate);
        if (isAsked(Code.UNSUPPORTED_CONSTRUCT)) {
            constructs().forEach(note -> problems.addAll(note.problems()));
        }
        for (NoteFacts note : library.catalog().published().values()) {
            if (isAsked(Code.CASE_ONLY_LINK)) {
                problems.addAll(LinkCases.of(note, library.catalog()));
            }
            today.flatMap(day -> StaleNotes.of(note, day)).ifPresent(problems::add);
        }
        problems.addAll(StrayFiles.find(files, library.catalog(), isAsked(Code.UNUSED_FILE),
                isAsked(Code.DUPLICATE_FILE)));
        return problems;
    }

    /// How much of what the vault is written with the site shows.
    Score score() {
        List<Map<Construct, Long>> counts = new ArrayList<>();
        constructs().forEach(note -> counts.add(note.counts()));
        Map<Construct, Long> others = new EnumMap<>(Construct.class);
        for (VaultPath file : files.files().keySet()) {
            switch (file.extension()) {
                case "canvas" -> others.merge(Construct.CANVAS, 1L, Long::sum);
                case "base" -> others.merge(Construct.BASE_FILE, 1L, Long::sum);
                default -> { }
            }
        }
        long cut = library.problems().stream().filter(problem -> problem.code() == Code.UNSAFE_HTML
                        && library.catalog().published().containsKey(new VaultPath(problem.span().path())))
                .map(problem -> problem.span().path()).distinct().count();
        if (cut > 0) {
            others.put(Construct.UNSAFE_HTML, cut);
        }
        counts.add(others);
        return Score.of(counts);
    }

    private List<Constructs> constructs() {
        return jobs.map(library.catalog().published().values(), note -> note.path().value(), note -> {
            try {
                return Constructs.of(note, library.catalog(), files.read(note.path()).file().text());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + note.path(), e);
            }
        });
    }

    private boolean isAsked(Code code) {
        return config.severity(code) != Severity.OFF;
    }
}
