package vademecum.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vademecum.emit.Artifact;

/// The index as small classic scripts that a page can load from a disk or any server, as `docs/reference/search.md`
/// describes them. The same passages give the same bytes.
public final class SearchExport {

    /// The folder of the site that the scripts stand in.
    public static final String FOLDER = "vade/search/";

    /// The version of the shard format.
    static final int VERSION = 2;

    private static final String STEMMER = "stem";
    private static final int KEY_CHUNK = 2500;
    private static final int LABELS = 1024;

    private final SearchIndex index;
    private final Vocabulary vocabulary;
    private final PostingBytes bytes;
    private final ShardSizes sizes;
    private final LexiconChunks chunks;
    private final CompletionShards completions;
    private final FuzzyShards fuzzy;
    private final List<Shard> shards = new ArrayList<>();

    private SearchExport(SearchIndex index) {
        this.index = index;
        this.vocabulary = index.vocabulary();
        this.bytes = PostingBytes.of(index.postings(), vocabulary.terms().length);
        this.sizes = ShardSizes.of(index, bytes.postingSizes(), bytes.positionSizes());
        this.chunks = LexiconChunks.of(vocabulary, bytes.postingSizes(), sizes);
        this.completions = CompletionShards.of(index, chunks);
        this.fuzzy = FuzzyShards.of(index);
    }

    /// The scripts of an index. The stream may be run in parallel: each script is made when its turn comes.
    public static Stream<Artifact> of(SearchIndex index) {
        SearchExport export = new SearchExport(index);
        export.plan();
        Packer packer = new Packer(Fingerprint.of(index));
        Stream<Artifact> shards =
                export.shards.stream().map(shard -> packer.pack(shard.path, shard.prose, shard.content));
        Stemmer stemmer = index.stemmer();
        return (stemmer.isKnown() ? Stream.concat(shards,
                Stream.of(packer.script(STEMMER, StemmerScript.of(stemmer.language())))) : shards)
                .onClose(packer::close);
    }

    private void plan() {
        SortedMap<String, List<Integer>> keys = keys();
        List<List<String>> keyChunks = keyChunks(keys);
        shard("m", true, out -> manifest(keyChunks, out));
        ConceptShards concepts = new ConceptShards(index, chunks);
        for (int i = 0; i < concepts.count(); i++) {
            int number = i;
            shard("c/" + number, true, out -> concepts.write(number, out));
        }
        LexiconShard lexicon = new LexiconShard(index, bytes, sizes, chunks, concepts);
        for (int chunk = 0; chunk < chunks.count(); chunk++) {
            int number = chunk;
            shard("t/" + number, false, out -> lexicon.write(number, out));
            shard("q/" + number, false, out -> lexicon.writePositions(number, out));
        }
        for (int term = 0; term < vocabulary.terms().length; term++) {
            String name = chunks.home()[term] + "-" + chunks.local()[term];
            int[] starts = bytes.postingStarts();
            large("p/" + name, bytes.bytes(), starts[term], starts[term + 1], sizes.inline());
            int[] places = bytes.positionStarts();
            large("q/" + name, bytes.positions(), places[term], places[term + 1], 2 * sizes.inline());
        }
        for (int i = 0; i < keyChunks.size(); i++) {
            List<String> chunk = keyChunks.get(i);
            shard("g/" + i, true, out -> keys(chunk, keys, out));
        }
        completions.shards().forEach((first, content) -> shard("x/" + hex(first), true, content));
        fuzzy.shards().forEach((first, content) -> shard("f/" + hex(first), true, content));
        for (int from = 0; from < index.pages().count(); from += LABELS) {
            int start = from;
            shard("n/" + from / LABELS, true, out -> labels(start, out));
        }
        for (int from = 0; from < index.passages().size(); from += sizes.block()) {
            int start = from;
            shard("d/" + from / sizes.block(), true, out -> documents(start, out));
        }
    }

    private void shard(String path, boolean prose, Consumer<ByteSink> content) {
        shards.add(new Shard(path, prose, content));
    }

    private void large(String path, byte[] source, int from, int to, int inline) {
        if (to - from > inline) {
            shard(path, false, out -> out.append(source, from, to));
        }
    }

    private static String hex(String first) {
        return Integer.toHexString(first.codePointAt(0));
    }

