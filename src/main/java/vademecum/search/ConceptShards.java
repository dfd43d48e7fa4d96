package vademecum.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The terms of the glossary in the export: their names in the lexicon shards of their first words, and what they mean
/// in shards of their own.
final class ConceptShards {

    /// How many concepts a shard holds.
    static final int BLOCK = 8;

    private final List<Concept> concepts;
    private final Vocabulary vocabulary;
    private final LexiconChunks chunks;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<Integer, List<String>> forms = new HashMap<>();
    private final Map<Integer, Map<Integer, List<Concept.Name>>> names = new TreeMap<>();

    ConceptShards(SearchIndex index, LexiconChunks chunks) {
        this.concepts = index.concepts().all();
        this.vocabulary = index.vocabulary();
        this.chunks = chunks;
        if (!concepts.isEmpty()) {
            number();
        }
    }

    private void number() {
        for (int term = 0; term < vocabulary.terms().length; term++) {
            numbers.put(vocabulary.terms()[term], term);
        }
        Concept.byFirstTerm(concepts).forEach((first, list) -> names
                .computeIfAbsent(chunks.home()[term(first)], _ -> new TreeMap<>())
                .put(chunks.local()[term(first)], list));
        for (Concept concept : concepts) {
            concept.names().forEach(name -> name.forEach(term -> forms.put(term(term), new ArrayList<>())));
        }
        for (int form = 0; form < vocabulary.forms().length; form++) {
            List<String> known = forms.get(vocabulary.termOf()[form]);
            if (known != null) {
                known.add(vocabulary.forms()[form]);
            }
        }
    }

    private int term(String text) {
        return numbers.getOrDefault(text, 0);
    }

    /// How many shards there are.
    int count() {
        return (concepts.size() + BLOCK - 1) / BLOCK;
    }

    /// Writes the names whose first term is at home in a chunk: the term's number in it, the concept's number, doubled,
    /// plus one if it has a term of its own, and where the other terms are.
    void writeNames(int chunk, ByteSink out) {
        Map<Integer, List<Concept.Name>> own = names.getOrDefault(chunk, Map.of());
        out.number(own.values().stream().mapToInt(List::size).sum());
        own.forEach((local, list) -> list.forEach(name -> {
            out.number(local);
            out.number(2L * name.concept() + (concepts.get(name.concept()).shared() ? 1 : 0));
            out.number(name.terms().size() - 1);
            for (String rest : name.terms().subList(1, name.terms().size())) {
                out.number(chunks.home()[term(rest)]);
                out.number(chunks.local()[term(rest)]);
            }
        }));
    }

    /// Writes a shard: each concept's title, meaning, page and anchor, and the forms of each word of each name.
    void write(int shard, ByteSink out) {
        List<Concept> block = concepts.subList(shard * BLOCK, Math.min(concepts.size(), (shard + 1) * BLOCK));
        out.number(block.size());
        for (Concept concept : block) {
            out.text(concept.title());
            out.text(concept.text());
            out.text(concept.path());
            out.text(concept.anchor());
            out.number(concept.names().size());
            for (List<String> name : concept.names()) {
                out.number(name.size());
                name.forEach(word -> out.text(String.join(" ", forms.getOrDefault(term(word), List.of()))));
            }
        }
    }
}
