package vademecum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vademecum.emit.Artifact;

/// The index as small classic scripts that a page can load from a disk or any server, as `docs/reference/search.md`
/// describes them. The same passages give the same bytes.
public final class SearchExport {

    /// The folder of the site that the scripts stand in.
    public static final String FOLDER = "vade/search/";

    /// The version of the shard format.
    static final int VERSION = 7;

    /// With more passages than this the manifest has a second level.
    static final int LARGE = 20_000;

    private static final int FOLDER_SIZE = 256;

    private final SearchIndex index;
    private final String build;
    private final Vocabulary vocabulary;
    private final Bundles bundles;
    private final ShardSizes sizes;
    private final LexiconChunks chunks;
    private final PostingWriter postings;
    private final CompletionShards completions;
    private final FuzzyShards fuzzy;
    private final Directory forms;
    private final KeyShards keys;
    private final KeyShards names;
    private final TextShards texts;
    private final List<Shard> shards = new ArrayList<>();

    private SearchExport(SearchIndex index) {
        this.index = index;
        this.build = '"' + index.fingerprint() + '"';
        this.vocabulary = index.vocabulary();
        LexiconEntries entries = LexiconEntries.of(vocabulary);
        this.bundles = Bundles.of(index.passages(), index.pages().starts());
        this.sizes = ShardSizes.of(index, entries, bundles);
        this.chunks = LexiconChunks.of(entries, vocabulary, index.postings(), sizes);
        this.postings = new PostingWriter(index);
        this.completions = CompletionShards.of(index, chunks);
        this.fuzzy = FuzzyShards.of(index);
        boolean large = index.passages().size() > LARGE;
        this.forms = new Directory(chunks.bounds(), large);
        this.keys = KeyShards.of(keys(), index.pages().starts(), ShardSizes.KEYS, large);
        this.names = KeyShards.of(index.pages().names(), index.pages().starts(), ShardSizes.NAMES, large);
        this.texts = new TextShards(index, sizes, bundles);
    }

    /// The scripts of an index. The stream may be run in parallel: each script is made when its turn comes.
    public static Stream<Artifact> of(SearchIndex index) {
        SearchExport export = new SearchExport(index);
        export.plan();
        Packer packer = new Packer();
        Stream<Artifact> shards =
                export.shards.stream().map(shard -> packer.pack(shard.path, shard.kind, shard.content, shard.build));
        Stream<Artifact> scripts = LazyScripts.of(index.stemmer()).entrySet().stream()
                .map(script -> Packer.script(script.getKey(), script.getValue(), export.build));
        return Stream.concat(shards, scripts).onClose(packer::close);
    }

    private void plan() {
        shard("m", Packer.Kind.WORDS, this::manifest);
        shard("w", Packer.Kind.WORDS, texts::writeWords);
        directory("rt", forms);
        directory("rg", keys.directory());
        directory("ro", names.directory());
        ConceptShards concepts = new ConceptShards(index, chunks);
        for (int i = 0; i < concepts.count(); i++) {
            int number = i;
            shard("c/" + number, Packer.Kind.WORDS, out -> concepts.write(number, out));
        }
        LexiconShard lexicon = new LexiconShard(index, postings, sizes, chunks, concepts);
        for (int chunk = 0; chunk < chunks.count(); chunk++) {
            int number = chunk;
            shard(numbered("t", number), Packer.Kind.NUMBERS, out -> lexicon.write(number, out));
            if (number % sizes.spread() == 0) {
                shard(numbered("q", number / sizes.spread()), Packer.Kind.NUMBERS,
                        out -> lexicon.writePositions(number, out));
            }
        }
        for (int term = 0; term < vocabulary.terms().length; term++) {
            own(term);
        }
        for (int i = 0; i < keys.count(); i++) {
            int number = i;
            shard(numbered("g", number), Packer.Kind.WORDS, out -> keys.write(number, out));
        }
        for (int i = 0; i < names.count(); i++) {
            int number = i;
            shard(numbered("o", number), Packer.Kind.WORDS, out -> names.writePages(number, out));
        }
        completions.shards().forEach((start, content) -> shard("x/" + hex(start), Packer.Kind.WORDS, content));
        fuzzy.shards().forEach((first, content) -> shard("f/" + hex(first), Packer.Kind.WORDS, content));
        LabelShards labels = new LabelShards(index);
        shard("n/names", Packer.Kind.WORDS, labels::writeNames);
        for (int i = 0; i < labels.count(); i++) {
            int number = i;
            shard("n/" + number, Packer.Kind.NUMBERS, out -> labels.write(number, out));
        }
        documents();
    }