    private void manifest(List<List<String>> keyChunks, ByteSink out) {
        out.number(VERSION);
        out.number(index.passages().size());
        out.number(index.postings().documents());
        out.number(index.postings().sumOfLengths());
        out.number(sizes.block());
        out.text(index.stemmer().language());
        out.number(index.stemmer().isKnown() ? 1 : 0);
        out.text(String.join(" ", new java.util.TreeSet<>(index.stemmer().stopWords())));
        out.text(String.join("", completions.shards().keySet()));
        out.text(String.join("", fuzzy.shards().keySet()));
        int[] starts = index.pages().starts();
        out.number(index.pages().count());
        for (int page = 0; page < index.pages().count(); page++) {
            out.number(starts[page + 1] - starts[page]);
        }
        bounds(chunks.bounds(), out);
        List<String> keyBounds = new ArrayList<>();
        for (int i = 0; i < keyChunks.size(); i++) {
            String first = keyChunks.get(i).getFirst();
            keyBounds.add(i == 0 ? "" : LexiconChunks.separator(keyChunks.get(i - 1).getLast(), first));
        }
        bounds(keyBounds, out);
    }

    private static void bounds(List<String> bounds, ByteSink out) {
        out.number(bounds.size());
        String before = "";
        for (String bound : bounds) {
            out.sorted(bound, before);
            before = bound;
        }
    }

    /// The keys of pages, but with a term's first form in place of the term, for the browser knows no stems.
    private SortedMap<String, List<Integer>> keys() {
        Map<String, Integer> terms = new HashMap<>();
        for (int term = 0; term < vocabulary.terms().length; term++) {
            terms.put(vocabulary.terms()[term], term);
        }
        SortedMap<String, List<Integer>> keys = new TreeMap<>();
        index.pages().keys().forEach((key, pages) -> {
            Integer term = key.startsWith("title:") ? terms.get(key.substring(6)) : null;
            keys.put(term == null ? key : "title:" + vocabulary.forms()[chunks.first()[term]], pages);
        });
        return keys;
    }

    private static List<List<String>> keyChunks(SortedMap<String, List<Integer>> keys) {
        List<List<String>> result = new ArrayList<>();
        int size = KEY_CHUNK;
        for (Map.Entry<String, List<Integer>> key : keys.entrySet()) {
            if (size >= KEY_CHUNK) {
                result.add(new ArrayList<>());
                size = 0;
            }
            result.getLast().add(key.getKey());
            size += 4 + key.getKey().length() / 2 + key.getValue().size();
        }
        return result;
    }

    private static void keys(List<String> chunk, SortedMap<String, List<Integer>> keys, ByteSink out) {
        out.number(chunk.size());
        String before = "";
        for (String key : chunk) {
            out.sorted(key, before);
            before = key;
            List<Integer> pages = keys.getOrDefault(key, List.of());
            out.number(pages.size());
            int last = 0;
            for (int page : pages) {
                out.number(page - last);
                last = page;
            }
        }
    }

    /// The folder and tags of pages, from which facets are counted.
    private void labels(int from, ByteSink out) {
        int to = Math.min(index.pages().count(), from + LABELS);
        out.number(to - from);
        for (int page = from; page < to; page++) {
            Passage passage = index.passages().get(index.pages().starts()[page]);
            out.text(StoredPassage.folder(passage));
            out.number(passage.tags().size());
            passage.tags().forEach(out::text);
        }
    }

    private void documents(int from, ByteSink out) {
        for (int i = from; i < Math.min(index.passages().size(), from + sizes.block()); i++) {
            Passage passage = index.passages().get(i);
            boolean same = i > from && passage.page().equals(index.passages().get(i - 1).page());
            out.number(same ? 0 : 1);
            if (!same) {
                out.text(passage.title());
                out.text(passage.page().value());
                out.text(String.join("\n", passage.tags()));
            }
            out.text(String.join(" › ", passage.headings()));
            out.text(passage.anchor());
            out.text(passage.text());
        }
    }

    /// A script before it is made.
    ///
    /// @param path    its name without `.js`
    /// @param prose   whether it holds text rather than numbers
    /// @param content writes its bytes
    private record Shard(String path, boolean prose, Consumer<ByteSink> content) {
    }
}
