package vademecum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vademecum.search.Plan.Clause;
import vademecum.search.Plan.Exclusions;
import vademecum.search.Plan.Expansion;

/// Turns a query into a plan: known words stand for themselves, unfinished and unknown ones for their completions, and
/// only what has neither is taken for a typo. `engine.js` follows the same rules.
final class Planner {

    private static final float COMPLETION = 0.5f;
    private static final int MOST_WORDS = 32;

    /// What so many passages hold is a whole word.
    private static final int WHOLE = 1000;

    private final Lexicon lexicon;
    private final Map<String, QueryItem.Word> wanted = new LinkedHashMap<>();
    private final List<String> name = new ArrayList<>();
    private final List<List<String>> phrases = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();
    private final Exclusions not = new Exclusions(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    private final Set<String> inPhrase = new LinkedHashSet<>();
    private final List<String> understood = new ArrayList<>();
    private final Map<Set<String>, Clause> clauses = new LinkedHashMap<>();
    private final List<Integer> concepts = new ArrayList<>();
    private int plain;
    private boolean all = true;
    private boolean corrected;
    private boolean impossible;

    private Planner(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// The plan for a query.
    static Plan plan(List<QueryItem> items, Lexicon lexicon) throws IOException {
        Planner planner = new Planner(lexicon);
        for (QueryItem item : items) {
            if (item.without()) {
                planner.exclude(item);
            } else {
                planner.want(item);
            }
        }
        return planner.plan();
    }

    private void want(QueryItem item) throws IOException {
        switch (item) {
            case QueryItem.Word word -> {
                name.add(word.form());
                wanted.merge(word.form(), word, (a, b) -> a.open() ? a : b);
            }
            case QueryItem.Phrase phrase -> {
                name.addAll(phrase.forms());
                phrase(phrase.forms()).ifPresentOrElse(phrases::add, () -> impossible = true);
                for (String form : phrase.forms()) {
                    wanted.putIfAbsent(form, new QueryItem.Word(form, form, false, false));
                    inPhrase.add(form);
                }
            }
            case QueryItem.Field field -> key(field).ifPresentOrElse(keys::add, () -> impossible = true);
        }
    }

    private void exclude(QueryItem item) throws IOException {
        switch (item) {
            case QueryItem.Word word -> {
                for (Expansion expansion : found(word)) {
                    not.terms().add(expansion.term());
                }
            }
            case QueryItem.Phrase phrase -> phrase(phrase.forms()).ifPresent(not.phrases()::add);
            case QueryItem.Field field -> key(field).ifPresent(not.keys()::add);
        }
    }

    /// The terms of a phrase; none if one of its words is nowhere.
    private Optional<List<String>> phrase(List<String> forms) throws IOException {
        List<String> terms = new ArrayList<>();
        for (String form : forms) {
            Optional<String> term = find(form, form);
            if (term.isEmpty()) {
                return Optional.empty();
            }
            terms.add(term.get());
        }
        return Optional.of(terms);
    }

    private Optional<String> key(QueryItem.Field field) throws IOException {
        if (!field.field().equals("title")) {
            return Optional.of(field.field() + ":" + field.value());
        }
        return find(field.value(), field.value()).map(term -> "title:" + term);
    }

    private Optional<String> find(String form, String spelling) throws IOException {
        Optional<String> known = lexicon.known(form);
        return known.isPresent() ? known : lexicon.stemmed(form, spelling);
    }

    private Plan plan() throws IOException {
        if (impossible) {
            return new Plan(List.of(), false, List.of(), List.of(), not, "", Optional.empty(), -1);
        }
        List<QueryItem.Word> words = wanted.values().stream().limit(MOST_WORDS).toList();
        boolean onlyStopWords = words.stream().allMatch(word -> lexicon.stopWords().contains(word.form()));
        for (int at = 0; at < words.size(); ) {
            if (!onlyStopWords && lexicon.stopWords().contains(words.get(at).form())) {
                understood.add(words.get(at).form());
                at++;
            } else {
                at += clause(words, at);
            }
        }
        return new Plan(List.copyOf(clauses.values()), all, phrases, keys, not, "name:" + String.join(" ", name),
                corrected ? Optional.of(String.join(" ", understood)) : Optional.empty(),
                plain == 0 && concepts.size() == 1 ? concepts.getFirst() : -1);
    }

    /// Plans the word at a place, or the words that name a concept there, and tells how many they are.
    private int clause(List<QueryItem.Word> words, int at) throws IOException {
        List<Expansion> expansions = expand(words.get(at));
        Optional<Concept.Name> named = concept(words, at, expansions);
        if (named.isEmpty()) {
            plain++;
            add(new Clause(List.of(expansions), -1));
            return 1;
        }
        int size = named.get().terms().size();
        List<List<Expansion>> parts = new ArrayList<>(List.of(expansions));
        for (QueryItem.Word word : words.subList(at + 1, at + size)) {
            if (lexicon.stopWords().contains(word.form())) {
                understood.add(word.form());
            } else {
                parts.add(expand(word));
            }
        }
        int concept = named.get().concept();
        concepts.add(concept);
        if (lexicon.concept(concept).shared()) {
            add(new Clause(parts, concept));
        } else {
            parts.forEach(part -> add(new Clause(List.of(part), -1)));
        }
        return size;
    }

    /// The longest name of a concept that the words from a place on are.
    private Optional<Concept.Name> concept(List<QueryItem.Word> words, int at, List<Expansion> expansions)
            throws IOException {
        if (!isFree(words.get(at)) || expansions.isEmpty() || expansions.getFirst().boost() < 1f) {
            return Optional.empty();
        }
        for (Concept.Name candidate : lexicon.names(expansions.getFirst().term())) {
            int size = candidate.terms().size();
            boolean same = at + size <= words.size();
            for (int i = 1; same && i < size; i++) {
                QueryItem.Word word = words.get(at + i);
                same = isFree(word) && find(word.form(), word.form()).equals(Optional.of(candidate.terms().get(i)));
            }
            if (same) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private boolean isFree(QueryItem.Word word) {
        return !inPhrase.contains(word.form());
    }

    private void add(Clause clause) {
        all &= !clause.words().getFirst().isEmpty();
        if (!clause.words().getFirst().isEmpty()) {
            Set<String> terms = new LinkedHashSet<>();
            clause.words().forEach(word -> word.forEach(expansion -> terms.add(expansion.term())));
            terms.add(Concept.token(clause.concept()));
            clauses.merge(terms, clause, (a, b) -> boost(a) >= boost(b) ? a : b);
        }
    }

    private static float boost(Clause clause) {
        return clause.words().getFirst().getFirst().boost();
    }

    private List<Expansion> expand(QueryItem.Word word) throws IOException {
        List<Expansion> expansions = found(word);
        if (expansions.isEmpty() && !word.open() && isFree(word)) {
            complete(word.form(), 3, expansions);
        }
        boolean unknown = expansions.isEmpty() && word.form().length() >= 4 && isFree(word);
        List<Lexicon.Similar> similar = unknown ? lexicon.similar(word.form()) : List.of();
        for (Lexicon.Similar other : similar) {
            add(lexicon.known(other.form()), 1f - other.distance() / (float) word.form().length(), expansions);
        }
        corrected |= !similar.isEmpty();
        understood.add(similar.isEmpty() ? word.form() : similar.getFirst().form());
        return expansions;
    }

    /// The word's own term and, if it is unfinished, its completions; failing both, the term that it has by its stem.
    private List<Expansion> found(QueryItem.Word word) throws IOException {
        List<Expansion> expansions = new ArrayList<>();
        String form = word.form();
        add(lexicon.known(form), 1f, expansions);
        boolean open = word.open() && lexicon.passages(form) < WHOLE;
        if (open || isCjk(form) && form.codePointCount(0, form.length()) == 1 && !inPhrase.contains(form)) {
            complete(form, 2, expansions);
        }
        if (expansions.isEmpty()) {
            add(lexicon.stemmed(form, word.spelling()), 1f, expansions);
        }
        return expansions;
    }

    private void complete(String form, int shortest, List<Expansion> expansions) throws IOException {
        if (form.length() >= (isCjk(form) ? 1 : shortest)) {
            int most = form.length() <= 2 ? 3 : form.length() == 3 ? 5 : 8;
            for (String completion : lexicon.completions(form, most)) {
                add(lexicon.known(completion), COMPLETION, expansions);
            }
        }
    }

    private static void add(Optional<String> term, float boost, List<Expansion> expansions) {
        if (term.isPresent() && expansions.stream().noneMatch(other -> other.term().equals(term.get()))) {
            expansions.add(new Expansion(term.get(), boost));
        }
    }

    private static boolean isCjk(String form) {
        return CharKind.of(form.codePointAt(0)) == CharKind.CJK;
    }
}
