package vademecum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.Consumer;

/// The keys that select pages, in shards of about the same size.
///
/// @param chunks    the keys of each shard
/// @param pages     the pages of each key
/// @param starts    the first passage of each page
/// @param directory which key is in which shard
@SuppressWarnings("ArrayRecordComponent")
record KeyShards(List<List<String>> chunks, SortedMap<String, List<Integer>> pages, int[] starts,
                 Directory directory) {

    /// Cuts keys into shards.
    ///
    /// @param bytes how many bytes a shard takes, about
    static KeyShards of(SortedMap<String, List<Integer>> pages, int[] starts, int bytes, boolean large) {
        List<List<String>> chunks = new ArrayList<>();
        List<String> bounds = new ArrayList<>();
        int size = bytes;
        String before = "";
        for (Map.Entry<String, List<Integer>> key : pages.entrySet()) {
            if (size >= bytes) {
                bounds.add(chunks.isEmpty() ? "" : LexiconChunks.separator(before, key.getKey()));
                chunks.add(new ArrayList<>());
                size = 0;
            }
            chunks.getLast().add(key.getKey());
            size += 4 + key.getKey().length() / 2 + 2 * key.getValue().size();
            before = key.getKey();
        }
        return new KeyShards(chunks, pages, starts, new Directory(bounds, large));
    }

    /// How many shards there are.
    int count() {
        return chunks.size();
    }

    /// Writes a shard: each key with its pages.
    void writePages(int chunk, ByteSink out) {
        write(chunk, out, out::ascending);
    }

    /// Writes a shard: each key with its pages, and how many passages each page has.
    void write(int chunk, ByteSink out) {
        write(chunk, out, found -> {
            out.number(found.size());
            int last = 0;
            for (int page : found) {
                out.number(page - last);
                out.number(starts[page + 1] - starts[page]);
                last = page;
            }
        });
    }

    private void write(int chunk, ByteSink out, Consumer<List<Integer>> writer) {
        out.number(chunks.get(chunk).size());
        String before = "";
        for (String key : chunks.get(chunk)) {
            out.sorted(key, before);
            before = key;
            writer.accept(pages.getOrDefault(key, List.of()));
        }
    }
}
