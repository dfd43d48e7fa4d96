package vademecum.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vademecum.glossary.Glossary;
import vademecum.glossary.Term;

/// Finds the words that authors link to a term by hand though they are none of its names.
final class HandLinks {

    private static final int LONGEST = 5;

    private HandLinks() {
    }

    private record Counted(NoteStudy.Label first, int times) {
    }

    static List<Finding> of(Glossary glossary, List<NoteStudy> studies) {
        Map<String, Counted> counted = new TreeMap<>();
        for (NoteStudy study : studies) {
            for (NoteStudy.Label label : study.labels()) {
                if (label.words().split("\\s+").length <= LONGEST && !glossary.isCalled(label.term(), label.words())) {
                    String key = label.term().id() + '\n' + label.words().toLowerCase(Locale.ROOT);
                    counted.merge(key, new Counted(label, 1), (old, _) -> new Counted(old.first, old.times + 1));
                }
            }
        }
        List<Finding.HandLinked> findings = new ArrayList<>();
        counted.values().forEach(one -> findings.add(finding(glossary, one)));
        findings.sort(Comparator.comparingInt(Finding.HandLinked::times).reversed());
        return List.copyOf(findings);
    }

    private static Finding.HandLinked finding(Glossary glossary, Counted one) {
        Term term = one.first.term();
        String aliases = Stream.concat(term.aliases().stream(), Stream.of(one.first.words())).map(HandLinks::quoted)
                .collect(Collectors.joining(", "));
        return new Finding.HandLinked(term, one.first.words(), one.times,
                new Finding.Example(one.first.note(), one.first.at(), true),
                glossary.paste(term, "aliases: [" + aliases + "]"));
    }

    /// The text as an item of a YAML list.
    private static String quoted(String text) {
        boolean plain = text.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == ' ' || c == '-')
                && !text.startsWith("-");
        return plain ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
