package vademecum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Parts of a plan as Lucene queries.
final class LuceneQuery {

    private LuceneQuery() {
    }

    /// Passages that have one of the terms that stand for a word; the best of them scores.
    static Query word(List<Plan.Expansion> expansions) {
        List<Query> terms = new ArrayList<>();
        for (Plan.Expansion expansion : expansions) {
            Query term = term(LuceneWriter.ALL, expansion.term());
            terms.add(expansion.boost() == 1f ? term : new BoostQuery(term, expansion.boost()));
        }
        return terms.size() == 1 ? terms.getFirst() : new DisjunctionMaxQuery(terms, 0f);
    }

    /// Passages that mention a concept.
    static Query mentions(int concept) {
        return term(LuceneWriter.ALL, Concept.token(concept));
    }

    /// What every passage must have or must not have; empty if the plan has only words.
    static Optional<Query> filters(Plan plan) {
        List<BooleanClause> clauses = new ArrayList<>();
        plan.phrases().forEach(phrase -> clauses.add(new BooleanClause(phrase(phrase), Occur.FILTER)));
        plan.keys().forEach(key -> clauses.add(new BooleanClause(term(LuceneWriter.KEYS, key), Occur.FILTER)));
        if (clauses.isEmpty()) {
            clauses.add(new BooleanClause(new MatchAllDocsQuery(), Occur.FILTER));
        }
        int wanted = clauses.size();
        Plan.Exclusions not = plan.not();
        not.terms().forEach(term -> clauses.add(without(term(LuceneWriter.ALL, term))));
        not.phrases().forEach(phrase -> clauses.add(without(phrase(phrase))));
        not.keys().forEach(key -> clauses.add(without(term(LuceneWriter.KEYS, key))));
        boolean any = clauses.size() > wanted || !plan.phrases().isEmpty() || !plan.keys().isEmpty();
        return any ? Optional.of(new BooleanQuery.Builder().add(clauses).build()) : Optional.empty();
    }

    private static BooleanClause without(Query query) {
        return new BooleanClause(query, Occur.MUST_NOT);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query phrase(List<String> terms) {
        return new PhraseQuery(LuceneWriter.ALL, terms.toArray(String[]::new));
    }
}
