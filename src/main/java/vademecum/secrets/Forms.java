package vademecum.secrets;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vademecum.base.Html;
import vademecum.base.JsonText;

/// The ways in which files write a text: as it is, escaped for HTML or a script, in an address, as a name of a page,
/// in the two forms of UTF-16 that PDF and metadata use. Each is given as characters that stand for bytes, in the form
/// that [Markers] compares: small ASCII letters, and one space for any space.
final class Forms {

    private Forms() {
    }

    /// The forms of a text, without repetition.
    static Set<String> of(String text) {
        Set<String> forms = new LinkedHashSet<>();
        for (String spelt : List.of(text, text.toLowerCase(Locale.ROOT), text.toUpperCase(Locale.ROOT))) {
            add(spelt, StandardCharsets.UTF_8, forms);
            add(spelt, StandardCharsets.UTF_16BE, forms);
            add(spelt, StandardCharsets.UTF_16LE, forms);
            add(Html.escape(spelt), StandardCharsets.UTF_8, forms);
            add(json(spelt), StandardCharsets.UTF_8, forms);
            add(inAddress(spelt), StandardCharsets.UTF_8, forms);
        }
        add(name(text), StandardCharsets.UTF_8, forms);
        return forms;
    }

    private static void add(String form, Charset charset, Set<String> to) {
        byte[] bytes = form.getBytes(charset);
        StringBuilder folded = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            folded.append((char) Markers.FOLDED[b & 0xFF]);
        }
        if (!folded.isEmpty()) {
            to.add(folded.toString());
        }
    }

    private static String json(String text) {
        StringBuilder json = new StringBuilder();
        JsonText.quote(text, json);
        return json.substring(1, json.length() - 1);
    }

    private static String inAddress(String text) {
        StringBuilder address = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0)) {
                address.append(c);
            } else {
                address.append('%').append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            }
        }
        return address.toString();
    }

    /// Letters and digits in lower case, and a hyphen for all between them, as in the names of pages.
    private static String name(String text) {
        StringBuilder name = new StringBuilder();
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                name.appendCodePoint(c);
            } else if (!name.isEmpty() && name.charAt(name.length() - 1) != '-') {
                name.append('-');
            }
        });
        boolean hyphen = !name.isEmpty() && name.charAt(name.length() - 1) == '-';
        String trimmed = name.substring(0, name.length() - (hyphen ? 1 : 0));
        return trimmed.length() < Markers.SHORTEST ? text : trimmed;
    }
}
