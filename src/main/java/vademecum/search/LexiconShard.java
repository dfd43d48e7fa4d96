package vademecum.search;

import java.util.ArrayList;
import java.util.List;

/// Writes the shards of the lexicon: forms, their terms, names of pages, and the postings and positions of rare terms.
final class LexiconShard {

    private final Vocabulary vocabulary;
    private final Postings postings;
    private final PostingWriter writer;
    private final ShardSizes sizes;
    private final LexiconChunks chunks;
    private final ConceptShards concepts;
    private final List<List<Integer>> strangers = new ArrayList<>();
    private final List<List<Integer>> terms = new ArrayList<>();
    private final NameLengths names;

    LexiconShard(SearchIndex index, PostingWriter writer, ShardSizes sizes, LexiconChunks chunks,
                 ConceptShards concepts) {
        this.vocabulary = index.vocabulary();
        this.postings = index.postings();
        this.writer = writer;
        this.sizes = sizes;
        this.chunks = chunks;
        this.concepts = concepts;
        boolean[] seen = new boolean[vocabulary.terms().length];
        for (int chunk = 0; chunk < chunks.count(); chunk++) {
            strangers.add(new ArrayList<>());
            terms.add(new ArrayList<>());
        }
        LexiconEntries entries = chunks.entries();
        for (int chunk = 0; chunk < chunks.count(); chunk++) {
            for (int entry = chunks.starts()[chunk]; entry < chunks.starts()[chunk + 1]; entry++) {
                int term = entries.terms()[entry];
                if (!seen[term]) {
                    seen[term] = true;
                    terms.get(chunk).add(term);
                } else if (chunks.home()[term] != chunk && entries.forms()[entry] >= 0) {
                    strangers.get(chunks.home()[term]).add(entries.forms()[entry]);
                }
            }
        }
        this.names = NameLengths.of(index.pages().names().keySet(), vocabulary.forms(), chunks);
    }

    /// Writes a chunk: its forms, the forms of its terms that stand in other chunks, how long names of pages are, names
    /// of concepts that begin with its terms, terms, postings.
    void write(int chunk, ByteSink out) {
        writeForms(chunk, out);
        out.number(strangers.get(chunk).size());
        for (int form : strangers.get(chunk)) {
            out.number(chunks.local()[vocabulary.termOf()[form]]);
            out.text(vocabulary.forms()[form]);
        }
        out.number(names.others()[chunk]);
        concepts.writeNames(chunk, out);
        for (int term : terms.get(chunk)) {
            int frequency = postings.frequency(term);
            out.number((long) frequency << 1 | (sizes.isOwn(frequency) ? 1 : 0));
        }
        out.cut();
        writer.write(rare(chunk), out);
    }

    /// Writes the forms and terms of a chunk. What is no form has no passages.
    private void writeForms(int chunk, ByteSink out) {
        LexiconEntries entries = chunks.entries();
        int from = chunks.starts()[chunk];
        int to = chunks.starts()[chunk + 1];
        out.number(to - from);
        String before = "";
        int next = 0;
        for (int entry = from; entry < to; entry++) {
            out.sorted(entries.texts()[entry], before);
            before = entries.texts()[entry];
            int form = entries.forms()[entry];
            int frequency = form < 0 ? 0 : postings.formFrequency(form);
            out.number(frequency);
            if (frequency > 0) {
                out.number(names.ofForms()[form]);
            }
            int term = entries.terms()[entry];
            if (chunks.home()[term] != chunk) {
                out.number((long) (chunk - chunks.home()[term]) << 1 | 1);
                out.number(chunks.local()[term]);
            } else if (chunks.local()[term] == next) {
                out.number(0);
                next++;
            } else {
                out.number((long) (next - chunks.local()[term]) << 1);
            }
        }
    }

    /// Writes the positions of some chunks, those of each after the number of their bytes: first those of the terms
    /// whose postings stand in the chunk, together, then those of each other term.
    ///
    /// @param first the first chunk of [ShardSizes#spread]
    void writePositions(int first, ByteSink out) {
        ByteSink whole = new ByteSink(1 << 14);
        ByteSink part = new ByteSink(1 << 12);
        for (int chunk = first; chunk < Math.min(chunks.count(), first + sizes.spread()); chunk++) {
            whole.clear();
            part.clear();
            writer.writePositions(rare(chunk), part);
            whole.part(part);
            for (int term : terms.get(chunk)) {
                int frequency = postings.frequency(term);
                if (sizes.isOwn(frequency) && frequency <= ShardSizes.RUN) {
                    part.clear();
                    writer.writePositions(List.of(term), part);
                    whole.part(part);
                }
            }
            out.part(whole);
        }
    }

    private List<Integer> rare(int chunk) {
        return terms.get(chunk).stream().filter(term -> !sizes.isOwn(postings.frequency(term))).toList();
    }
}
