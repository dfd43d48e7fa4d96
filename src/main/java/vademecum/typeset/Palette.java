package vademecum.typeset;

import java.util.HashMap;
import java.util.Map;

/// The colours of the theme on paper: the light ones of the custom properties in its style sheet.
final class Palette {

    private static final int BLACK = 0x1A1A1A;
    private static final String LIGHT_DARK = "light-dark(";

    private final Map<String, Integer> colours = new HashMap<>();

    /// Reads the colours.
    ///
    /// @param css the site's style sheet
    Palette(String css) {
        for (int at = css.indexOf("--"); at >= 0; at = css.indexOf("--", at + 2)) {
            int colon = at + 2;
            while (colon < css.length() && (Character.isLetterOrDigit(css.charAt(colon)) || css.charAt(colon) == '-')) {
                colon++;
            }
            if (colon < css.length() && css.charAt(colon) == ':') {
                put(css.substring(at + 2, colon), css, colon + 1);
            }
        }
        for (int at = css.indexOf(".tok-"); at >= 0; at = css.indexOf(".tok-", at + 5)) {
            int colour = css.indexOf("color:", at);
            if (colour >= 0 && colour < at + 20) {
                put(css.substring(at + 1, at + 6), css, colour + 6);
            }
        }
    }

    private void put(String name, String css, int from) {
        int at = from;
        while (at < css.length() && css.charAt(at) == ' ') {
            at++;
        }
        at += css.startsWith(LIGHT_DARK, at) ? LIGHT_DARK.length() : 0;
        if (at + 7 <= css.length() && css.charAt(at) == '#') {
            try {
                colours.putIfAbsent(name, Integer.parseInt(css, at + 1, at + 7, 16));
            } catch (NumberFormatException e) {
                colours.remove(name);
            }
        }
    }

    /// The colour of a custom property, named without its hyphens, or of a kind of token, such as `tok-k`.
    int of(String name) {
        return colours.getOrDefault(name, BLACK);
    }
}
