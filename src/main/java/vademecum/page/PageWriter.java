package vademecum.page;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Collects a page as UTF-8: most of a page comes in pieces that are bytes already inside a `String`, so that copying
/// them is cheaper than gathering characters and encoding them all at the end.
final class PageWriter extends Writer {

    private static final int USUAL_SIZE = 48_000;
    private static final int LARGEST_SPARE = 1 << 22;
    private static final byte[][] ENTITIES = new byte[0x100][];

    static {
        ENTITIES['&'] = ascii("&amp;");
        ENTITIES['<'] = ascii("&lt;");
        ENTITIES['>'] = ascii("&gt;");
        ENTITIES['"'] = ascii("&quot;");
        ENTITIES['\''] = ascii("&#39;");
    }

    /// Room that a page of this thread was collected in, for the next.
    private static final ThreadLocal<byte[]> SPARE = ThreadLocal.withInitial(() -> new byte[USUAL_SIZE]);
    private static final byte[] LENT = {};

    private byte[] page;
    private int length;

    /// An empty page. Call [#close] when its content is taken.
    PageWriter() {
        page = SPARE.get();
        SPARE.set(LENT);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public void write(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        append(bytes, 0, bytes.length);
    }

    @Override
    public void write(String text, int offset, int count) {
        write(text.substring(offset, offset + count));
    }

    @Override
    public void write(char[] text, int offset, int count) {
        write(new String(text, offset, count));
    }

    /// Writes a text so that a page shows it as it is, between tags and inside an attribute in any quotes.
    void writeEscaped(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int done = 0;
        for (int i = 0; i < bytes.length; i++) {
            byte[] entity = ENTITIES[bytes[i] & 0xFF];
            if (entity != null) {
                append(bytes, done, i);
                append(entity, 0, entity.length);
                done = i + 1;
            }
        }
        append(bytes, done, bytes.length);
    }

    private void append(byte[] bytes, int from, int to) {
        int count = to - from;
        if (page.length - length < count) {
            page = Arrays.copyOf(page, Math.max(2 * page.length, length + count + USUAL_SIZE));
        }
        System.arraycopy(bytes, from, page, length, count);
        length += count;
    }

    /// The page.
    byte[] bytes() {
        return Arrays.copyOf(page, length);
    }

    @Override
    public void flush() {
        // all is here
    }

    @Override
    public void close() {
        if (page.length <= LARGEST_SPARE) {
            SPARE.set(page);
        }
        page = LENT;
        length = 0;
    }

    /// What was written, as text.
    @Override
    public String toString() {
        return new String(page, 0, length, StandardCharsets.UTF_8);
    }
}
