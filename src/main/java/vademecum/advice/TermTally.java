package vademecum.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vademecum.glossary.Glossary;
import vademecum.glossary.Sighting;
import vademecum.glossary.Term;
import vademecum.glossary.Verdict;

/// What became of the mentions of one term in all notes.
final class TermTally {

    /// A word of which so many mentions are a verb or an everyday word, and so many of a hundred, is risky; so is a
    /// name of which that many are written small.
    private static final int RISKY_TIMES = 2;
    private static final int RISKY_SHARE = 10;
    private static final int EXAMPLES = 3;

    private final Map<String, Integer> reasons = new TreeMap<>();
    private final List<Sighting> linked = new ArrayList<>();
    private final List<Sighting> meant = new ArrayList<>();
    private final List<Sighting> others = new ArrayList<>();
    private int notes;
    private int hands;
    private boolean elsewhere;
    private boolean atHome;

    /// Counts a mention.
    ///
    /// @param first whether it is the first link of its note
    void add(Sighting sighting, boolean first) {
        notes += first ? 1 : 0;
        elsewhere |= !(sighting.verdict() instanceof Verdict.Home);
        atHome |= sighting.verdict() == Verdict.Home.AT_HOME;
        switch (sighting.verdict()) {
            case Verdict.Linked _ -> linked.add(sighting);
            case Verdict.Repeated.BY_AUTHOR -> hands++;
            case Verdict.Guard _, Verdict.OtherCase _, Verdict.Switched _, Verdict.Ambiguous _, Verdict.Repeated _ ->
                reasons.merge(sighting.verdict().reason(), 1, Integer::sum);
            case Verdict.Home _ -> { }
        }
    }

    /// Counts a mention by what it seems to mean, however often the term is linked.
    void judge(Sighting sighting) {
        if (sighting.verdict().isLinked()) {
            meant.add(sighting);
        } else if (sighting.verdict() instanceof Verdict.Guard guard && isOtherSense(guard)) {
            others.add(sighting);
        }
    }

    /// Counts a link that an author made by hand.
    void byHand() {
        hands++;
    }

    private static boolean isOtherSense(Verdict.Guard guard) {
        return switch (guard) {
            case VERB, COMMON_WORD -> true;
            case CUT, TECHNICAL, LONGER_NAME, NEGATED, HYPHENATED, MODIFIER, IDIOM -> false;
        };
    }

    /// In how many notes the term is linked.
    int notes() {
        return notes;
    }

    /// Whether any note links it, by rule or by hand.
    boolean isUsed() {
        return notes > 0 || hands > 0;
    }

    /// Why no note links it.
    String whyUnused() {
        if (!elsewhere) {
            return atHome ? "written only in the note that is about it" : "no other note writes it";
        }
        return reasons.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey())).map(most -> "written " + times(most.getValue()) + ", but "
                        + most.getKey()).orElse("no other note writes it");
    }

    private static String times(int count) {
        return count == 1 ? "once" : count + " times";
    }

    /// The risk of linking the term in another sense, if there is one: a single word that also occurs as a verb or in
    /// set phrases, or that is a name in capitals here and a word in small letters there.
    Optional<Finding.Risky> risk(Glossary glossary, Term term) {
        if (linked.isEmpty()) {
            return Optional.empty();
        }
        String word = linked.getFirst().text().toLowerCase(Locale.ROOT);
        List<Sighting> small = meant.stream().filter(one -> isWord(one.text()) && isSmall(one.text())).toList();
        boolean inTwoCases = isWord(term.title()) && !isSmall(term.title()) && isMany(small.size())
                && meant.size() > 2 * small.size();
        boolean otherSense = isMany(others.size());
        if (!inTwoCases && !otherSense) {
            return Optional.empty();
        }
        String paste = otherSense ? "auto: false" : "case: exact";
        String reason = otherSense ? times(others.size()) + " a verb or an everyday word"
                : "a name in capitals, but written small " + times(small.size());
        List<Sighting> doubtful = otherSense ? linked : linked.stream().filter(small::contains).toList();
        return Optional.of(new Finding.Risky(term, word, linked.size(), otherSense ? others.size() : small.size(),
                reason, examples(doubtful), glossary.paste(term, paste)));
    }

    private boolean isMany(int count) {
        return count >= RISKY_TIMES && count * 100 >= (count + meant.size()) * RISKY_SHARE;
    }

    private List<Finding.Example> examples(List<Sighting> doubtful) {
        List<Finding.Example> examples = new ArrayList<>();
        doubtful.stream().limit(EXAMPLES - 1).map(GlossaryReport::example).forEach(examples::add);
        others.stream().limit(EXAMPLES - examples.size()).map(GlossaryReport::example).forEach(examples::add);
        return examples;
    }

    private static boolean isWord(String text) {
        return text.chars().allMatch(Character::isLetter);
    }

    private static boolean isSmall(String text) {
        return text.equals(text.toLowerCase(Locale.ROOT));
    }
}
