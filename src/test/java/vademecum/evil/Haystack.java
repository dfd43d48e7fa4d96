package vademecum.evil;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValuesType;
import org.apache.lucene.index.FieldInfo;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import vademecum.search.ShardText;
import vademecum.site.BuiltSite;
import vademecum.site.SiteWriter;

/// Every byte that a build wrote, unpacked: files as they are and their names, the browser's shards without their
/// compression, the stored texts and the words of the Lucene index.
final class Haystack {

    private static final Pattern SHARD = Pattern.compile("vade\\.shard\\(\"[^\"]*\",\"([^\"]*)\"");

    private final Map<String, String> texts = new HashMap<>();

    /// Unpacks what a build wrote.
    static Haystack of(BuiltSite site) throws IOException {
        Haystack haystack = new Haystack();
        haystack.addAll("", BuiltSite.files(site.folder()));
        Path work = SiteWriter.indexFolder(site.folder()).getParent();
        haystack.addAll(".vademecum/", BuiltSite.files(work));
        haystack.index(SiteWriter.indexFolder(site.folder()));
        return haystack;
    }

    /// Where a text stands, in any case of its letters.
    List<String> placesOf(String needle) {
        String wanted = needle.toLowerCase(Locale.ROOT);
        List<String> places = new ArrayList<>();
        texts.forEach((name, text) -> {
            if (text.contains(wanted) || name.toLowerCase(Locale.ROOT).contains(wanted)) {
                places.add(name);
            }
        });
        return places;
    }

    private void addAll(String prefix, Map<String, byte[]> files) {
        files.forEach((name, bytes) -> {
            add(prefix + name, bytes);
            String script = new String(bytes, StandardCharsets.ISO_8859_1);
            Matcher shard = SHARD.matcher(script);
            if (name.endsWith(".epub")) {
                unzip(prefix + name, bytes);
            } else if (name.endsWith(".pdf")) {
                read(prefix + name, bytes);
            } else if (name.endsWith(".js") && shard.lookingAt()) {
                add(prefix + name + " unpacked", inflate(ShardText.decode(shard.group(1))));
            }
        });
    }

    private void unzip(String name, byte[] bytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(name + " " + entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String name, byte[] bytes) {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            StringBuilder text = new StringBuilder(new PDFTextStripper().getText(pdf));
            pdf.getDocumentInformation().getMetadataKeys().forEach(key ->
                    text.append('\n').append(pdf.getDocumentInformation().getCustomMetadataValue(key)));
            outline(pdf.getDocumentCatalog().getDocumentOutline(), text);
            texts.put(name + " text", text.toString().replace("\u00ad", "").toLowerCase(Locale.ROOT));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void outline(@Nullable PDOutlineNode node, StringBuilder text) {
        if (node != null) {
            for (PDOutlineItem item : node.children()) {
                text.append('\n').append(item.getTitle());
                outline(item, text);
            }
        }
    }

    private void add(String name, byte[] bytes) {
        texts.put(name, new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT));
    }

    private void index(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder); DirectoryReader reader = DirectoryReader.open(directory)) {
            StringBuilder words = new StringBuilder();
            for (FieldInfo field : FieldInfos.getMergedFieldInfos(reader)) {
                Terms terms = MultiTerms.getTerms(reader, field.name);
                TermsEnum each = terms == null ? TermsEnum.EMPTY : terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    words.append(text(term)).append('\n');
                }
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                stored(leaf.reader(), words);
            }
            texts.put("index", words.toString().toLowerCase(Locale.ROOT));
        }
    }

    private static void stored(LeafReader reader, StringBuilder words) throws IOException {
        for (FieldInfo field : reader.getFieldInfos()) {
            if (field.getDocValuesType() == DocValuesType.BINARY) {
                BinaryDocValues values = reader.getBinaryDocValues(field.name);
                while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    words.append(text(values.binaryValue())).append('\n');
                }
            }
        }
    }

    private static String text(BytesRef bytes) {
        return new String(bytes.bytes, bytes.offset, bytes.length, StandardCharsets.UTF_8);
    }

    private static byte[] inflate(byte[] packed) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try {
            while (!inflater.finished()) {
                bytes.write(buffer, 0, inflater.inflate(buffer));
            }
            return bytes.toByteArray();
        } catch (DataFormatException e) {
            throw new IllegalStateException(e);
        } finally {
            inflater.end();
        }
    }
}
