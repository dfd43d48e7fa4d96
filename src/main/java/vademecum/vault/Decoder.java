package vademecum.vault;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.vault.Vault.Reading;

/// Turns a file's bytes into text. A byte order mark is taken off; UTF-16 and UTF-32 are recognised by theirs.
final class Decoder {

    /// What stands in a text for bytes that are not UTF-8; or for itself.
    private static final char REPLACEMENT = '\uFFFD';

    private Decoder() {
    }

    static Reading decode(VaultPath path, byte[] bytes) {
        Mark mark = Mark.of(bytes);
        ByteBuffer content = ByteBuffer.wrap(bytes, mark.length, bytes.length - mark.length);
        if (mark != Mark.NONE && mark != Mark.UTF_8) {
            String text = Charset.forName(mark.charset).decode(content).toString();
            return new Reading(new SourceFile(path, text), List.of(problem(path, 0, "the file is " + mark.charset)));
        }
        String quick = new String(bytes, mark.length, bytes.length - mark.length, StandardCharsets.UTF_8);
        if (quick.indexOf(REPLACEMENT) < 0) {
            return new Reading(new SourceFile(path, quick), List.of());
        }
        int start = content.position();
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(content);
            return new Reading(new SourceFile(path, text.toString()), List.of());
        } catch (CharacterCodingException e) {
            int bad = content.position();
            String before = new String(bytes, start, bad - start, StandardCharsets.UTF_8);
            String text = before + new String(bytes, bad, bytes.length - bad, StandardCharsets.UTF_8);
            String message = String.format(java.util.Locale.ROOT, "the file is not UTF-8: byte %d is 0x%02x", bad,
                    bytes[bad] & 0xFF);
            return new Reading(new SourceFile(path, text), List.of(problem(path, before.length(), message)));
        }
    }

    private static Diagnostic problem(VaultPath path, int at, String message) {
        return Diagnostic.of(Code.BAD_ENCODING, new Span(path.value(), at, at), message, "save the file as UTF-8");
    }

    private enum Mark {
        UTF_8("UTF-8", 0xEF, 0xBB, 0xBF),
        UTF_32LE("UTF-32LE", 0xFF, 0xFE, 0, 0),
        UTF_32BE("UTF-32BE", 0, 0, 0xFE, 0xFF),
        UTF_16LE("UTF-16LE", 0xFF, 0xFE),
        UTF_16BE("UTF-16BE", 0xFE, 0xFF),
        NONE("UTF-8");

        private final String charset;
        private final int[] signature;
        private final int length;

        Mark(String charset, int... signature) {
            this.charset = charset;
            this.signature = signature;
            this.length = signature.length;
        }

        private static Mark of(byte[] bytes) {
            if (bytes.length == 0 || bytes[0] > 0) {
                return NONE;
            }
            for (Mark mark : values()) {
                if (mark.starts(bytes)) {
                    return mark;
                }
            }
            return NONE;
        }

        private boolean starts(byte[] bytes) {
            if (bytes.length < length) {
                return false;
            }
            for (int i = 0; i < length; i++) {
                if ((bytes[i] & 0xFF) != signature[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
