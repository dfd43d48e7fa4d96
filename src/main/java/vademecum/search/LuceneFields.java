package vademecum.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.codecs.DocValuesProducer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.EmptyDocValuesProducer;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.BytesRef;

/// The index as Lucene's codec wants to see it.
final class LuceneFields extends Fields {

    private final SearchIndex index;

    LuceneFields(SearchIndex index) {
        this.index = index;
    }

    @Override
    public Iterator<String> iterator() {
        return List.of(LuceneWriter.ALL, LuceneWriter.FORMS, LuceneWriter.KEYS).iterator();
    }

    @Override
    public int size() {
        return 3;
    }

    @Override
    public Terms terms(String field) {
        return switch (field) {
            case LuceneWriter.ALL -> new MemoryTerms(index.vocabulary().termBytes(), true, true, this::postings);
            case LuceneWriter.FORMS -> forms();
            default -> keys();
        };
    }

    private MemoryPostings postings(int term) {
        Postings all = index.postings();
        return new TermPostings(all, all.first(term), all.first(term) + all.frequency(term));
    }

    private Terms forms() {
        String[] forms = index.vocabulary().forms();
        Integer[] order = new Integer[forms.length];
        byte[][] unsorted = new byte[forms.length][];
        for (int i = 0; i < forms.length; i++) {
            order[i] = i;
            unsorted[i] = forms[i].getBytes(StandardCharsets.UTF_8);
        }
        Arrays.sort(order, (a, b) -> Arrays.compareUnsigned(unsorted[a], unsorted[b]));
        byte[][] sorted = new byte[forms.length][];
        int[] frequencies = new int[forms.length];
        for (int i = 0; i < forms.length; i++) {
            sorted[i] = unsorted[order[i]];
            frequencies[i] = index.postings().formFrequency(order[i]);
        }
        int[] last = {index.passages().size()};
        return new MemoryTerms(sorted, true, false,
                form -> new PassageList(last, frequencies[form]));
    }

    private Terms keys() {
        List<Key> keys = new ArrayList<>();
        index.pages().keys().forEach((key, pages) -> keys.add(new Key(key.getBytes(StandardCharsets.UTF_8), pages)));
        keys.sort((a, b) -> Arrays.compareUnsigned(a.bytes, b.bytes));
        byte[][] bytes = new byte[keys.size()][];
        Arrays.setAll(bytes, key -> keys.get(key).bytes);
        return new MemoryTerms(bytes, false, false, key -> new PassageList(passages(keys.get(key).pages), 1));
    }

    /// A key of pages, in UTF-8.
    @SuppressWarnings("ArrayRecordComponent")
    private record Key(byte[] bytes, List<Integer> pages) {
    }

    /// The passages of pages.
    private int[] passages(List<Integer> pages) {
        int[] starts = index.pages().starts();
        int count = 0;
        for (int page : pages) {
            count += starts[page + 1] - starts[page];
        }
        int[] found = new int[count];
        int at = 0;
        for (int page : pages) {
            for (int passage = starts[page]; passage < starts[page + 1]; passage++) {
                found[at++] = passage;
            }
        }
        return found;
    }

    /// The lengths of the passages that hold a token.
    NormsProducer norms() {
        byte[] norms = index.postings().norms();
        int[] lengths = new int[norms.length];
        Arrays.setAll(lengths, passage -> norms[passage]);
        return new NormsProducer() {
            @Override
            public NumericDocValues getNorms(FieldInfo field) {
                return new MemoryValues(lengths, true);
            }

            @Override
            public void checkIntegrity() {
            }

            @Override
            public void close() {
            }
        };
    }

    /// The page of each passage.
    DocValuesProducer pages() {
        int[] starts = index.pages().starts();
        int[] pages = new int[index.passages().size()];
        for (int page = 0; page < starts.length - 1; page++) {
            Arrays.fill(pages, starts[page], starts[page + 1], page);
        }
        return new EmptyDocValuesProducer() {
            @Override
            public NumericDocValues getNumeric(FieldInfo field) {
                return new MemoryValues(pages, false);
            }
        };
    }

    /// What hits show of each passage; for the document of the forms, the [LexiconData].
    DocValuesProducer texts() {
        int[] lengths = new int[index.passages().size() + 1];
        return new EmptyDocValuesProducer() {
            @Override
            public BinaryDocValues getBinary(FieldInfo field) {
                return new MemoryTexts(index, lengths);
            }
        };
    }

    /// A text for each document, made when it is asked for. The codec reads all of them once, and then once more for
    /// their lengths alone, which are kept from the first time.
    private static final class MemoryTexts extends BinaryDocValues {
        private final SearchIndex index;
        private final int[] lengths;
        private final ByteSink sink = new ByteSink(1 << 12);
        private int at = -1;

        MemoryTexts(SearchIndex index, int[] lengths) {
            this.index = index;
            this.lengths = lengths;
        }

        @Override
        public BytesRef binaryValue() {
            sink.clear();
            if (lengths[at] > 0) {
                return new BytesRef(sink.room(lengths[at]), 0, lengths[at]);
            }
            if (at < index.passages().size()) {
                StoredPassage.write(index.passages().get(at), sink);
            } else {
                LexiconData.write(index, sink);
            }
            lengths[at] = sink.size();
            return new BytesRef(sink.array(), 0, sink.size());
        }

        @Override
        public boolean advanceExact(int target) {
            at = target;
            return true;
        }

        @Override
        public int docID() {
            return at;
        }

        @Override
        public int nextDoc() {
            return advance(at + 1);
        }

        @Override
        public int advance(int target) {
            at = target < lengths.length ? target : NO_MORE_DOCS;
            return at;
        }

        @Override
        public long cost() {
            return lengths.length;
        }
    }

    /// A number for each passage.
    private static final class MemoryValues extends NumericDocValues {
        private final int[] values;
        private final boolean skipZeros;
        private int at = -1;

        MemoryValues(int[] values, boolean skipZeros) {
            this.values = values;
            this.skipZeros = skipZeros;
        }

        @Override
        public long longValue() {
            return values[at];
        }

        @Override
        public boolean advanceExact(int target) {
            at = target;
            return target < values.length && !(skipZeros && values[target] == 0);
        }

        @Override
        public int docID() {
            return at;
        }

        @Override
        public int nextDoc() {
            return advance(at + 1);
        }

        @Override
        public int advance(int target) {
            at = target;
            while (at < values.length && skipZeros && values[at] == 0) {
                at++;
            }
            at = at < values.length ? at : NO_MORE_DOCS;
            return at;
        }

        @Override
        public long cost() {
            return values.length;
        }
    }
}
