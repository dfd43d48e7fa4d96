package vademecum.search;

import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import vademecum.base.SitePath;
import vademecum.emit.Artifact;

/// Makes scripts of shards: compressed, in printable characters, in a call of `vade.shard`. Compressors are used again; safe for use
/// by many threads.
final class Packer implements AutoCloseable {

    /// The level at which prose is compressed; numbers are not searched for repetitions, which they hardly have.
    static final int TEXT = 1;

    private final String build;
    private final Queue<Bench> idle = new ConcurrentLinkedQueue<>();

    Packer(String build) {
        this.build = build;
    }

    /// The script of a shard.
    ///
    /// @param path    its name without `.js`
    /// @param text    whether it holds prose rather than numbers
    /// @param content writes its bytes
    Artifact pack(String path, boolean text, Consumer<ByteSink> content) {
        Bench found = idle.poll();
        Bench bench = found == null ? new Bench() : found;
        byte[] script = bench.script(path, text, content);
        idle.add(bench);
        return new Artifact(new SitePath(SearchExport.FOLDER + path + ".js"), script);
    }

    /// A script that says that it is there when it has run.
    Artifact script(String path, String code) {
        String text = code + "vade.shard(\"" + path + "\",\"\",\"" + build + "\");\n";
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
        private byte[] packed = new byte[1 << 16];

        private byte[] script(String path, boolean text, Consumer<ByteSink> content) {
            raw.clear();
            content.accept(raw);
            int size = deflate(text ? prose : numbers);
            byte[] head = ("vade.shard(\"" + path + "\",\"").getBytes(StandardCharsets.US_ASCII);
            byte[] tail = ("\",\"" + build + "\");\n").getBytes(StandardCharsets.US_ASCII);
            byte[] body = Base93.encode(packed, size);
            byte[] script = new byte[head.length + body.length + tail.length];
            System.arraycopy(head, 0, script, 0, head.length);
            System.arraycopy(body, 0, script, head.length, body.length);
            System.arraycopy(tail, 0, script, head.length + body.length, tail.length);
            return script;
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
