package vademecum.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// A plan as Lucene queries.
final class LuceneQuery {

    private final Plan plan;

    LuceneQuery(Plan plan) {
        this.plan = plan;
    }

    /// Passages that have every word.
    Query all() {
        return query(Occur.MUST);
    }

    /// Passages that have at least one word.
    Query some() {
        return query(Occur.SHOULD);
    }

    private Query query(Occur occur) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Plan.Clause clause : plan.clauses()) {
            query.add(clause(clause, occur), occur);
        }
        query.setMinimumNumberShouldMatch(occur == Occur.SHOULD ? 1 : 0);
        plan.phrases().forEach(phrase -> query.add(phrase(phrase), Occur.FILTER));
        plan.keys().forEach(key -> query.add(term(LuceneWriter.KEYS, key), Occur.FILTER));
        plan.not().terms().forEach(term -> query.add(term(LuceneWriter.POSITIONS, term), Occur.MUST_NOT));
        plan.not().phrases().forEach(phrase -> query.add(phrase(phrase), Occur.MUST_NOT));
        plan.not().keys().forEach(key -> query.add(term(LuceneWriter.KEYS, key), Occur.MUST_NOT));
        return query.build();
    }

    private static Query clause(Plan.Clause clause, Occur occur) {
        if (clause.concept() < 0) {
            return word(clause.words().getFirst());
        }
        BooleanQuery.Builder words = new BooleanQuery.Builder();
        clause.words().forEach(word -> words.add(word(word), occur));
        Query mentions = term(LuceneWriter.ALL, Concept.token(clause.concept()));
        return new DisjunctionMaxQuery(List.of(words.build(), mentions), 0f);
    }

    private static Query word(List<Plan.Expansion> expansions) {
        List<Query> terms = new ArrayList<>();
        for (Plan.Expansion expansion : expansions) {
            Query term = term(LuceneWriter.ALL, expansion.term());
            terms.add(expansion.boost() == 1f ? term : new BoostQuery(term, expansion.boost()));
        }
        return terms.size() == 1 ? terms.getFirst() : new DisjunctionMaxQuery(terms, 0f);
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static Query phrase(List<String> terms) {
        return new PhraseQuery(LuceneWriter.POSITIONS, terms.toArray(String[]::new));
    }
}
