package vademecum.search;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Reads what [Packer] wrote: for those who want to know what a script of the search holds. Texts of passages need not
/// be read: they stand there as they are, but for the frequent words of [Shorthand].
public final class ShardReader {

    private static final String HEAD = "vade.shard(\"";

    private ShardReader() {
    }

    /// The bytes of a shard before they were compressed; empty if the script is no shard, or an empty one.
    ///
    /// @param script the script's bytes
    public static Optional<byte[]> read(byte[] script) {
        int from = HEAD.length();
        if (script.length < from || !startsWithHead(script)) {
            return Optional.empty();
        }
        int body = quote(script, from) + 3;
        if (body >= script.length || script[body - 1] != '"') {
            return Optional.empty();
        }
        int end = quote(script, body);
        return end <= body ? Optional.empty() : inflate(Base93.decode(script, body, end));
    }

    private static boolean startsWithHead(byte[] script) {
        for (int i = 0; i < HEAD.length(); i++) {
            if (script[i] != HEAD.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int quote(byte[] script, int from) {
        int at = from;
        while (at < script.length && script[at] != '"') {
            at++;
        }
        return at;
    }

    private static Optional<byte[]> inflate(byte[] packed) {
        Inflater inflater = new Inflater(true);
        inflater.setInput(packed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        try {
            while (!inflater.finished() && !inflater.needsInput()) {
                bytes.write(buffer, 0, inflater.inflate(buffer));
            }
            return Optional.of(bytes.toByteArray());
        } catch (DataFormatException notOurs) {
            return Optional.empty();
        } finally {
            inflater.end();
        }
    }
}
