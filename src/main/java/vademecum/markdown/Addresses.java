package vademecum.markdown;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vademecum.base.Printable;
import vademecum.note.LinkRef;

/// Tells what an address in a note is: a file of the vault, another site, or something that could run code.
final class Addresses {

    private static final Set<String> SAFE = Set.of("http", "https", "mailto", "tel");
    private static final String UNTOUCHED = "-_.+!*'(),%#@?=;:/&$~";

    private Addresses() {
    }

    /// The reference that an address makes; empty if its scheme is not safe.
    ///
    /// @param address the address, escapes and entities undone
    /// @param start   offset of the reference in the note
    /// @param end     offset behind it
    static Optional<LinkRef> ref(String address, int start, int end) {
        String clean = clean(address);
        String scheme = scheme(clean);
        if (SAFE.contains(scheme)) {
            return Optional.of(new LinkRef.External(encode(clean), start, end));
        }
        boolean host = clean.length() > 1 && isSlash(clean.charAt(0)) && isSlash(clean.charAt(1));
        return scheme.isEmpty() && !host ? Optional.of(local(clean, start, end)) : Optional.empty();
    }

    private static LinkRef local(String address, int start, int end) {
        int hash = address.indexOf('#');
        String path = hash < 0 ? address : address.substring(0, hash);
        String fragment = hash < 0 ? "" : address.substring(hash + 1);
        return new LinkRef.Markdown(decode(path), decode(fragment), start, end);
    }

    private static boolean isSlash(char c) {
        return c == '/' || c == '\\';
    }

    /// Whether an address is an image inside the address itself, of a kind that cannot run code.
    static boolean isImageData(String address) {
        String head = address.substring(0, Math.min(address.length(), 30)).toLowerCase(Locale.ROOT);
        return head.startsWith("data:image/png;base64,") || head.startsWith("data:image/jpeg;base64,")
                || head.startsWith("data:image/gif;base64,") || head.startsWith("data:image/webp;base64,");
    }

    /// The scheme in lower case, or the empty text. Colons of other widths count, for some software reads them so.
    private static String scheme(String address) {
        int i = 0;
        while (i < address.length() && isSchemePart(address.charAt(i), i)) {
            i++;
        }
        boolean colon = i > 0 && i < address.length() && ":\uFF1A\uFE55".indexOf(address.charAt(i)) >= 0;
        return colon ? address.substring(0, i).toLowerCase(Locale.ROOT) : "";
    }

    /// Whether a text begins like an address with a scheme.
    static boolean hasScheme(String text) {
        boolean colon = text.indexOf(':') >= 0 || text.indexOf('\uFF1A') >= 0 || text.indexOf('\uFE55') >= 0;
        return colon && !scheme(clean(text)).isEmpty();
    }

    private static boolean isSchemePart(char c, int at) {
        return Chars.isAsciiLetter(c) || at > 0 && (Chars.isDigit(c) || c == '+' || c == '-' || c == '.');
    }

    /// The address without what browsers leave out of it: control characters, and blanks at its ends; and without
    /// characters that show nothing.
    private static String clean(String address) {
        StringBuilder clean = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean hidden = c < ' ' || c >= 0x7F && c < 0xA0 || c == 0xAD || c >= 0x200B && c <= 0x200F
                    || c >= 0x2028 && c <= 0x202E || c >= 0x2060 && c <= 0x2069 || c == 0xFEFF;
            if (!hidden) {
                clean.append(c);
            }
        }
        return clean.length() == address.length() ? address.strip() : clean.toString().strip();
    }

    /// The address with everything percent-encoded that may not stand in one.
    static String encode(String address) {
        int i = 0;
        while (i < address.length() && isUntouched(address.charAt(i))) {
            i++;
        }
        if (i == address.length()) {
            return address;
        }
        StringBuilder out = new StringBuilder(address.length() + 16);
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isUntouched(c)) {
                out.append(c);
            } else {
                out.append('%').append(hex(c >> 4)).append(hex(c & 15));
            }
        }
        return out.toString();
    }

    private static boolean isUntouched(char c) {
        return Chars.isAsciiAlnum(c) || c < 0x80 && UNTOUCHED.indexOf(c) >= 0;
    }

    private static char hex(int digit) {
        return "0123456789ABCDEF".charAt(digit);
    }

    /// The text with percent-encoding undone; what is no UTF-8 stays as it is.
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] source = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < source.length; i++) {
            int high = i + 2 < source.length && source[i] == '%' ? Character.digit(source[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(source[i + 2], 16) : -1;
            if (low >= 0) {
                bytes.write(high * 16 + low);
                i += 2;
            } else {
                bytes.write(source[i]);
            }
        }
        String decoded = bytes.toString(StandardCharsets.UTF_8);
        return decoded.indexOf('\uFFFD') >= 0 ? text : Printable.of(decoded);
    }
}
