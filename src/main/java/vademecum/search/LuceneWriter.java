package vademecum.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.DocValuesConsumer;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.NormsConsumer;
import org.apache.lucene.codecs.StoredFieldsWriter;
import org.apache.lucene.index.DocValuesSkipIndexType;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.SegmentCommitInfo;
import org.apache.lucene.index.SegmentInfo;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.VectorEncoding;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.apache.lucene.store.IndexOutput;
import org.apache.lucene.store.TrackingDirectoryWrapper;
import org.apache.lucene.util.InfoStream;
import org.apache.lucene.util.Version;

/// Writes the index as one Lucene segment, straight through the codec: what an `IndexWriter` would have to invert again
/// is inverted already. Nothing in the files depends on the clock or on chance.
final class LuceneWriter {

    /// The tokens of title, headings and text with their positions. One with a weight stands as often at its position.
    static final String ALL = "all";
    /// The keys of [Pages#keys].
    static final String KEYS = "key";
    /// Every form, in one document of its own behind the passages, with its document frequency as term frequency.
    static final String FORMS = "form";
    /// The number of the passage's page.
    static final String PAGE = "page";
    /// What a hit shows of a passage, as [StoredPassage] writes it. Not a stored field: compressing those would take
    /// a quarter of the whole time, and the index is not published.
    static final String TEXT = "text";

    private static final int HEADER_BEFORE_ID = 17;

    private final SearchIndex index;
    private final Directory folder;
    private final TrackingDirectoryWrapper directory;
    private final Codec codec = Codec.getDefault();

    LuceneWriter(SearchIndex index, Directory directory) {
        this.index = index;
        this.folder = directory;
        this.directory = new TrackingDirectoryWrapper(directory);
    }

    void write() throws IOException {
        byte[] id = Arrays.copyOf(index.fingerprint().getBytes(StandardCharsets.US_ASCII), 16);
        SegmentInfo segment = new SegmentInfo(folder, Version.LATEST, Version.LATEST, "_0", index.passages().size() + 1,
                false, false, codec, new TreeMap<>(), id, new TreeMap<>(), null);
        FieldInfos fields = fields();
        IOContext context = IOContext.DEFAULT;
        SegmentWriteState state =
                new SegmentWriteState(InfoStream.NO_OUTPUT, directory, segment, fields, null, context);
        LuceneFields content = new LuceneFields(index);
        try (NormsConsumer norms = codec.normsFormat().normsConsumer(state)) {
            norms.addNormsField(fields.fieldInfo(ALL), content.norms());
        }
        try (DocValuesConsumer values = codec.docValuesFormat().fieldsConsumer(state)) {
            values.addNumericField(fields.fieldInfo(PAGE), content.pages());
            values.addBinaryField(fields.fieldInfo(TEXT), content.texts());
        }
        try (StoredFieldsWriter stored = codec.storedFieldsFormat().fieldsWriter(directory, segment, context)) {
            for (int i = 0; i < segment.maxDoc(); i++) {
                stored.startDocument();
                stored.finishDocument();
            }
            stored.finish(segment.maxDoc());
        }
        try (FieldsConsumer terms = codec.postingsFormat().fieldsConsumer(state)) {
            terms.write(content, content.norms());
        }
        codec.fieldInfosFormat().write(directory, segment, "", fields, context);
        segment.setFiles(new TreeSet<>(directory.getCreatedFiles()));
        codec.segmentInfoFormat().write(directory, segment, context);
        commit(segment, id);
    }

    private void commit(SegmentInfo segment, byte[] id) throws IOException {
        SegmentInfos infos = new SegmentInfos(Version.LATEST.major);
        infos.counter = 1;
        infos.add(new SegmentCommitInfo(segment, 0, 0, -1, -1, -1, id));
        infos.setUserData(new TreeMap<>(Map.of("language", index.stemmer().language(),
                "fuzzy", Integer.toString(index.postings().fuzzyFrequency()))), false);
        try (Directory memory = new ByteBuffersDirectory()) {
            infos.commit(memory);
            String name = infos.getSegmentsFileName();
            byte[] bytes = new byte[Math.toIntExact(memory.fileLength(name))];
            try (IndexInput input = memory.openInput(name, IOContext.READONCE)) {
                input.readBytes(bytes, 0, bytes.length);
            }
            System.arraycopy(id, 0, bytes, HEADER_BEFORE_ID, id.length);
            CRC32 checksum = new CRC32();
            checksum.update(bytes, 0, bytes.length - Long.BYTES);
            ByteBuffer.wrap(bytes).putLong(bytes.length - Long.BYTES, checksum.getValue());
            try (IndexOutput output = directory.createOutput(name, IOContext.DEFAULT)) {
                output.writeBytes(bytes, bytes.length);
            }
        }
    }

    private static FieldInfos fields() {
        List<FieldInfo> infos = new java.util.ArrayList<>();
        infos.add(field(ALL, 0, IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, DocValuesType.NONE));
        infos.add(field(FORMS, 1, IndexOptions.DOCS_AND_FREQS, DocValuesType.NONE));
        infos.add(field(KEYS, 2, IndexOptions.DOCS, DocValuesType.NONE));
        infos.add(field(PAGE, 3, IndexOptions.NONE, DocValuesType.NUMERIC));
        infos.add(field(TEXT, 4, IndexOptions.NONE, DocValuesType.BINARY));
        return new FieldInfos(infos.toArray(new FieldInfo[0]));
    }

    private static FieldInfo field(String name, int number, IndexOptions options, DocValuesType values) {
        boolean omitNorms = options != IndexOptions.NONE && !name.equals(ALL);
        return new FieldInfo(name, number, false, omitNorms, false, options, values, DocValuesSkipIndexType.NONE, -1,
                new TreeMap<>(), 0, 0, 0, 0, VectorEncoding.FLOAT32, VectorSimilarityFunction.EUCLIDEAN, false, false);
    }
}