    private void shard(String path, Packer.Kind kind, Consumer<ByteSink> content) {
        shards.add(new Shard(path, kind, content, build));
    }

    private static String numbered(String kind, int number) {
        return kind + "/" + number / FOLDER_SIZE + "/" + number % FOLDER_SIZE;
    }

    private static String hex(String start) {
        StringBuilder name = new StringBuilder();
        start.codePoints().forEach(c -> name.append(name.isEmpty() ? "" : "-").append(Integer.toHexString(c)));
        return name.toString();
    }

    private void directory(String kind, Directory directory) {
        for (int i = 0; i < directory.parts(); i++) {
            int number = i;
            shard(numbered(kind, number), Packer.Kind.WORDS, out -> directory.writePart(number, out));
        }
    }

    private void own(int term) {
        int frequency = index.postings().frequency(term);
        String name = numbered("", chunks.home()[term]) + "-" + chunks.local()[term];
        if (sizes.isOwn(frequency)) {
            shard("p" + name, Packer.Kind.NUMBERS, out -> postings.write(List.of(term), out));
        }
        for (int from = 0; frequency > ShardSizes.RUN && from < frequency; from += ShardSizes.RUN) {
            int start = from;
            shard("q" + name + "-" + from / ShardSizes.RUN, Packer.Kind.NUMBERS,
                    out -> postings.writePositions(term, start, ShardSizes.RUN, out));
        }
    }

    private void manifest(ByteSink out) {
        int[] starts = index.pages().starts();
        int stride = 1;
        for (int page = 0; page < starts.length - 1; page++) {
            stride = Math.max(stride, starts[page + 1] - starts[page]);
        }
        out.number(VERSION);
        out.number(index.postings().documents());
        out.number(stride);
        out.number(sizes.group());
        out.number(sizes.block());
        out.number(ShardSizes.RUN);
        out.number(sizes.spread());
        out.text(index.stemmer().language());
        out.text(String.join(" ", new TreeSet<>(index.stemmer().stopWords())));
        out.sorted(completions.shards().keySet());
        out.sorted(fuzzy.shards().keySet());
        forms.write(out);
        keys.directory().write(out);
        names.directory().write(out);
        texts.writeBundles(out);
    }

    /// The keys of pages, but with a term's first form in place of the term, for the browser knows no stems. Names
    /// stand in files of their own.
    private SortedMap<String, List<Integer>> keys() {
        SortedMap<String, List<Integer>> found = new TreeMap<>();
        index.pages().keys().forEach((key, pages) -> {
            int term = key.startsWith("title:") ? vocabulary.term(key.substring(6)) : -1;
            if (!key.startsWith(Pages.NAME)) {
                found.put(term < 0 ? key : "title:" + vocabulary.forms()[chunks.first()[term]], pages);
            }
        });
        return found;
    }

    private void documents() {
        for (int bundle = 0; bundle < bundles.count(); bundle++) {
            int from = bundles.start(bundle);
            for (int page = from; page < bundles.start(bundle + 1); page += sizes.group()) {
                documents(bundle, page, numbered("d/" + bundle, (page - from) / sizes.group()));
            }
        }
    }

    /// The blocks of a group of pages.
    private void documents(int bundle, int page, String name) {
        int end = Math.min(bundles.start(bundle + 1), page + sizes.group());
        for (int block = 0; block < sizes.blocks(index.pages().starts(), page, end); block++) {
            int number = block;
            shards.add(new Shard(name + "-" + block, Packer.Kind.SCRIPT, out -> texts.write(page, end, number, out),
                    Integer.toString(texts.stamp(bundle))));
        }
    }

    /// A script before it is made.
    ///
    /// @param path    its name without `.js`
    /// @param kind    what it holds
    /// @param content writes that
    /// @param build   what it belongs to, a literal of JavaScript
    private record Shard(String path, Packer.Kind kind, Consumer<ByteSink> content, String build) {
    }
}
