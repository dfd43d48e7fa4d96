package vademecum.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The concepts of a site and where its passages mention them. At each place the longest name counts, and the next is
/// looked for behind it.
final class Concepts {

    private static final int LONGEST = 8;

    private final List<Concept> concepts;
    private final int[][][] namesByFirst;

    private Concepts(List<Concept> concepts, int[][][] namesByFirst) {
        this.concepts = concepts;
        this.namesByFirst = namesByFirst;
    }

    /// The terms under which mentions are indexed, of the concepts that have several names.
    static List<String> tokens(List<GlossaryTerm> glossary, Stemmer stemmer) {
        List<String> tokens = new ArrayList<>();
        Tokenizer tokenizer = new Tokenizer(false);
        for (int number = 0; number < glossary.size(); number++) {
            if (forms(glossary.get(number), tokenizer, stemmer).size() > 1) {
                tokens.add(Concept.token(number));
            }
        }
        return tokens;
    }

    /// The concepts of a glossary, in its order.
    static Concepts of(List<GlossaryTerm> glossary, Stemmer stemmer, Vocabulary vocabulary) {
        Tokenizer tokenizer = new Tokenizer(false);
        List<Concept> concepts = new ArrayList<>();
        for (GlossaryTerm term : glossary) {
            Set<List<String>> names = new LinkedHashSet<>();
            Set<List<String>> forms = forms(term, tokenizer, stemmer);
            for (List<String> name : forms) {
                List<String> terms = name.stream().map(vocabulary::termOf).toList();
                if (terms.stream().allMatch(text -> vocabulary.term(text) >= 0)) {
                    names.add(terms);
                }
            }
            concepts.add(new Concept(term.title(), term.text(), term.page().value(), term.anchor(), forms.size() > 1,
                    List.copyOf(names)));
        }
        int[][][] namesByFirst = new int[concepts.isEmpty() ? 0 : vocabulary.terms().length][][];
        Concept.byFirstTerm(concepts).forEach((first, names) -> namesByFirst[vocabulary.term(first)] =
                names.stream().map(name -> numbers(name, concepts, vocabulary)).toArray(int[][]::new));
        return new Concepts(concepts, namesByFirst);
    }

    /// The number of the concept's own term, or -1, then those of the name's terms.
    private static int[] numbers(Concept.Name name, List<Concept> concepts, Vocabulary vocabulary) {
        int[] result = new int[name.terms().size() + 1];
        result[0] = concepts.get(name.concept()).shared()
                ? vocabulary.term(Concept.token(name.concept())) : -1;
        for (int i = 1; i < result.length; i++) {
            result[i] = vocabulary.term(name.terms().get(i - 1));
        }
        return result;
    }

    /// The forms of each name, without names that are nothing but stop words.
    private static Set<List<String>> forms(GlossaryTerm term, Tokenizer tokenizer, Stemmer stemmer) {
        Set<List<String>> names = new LinkedHashSet<>();
        List<String> written = new ArrayList<>(List.of(term.title()));
        written.addAll(term.aliases());
        for (String name : written) {
            List<String> forms = List.of(tokenizer.forms(name));
            if (!forms.isEmpty() && forms.size() <= LONGEST && !stemmer.stopWords().containsAll(forms)) {
                names.add(forms);
            }
        }
        return names;
    }

    /// The concepts.
    List<Concept> all() {
        return concepts;
    }

    /// The mentions in a run of passages, in order: the offset of a mention's first token, then the number of the term
    /// that it is indexed under.
    ///
    /// @param analysis the run
    /// @param termOf   the number of the term of each of the run's forms
    int[] mentions(Analysis analysis, int[] termOf) {
        int[] found = new int[16];
        int size = 0;
        int[] tokens = analysis.tokens();
        int end = analysis.passages() == 0 || namesByFirst.length == 0 ? 0
                : analysis.end(analysis.passages() - 1, Analysis.WEIGHTS.length - 1);
        for (int at = 0; at < end; at++) {
            int[][] names = tokens[at] < 0 ? null : namesByFirst[termOf[tokens[at]]];
            for (int i = 0; names != null && i < names.length; i++) {
                int last = last(names[i], tokens, at, end, termOf);
                if (last >= 0) {
                    if (names[i][0] >= 0) {
                        found = size + 2 > found.length ? Arrays.copyOf(found, 2 * size) : found;
                        found[size++] = at;
                        found[size++] = names[i][0];
                    }
                    at = last;
                    break;
                }
            }
        }
        return Arrays.copyOf(found, size);
    }

    /// The offset of the last token of a name that begins at a token, or -1. Parts of words are passed over.
    private static int last(int[] name, int[] tokens, int start, int end, int[] termOf) {
        int at = start;
        int matched = 1;
        int last = start;
        for (at++; matched < name.length - 1 && at < end && tokens[at] != Analysis.GAP; at++) {
            if (tokens[at] >= 0) {
                if (termOf[tokens[at]] != name[matched + 1]) {
                    return -1;
                }
                matched++;
                last = at;
            }
        }
        return matched == name.length - 1 ? last : -1;
    }
}
