package vademecum.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.glossary.Glossary;
import vademecum.glossary.Sighting;
import vademecum.glossary.Term;
import vademecum.glossary.Verdict;
import vademecum.page.Edition;

/// What the author of a glossary should look at.
///
/// @param terms    how many terms there are
/// @param links    how many links to them
/// @param findings what to look at, kind by kind, the weightiest of a kind first
public record GlossaryReport(int terms, int links, List<Finding> findings) {

    /// A term in more than so many of a hundred notes, and in at least so many, is linked too often.
    private static final int TIRING_SHARE = 25;
    private static final int TIRING_NOTES = 12;

    /// Looks through the studies of all notes.
    public static GlossaryReport of(Edition edition, List<NoteStudy> studies) {
        Map<Term, TermTally> tallies = new HashMap<>();
        Map<String, Finding.Unresolved> unresolved = new TreeMap<>();
        int links = 0;
        for (NoteStudy study : studies) {
            Set<Term> here = new HashSet<>();
            for (Sighting sighting : study.sightings()) {
                boolean linked = sighting.verdict().isLinked();
                links += linked ? 1 : 0;
                tallies.computeIfAbsent(sighting.term(), _ -> new TermTally()).add(sighting, linked
                        && here.add(sighting.term()));
                if (sighting.verdict() instanceof Verdict.Ambiguous ambiguous) {
                    unresolved.merge(sighting.text().toLowerCase(Locale.ROOT), new Finding.Unresolved(sighting.text(),
                            ambiguous.terms(), 1, example(sighting)), (old, _) -> new Finding.Unresolved(old.word(),
                            old.terms(), old.times() + 1, old.example()));
                }
            }
            study.meanings().forEach(sighting -> tallies.computeIfAbsent(sighting.term(), _ -> new TermTally())
                    .judge(sighting));
            study.labels().forEach(label -> tallies.computeIfAbsent(label.term(), _ -> new TermTally()).byHand());
        }
        List<Finding> findings = new ArrayList<>(shared(edition.glossary()));
        findings.addAll(unresolved.values());
        findings.addAll(risky(edition.glossary(), tallies));
        findings.addAll(tiring(edition.glossary(), tallies, studies.size()));
        findings.addAll(HandLinks.of(edition.glossary(), studies));
        findings.addAll(undefined(edition.glossary(), studies));
        findings.addAll(unused(edition.glossary(), tallies));
        return new GlossaryReport(edition.glossary().terms().size(), links, List.copyOf(findings));
    }

    static Finding.Example example(Sighting sighting) {
        return new Finding.Example(sighting.note(), sighting.start(), sighting.verdict().isLinked());
    }

    private static List<Finding> shared(Glossary glossary) {
        List<Finding> findings = new ArrayList<>();
        for (Diagnostic problem : glossary.problems()) {
            if (problem.code() == Code.DUPLICATE_TERM) {
                findings.add(new Finding.Shared(new VaultPath(problem.span().path()), problem.span().start(),
                        problem.message(), problem.hint().orElse("")));
            }
        }
        return findings;
    }

    private static List<Finding> risky(Glossary glossary, Map<Term, TermTally> tallies) {
        List<Finding.Risky> findings = new ArrayList<>();
        for (Term term : glossary.terms()) {
            TermTally tally = tallies.get(term);
            if (tally != null) {
                tally.risk(glossary, term).ifPresent(findings::add);
            }
        }
        findings.sort(Comparator.comparingInt(Finding.Risky::others).reversed());
        return List.copyOf(findings);
    }

    private static List<Finding> tiring(Glossary glossary, Map<Term, TermTally> tallies, int notes) {
        List<Finding.Tiring> findings = new ArrayList<>();
        for (Term term : glossary.terms()) {
            int linked = tallies.containsKey(term) ? tallies.get(term).notes() : 0;
            if (linked >= TIRING_NOTES && linked * 100 > notes * TIRING_SHARE) {
                findings.add(new Finding.Tiring(term, linked, notes, glossary.paste(term, "auto: false")));
            }
        }
        findings.sort(Comparator.comparingInt(Finding.Tiring::notes).reversed());
        return List.copyOf(findings);
    }

    private static List<Finding> undefined(Glossary glossary, List<NoteStudy> studies) {
        return acronyms(studies).stream().filter(acronym -> glossary.find(acronym.word()).isEmpty()
                && acronym.expansion().map(words -> glossary.find(words).isEmpty()).orElse(true))
                .<Finding>map(Finding.Undefined::new).toList();
    }

    /// The acronyms that several notes use, or one note often, those in most notes first. What occurs as often in small
    /// letters is a word in capitals.
    static List<Spotted> acronyms(List<NoteStudy> studies) {
        SortedMap<String, Spotted> all = new TreeMap<>();
        Map<String, Integer> lower = new HashMap<>();
        for (NoteStudy study : studies) {
            study.acronyms().forEach((name, spotted) -> all.merge(name, spotted, Spotted::and));
            study.lower().forEach((name, count) -> lower.merge(name, count, Integer::sum));
        }
        return all.values().stream()
                .filter(one -> one.notes() > 1 || one.times() > 2 || one.expansion().isPresent())
                .filter(one -> lower.getOrDefault(one.word(), 0) < one.times())
                .sorted(Comparator.comparingInt(Spotted::notes).thenComparingInt(Spotted::times).reversed()
                        .thenComparing(Spotted::word)).toList();
    }

    private static List<Finding> unused(Glossary glossary, Map<Term, TermTally> tallies) {
        List<Finding> findings = new ArrayList<>();
        for (Term term : glossary.terms()) {
            TermTally tally = tallies.getOrDefault(term, new TermTally());
            if (!tally.isUsed()) {
                findings.add(new Finding.Unused(term, tally.whyUnused()));
            }
        }
        return findings;
    }
}
