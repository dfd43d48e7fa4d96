package vademecum.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import vademecum.base.SitePath;
import vademecum.emit.Artifact;

/// Makes scripts of shards: a call of `vade.shard`, in which bytes are compressed and in printable characters.
/// Compressors are used again; safe for use by many threads.
final class Packer implements AutoCloseable {

    /// The level at which prose is compressed; numbers are not searched for repetitions, which they hardly have.
    static final int TEXT = 1;

    private final Queue<Bench> idle = new ConcurrentLinkedQueue<>();

    /// What a shard holds.
    enum Kind {

        /// Bytes, mostly of numbers.
        NUMBERS,

        /// Bytes, mostly of words.
        WORDS,

        /// An expression of JavaScript, in UTF-8.
        SCRIPT
    }

    /// The script of a shard.
    ///
    /// @param path    its name without `.js`
    /// @param kind    what it holds
    /// @param content writes that
    /// @param build   what it belongs to, a literal of JavaScript
    Artifact pack(String path, Kind kind, Consumer<ByteSink> content, String build) {
        Bench found = idle.poll();
        Bench bench = found == null ? new Bench() : found;
        byte[] script = bench.script(path, kind, content, build);
        idle.add(bench);
        return new Artifact(new SitePath(SearchExport.FOLDER + path + ".js"), script);
    }

    /// A script that says that it is there when it has run.
    static Artifact script(String path, String code, String build) {
        String text = code + "vade.shard(\"" + path + "\",\"\"," + build + ");\n";
        return new Artifact(new SitePath(SearchExport.FOLDER + path + ".js"), text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        for (Bench bench = idle.poll(); bench != null; bench = idle.poll()) {
            bench.numbers.end();
            bench.prose.end();
        }
    }

    /// One thread's compressors and buffers.
    private final class Bench {
        private final Deflater numbers = huffman();
        private final Deflater prose = new Deflater(TEXT, true);

        private static Deflater huffman() {
            Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
            deflater.setStrategy(Deflater.HUFFMAN_ONLY);
            return deflater;
        }

        private final ByteSink raw = new ByteSink(1 << 16);
        private final ByteSink whole = new ByteSink(1 << 16);
        private byte[] packed = new byte[1 << 16];

        private byte[] script(String path, Kind kind, Consumer<ByteSink> content, String build) {
            raw.clear();
            content.accept(raw);
            whole.clear();
            whole.ascii("vade.shard(\"" + path + "\",");
            if (kind == Kind.SCRIPT) {
                whole.append(raw.array(), 0, raw.size());
            } else {
                int size = deflate(kind == Kind.WORDS ? prose : numbers);
                whole.ascii("\"");
                whole.fill(Base93.encode(packed, size, whole.room(Base93.most(size)), whole.size()));
                whole.ascii("\"");
            }
            whole.ascii("," + build + ");\n");
            return Arrays.copyOf(whole.array(), whole.size());
        }

        private int deflate(Deflater deflater) {
            int most = raw.size() + raw.size() / 8 + 64;
            packed = packed.length < most ? new byte[2 * most] : packed;
            deflater.reset();
            int size = 0;
            int from = 0;
            int[] parts = raw.parts();
            for (int i = 0; i < parts.length; i++) {
                deflater.setInput(raw.array(), from, parts[i] - from);
                from = parts[i];
                while (i < parts.length - 1 && !deflater.needsInput()) {
                    size += deflater.deflate(packed, size, packed.length - size, Deflater.SYNC_FLUSH);
                }
            }
            deflater.finish();
            while (!deflater.finished()) {
                size += deflater.deflate(packed, size, packed.length - size);
            }
            return size;
        }
    }
}
