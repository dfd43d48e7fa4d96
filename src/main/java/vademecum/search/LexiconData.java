package vademecum.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.util.BytesRef;

/// What a searcher must know of the words of a site besides its postings.
///
/// @param irregular the terms of forms that are stems of another spelling
/// @param concepts  the terms of the glossary
record LexiconData(Map<String, String> irregular, List<Concept> concepts) {

    /// Writes the data of an index: texts, each after the number of its bytes.
    static void write(SearchIndex index, ByteSink sink) {
        sink.text(Integer.toString(index.vocabulary().irregular().size()));
        index.vocabulary().irregular().forEach((form, term) -> {
            sink.text(form);
            sink.text(term);
        });
        for (Concept concept : index.concepts().all()) {
            sink.text(concept.title());
            sink.text(concept.text());
            sink.text(concept.path());
            sink.text(concept.anchor());
            sink.text(concept.shared() ? "1" : "");
            sink.text(Integer.toString(concept.names().size()));
            concept.names().forEach(name -> sink.text(String.join(" ", name)));
        }
    }

    /// Reads the data back.
    static LexiconData read(BytesRef bytes) {
        List<String> texts = StoredPassage.texts(bytes);
        Map<String, String> irregular = new HashMap<>();
        int at = 1;
        for (int i = texts.isEmpty() ? 0 : Integer.parseInt(texts.getFirst()); i > 0; i--) {
            irregular.put(texts.get(at), texts.get(at + 1));
            at += 2;
        }
        List<Concept> concepts = new ArrayList<>();
        while (at < texts.size()) {
            int end = at + 6 + Integer.parseInt(texts.get(at + 5));
            List<List<String>> names = new ArrayList<>();
            texts.subList(at + 6, end).forEach(name -> names.add(List.of(name.split(" "))));
            concepts.add(new Concept(texts.get(at), texts.get(at + 1), texts.get(at + 2), texts.get(at + 3),
                    !texts.get(at + 4).isEmpty(), names));
            at = end;
        }
        return new LexiconData(irregular, concepts);
    }
}
