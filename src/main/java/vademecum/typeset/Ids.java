package vademecum.typeset;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/// Reads the references of markup.
final class Ids {

    private Ids() {
    }

    /// The id that a fragment names.
    static String decode(String fragment) {
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }

    /// Whether a reference is an address that a reader of the file may follow.
    static boolean isAddress(String href) {
        return href.startsWith("https:") || href.startsWith("http:") || href.startsWith("mailto:")
                || href.startsWith("tel:");
    }
}
