package vademecum.search;

import java.util.ArrayList;
import java.util.List;

/// Writes the shards of the lexicon: forms, their terms, and the postings and positions that are short.
final class LexiconShard {

    private final Vocabulary vocabulary;
    private final Postings postings;
    private final PostingBytes bytes;
    private final ShardSizes sizes;
    private final LexiconChunks chunks;
    private final ConceptShards concepts;
    private final List<List<Integer>> strangers = new ArrayList<>();
    private final List<List<Integer>> terms = new ArrayList<>();

    LexiconShard(SearchIndex index, PostingBytes bytes, ShardSizes sizes, LexiconChunks chunks,
                 ConceptShards concepts) {
        this.vocabulary = index.vocabulary();
        this.postings = index.postings();
        this.bytes = bytes;
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
    }

    /// Writes a chunk: its forms and terms, the forms of its terms that stand in other chunks, and the names of
    /// concepts that begin with its terms. What is no form has no passages.
    void write(int chunk, ByteSink out) {
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
            out.number(form < 0 ? 0 : postings.formFrequency(form));
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
        for (int term : terms.get(chunk)) {
            int start = bytes.postingStarts()[term];
            int end = bytes.postingStarts()[term + 1];
            boolean large = end - start > sizes.inline();
            out.number((long) postings.frequency(term) << 1 | (large ? 1 : 0));
            if (!large) {
                out.number(end - start);
                out.append(bytes.bytes(), start, end);
            }
        }
        out.number(strangers.get(chunk).size());
        for (int form : strangers.get(chunk)) {
            out.number(chunks.local()[vocabulary.termOf()[form]]);
            out.text(vocabulary.forms()[form]);
        }
        concepts.writeNames(chunk, out);
    }

    /// Writes the positions of a chunk's terms; of length 0 where they have a shard of their own.
    void writePositions(int chunk, ByteSink out) {
        for (int term : terms.get(chunk)) {
            int start = bytes.positionStarts()[term];
            int end = bytes.positionStarts()[term + 1];
            boolean large = end - start > 2 * sizes.inline();
            out.number(large ? 0 : end - start);
            if (!large) {
                out.append(bytes.positions(), start, end);
            }
        }
    }
}
