package vademecum.base;

import java.nio.charset.StandardCharsets;

/// A finished reference for an `href` or `src` attribute: relative and percent-encoded, or an external address that was
/// found safe. The only type that a link target leaves the resolver as; HTML escaping is left to whoever writes it.
///
/// @param value the reference
public record Href(String value) {

    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = '!'; c < 0x7F; c++) {
            PLAIN[c] = "\"#%<>[\\]^`{|}".indexOf(c) < 0;
        }
    }

    /// This reference with a fragment behind it, percent-encoded where needed.
    ///
    /// @param anchor the id to jump to, as it stands in the page's `id` attribute
    public Href withAnchor(String anchor) {
        if (isPlain(anchor)) {
            return new Href(value + '#' + anchor);
        }
        StringBuilder href = new StringBuilder(value).append('#');
        for (byte b : anchor.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (isPlain(c)) {
                href.append(c);
            } else {
                href.append(String.format(java.util.Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return new Href(href.toString());
    }

    private static boolean isPlain(String anchor) {
        for (int i = 0; i < anchor.length(); i++) {
            if (!isPlain(anchor.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c < 0x80 && PLAIN[c];
    }

    @Override
    public String toString() {
        return value;
    }
}
