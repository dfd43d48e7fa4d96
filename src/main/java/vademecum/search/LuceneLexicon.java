package vademecum.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The words of a Lucene index.
final class LuceneLexicon implements Lexicon {

    private static final int SIMILAR = 4;
    private static final Comparator<Similar> ORDER = Comparator.comparingInt(Similar::distance)
            .thenComparing(Similar::frequency, Comparator.reverseOrder()).thenComparing(Similar::form);

    private final LeafReader reader;
    private final Stemmer stemmer;
    private final LexiconData data;
    private final Map<String, List<Concept.Name>> names;
    private final int fuzzyFrequency;

    /// The words of an index.
    ///
    /// @param stemmer a stemmer of its own
    /// @param data    what else must be known of the words
    /// @param names   the names of the concepts by their first term
    LuceneLexicon(LeafReader reader, Stemmer stemmer, LexiconData data, Map<String, List<Concept.Name>> names,
                  int fuzzyFrequency) {
        this.reader = reader;
        this.stemmer = stemmer;
        this.data = data;
        this.names = names;
        this.fuzzyFrequency = fuzzyFrequency;
    }

    @Override
    public Optional<String> known(String form) throws IOException {
        return holds(LuceneWriter.FORMS, form) ? Optional.of(term(form)) : Optional.empty();
    }

    @Override
    public int passages(String form) throws IOException {
        return Math.toIntExact(reader.totalTermFreq(new Term(LuceneWriter.FORMS, form)));
    }

    @Override
    public Optional<String> stemmed(String form, String spelling) throws IOException {
        String term = stemmer.term(form, spelling);
        return holds(LuceneWriter.ALL, term) ? Optional.of(term) : known(term);
    }

    private boolean holds(String field, String text) throws IOException {
        return reader.docFreq(new Term(field, text)) > 0;
    }

    /// The term of a form of the index.
    String term(String form) {
        String term = data.irregular().get(form);
        return term == null ? stemmer.term(form, form) : term;
    }

    @Override
    public List<Concept.Name> names(String first) {
        return names.getOrDefault(first, List.of());
    }

    @Override
    public Concept concept(int number) {
        return data.concepts().get(number);
    }

    @Override
    public Set<String> stopWords() {
        return stemmer.stopWords();
    }

    @Override
    public List<String> completions(String prefix, int most) throws IOException {
        List<Similar> found = new ArrayList<>();
        each(prefix, (form, frequency) -> found.add(new Similar(form, 0, frequency)));
        found.sort(ORDER);
        List<String> forms = new ArrayList<>();
        Set<String> terms = new HashSet<>();
        for (int i = 0; i < found.size() && forms.size() < most; i++) {
            if (terms.add(term(found.get(i).form()))) {
                forms.add(found.get(i).form());
            }
        }
        return forms;
    }

    @Override
    public List<Similar> similar(String form) throws IOException {
        List<Similar> found = new ArrayList<>();
        int most = Fuzzy.edits(form);
        each(form.substring(0, Character.charCount(form.codePointAt(0))), (other, frequency) -> {
            int distance = frequency < fuzzyFrequency ? most + 1 : Fuzzy.distance(form, other, most);
            if (distance <= most) {
                found.add(new Similar(other, distance, frequency));
            }
        });
        found.sort(ORDER);
        return found.subList(0, Math.min(SIMILAR, found.size()));
    }

    private void each(String prefix, FormVisitor visitor) throws IOException {
        BytesRef start = new BytesRef(prefix);
        TermsEnum forms = Terms.getTerms(reader, LuceneWriter.FORMS).iterator();
        if (forms.seekCeil(start) == TermsEnum.SeekStatus.END) {
            return;
        }
        for (BytesRef form = forms.term(); form != null && StringHelper.startsWith(form, start);
                form = forms.next()) {
            visitor.visit(form.utf8ToString(), (int) forms.totalTermFreq());
        }
    }

    @FunctionalInterface
    private interface FormVisitor {
        void visit(String form, int frequency);
    }
}
