package vademecum.serve;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The path of a request, decoded by rules that leave no way out of the site: one pass over the escapes, strict UTF-8,
/// and no name that means anything to a file system.
final class RequestPath {

    private RequestPath() {
    }

    /// The path without its first slash.
    ///
    /// @param raw the path as it stood in the request
    /// @return empty if no honest client would send it
    static Optional<String> decode(String raw) {
        if (!raw.startsWith("/")) {
            return Optional.empty();
        }
        return unescape(raw.substring(1)).filter(RequestPath::isHonest);
    }

    private static boolean isHonest(String path) {
        if (path.chars().anyMatch(c -> c < 0x20 || c == 0x7F || c == '\\')) {
            return false;
        }
        for (String name : path.split("/", -1)) {
            if (name.equals(".") || name.equals("..")) {
                return false;
            }
        }
        return !path.startsWith("/") && !path.contains("//");
    }

    private static Optional<String> unescape(String raw) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%') {
                int value = i + 2 < raw.length() ? hex(raw.charAt(i + 1)) << 4 | hex(raw.charAt(i + 2)) : -1;
                if (value < 0 || value == '/') {
                    return Optional.empty();
                }
                bytes.write(value);
                i += 2;
            } else if (c < 0x80) {
                bytes.write(c);
            } else {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static int hex(char digit) {
        return digit < 0x80 ? Character.digit(digit, 16) : -1;
    }
}
