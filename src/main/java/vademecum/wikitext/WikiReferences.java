package vademecum.wikitext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The references of MediaWiki as footnotes: those with a name can be referred to more than once.
final class WikiReferences {

    private static final Pattern REFERENCE = Pattern.compile(
            "<ref\\b([^>/]*)(?:/>|>(.*?)</ref>)", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("name *= *(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'/>]+))");
    private static final Pattern LIST =
            Pattern.compile("<references\\b[^>]*/>|<references\\b[^>/]*>(.*?)</references>", Pattern.DOTALL);

    private final Map<String, String> named = new LinkedHashMap<>();

    /// A text with footnotes.
    String convert(String text) {
        String listed = LIST.matcher(text).replaceAll(list -> {
            if (list.group(1) != null) {
                convert(list.group(1));
            }
            return "";
        });
        return REFERENCE.matcher(listed).replaceAll(reference ->
                Matcher.quoteReplacement(footnote(reference.group(1), reference.group(2))));
    }

    private String footnote(String attributes, String text) {
        Matcher name = NAME.matcher(attributes);
        String note = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        if (!name.find()) {
            return note.isEmpty() ? "" : "^[" + note + "]";
        }
        String written = name.group(1) != null ? name.group(1) : name.group(2) != null ? name.group(2) : name.group(3);
        String key = written.strip().replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        named.merge(key, note, (old, added) -> old.isEmpty() ? added : old);
        return "[^" + key + "]";
    }

    /// The texts of the footnotes that have a name, to stand at the end of the note.
    String notes() {
        StringBuilder out = new StringBuilder();
        named.forEach((name, text) -> {
            if (!text.isEmpty()) {
                out.append(out.isEmpty() ? "\n" : "").append("[^").append(name).append("]: ").append(text).append('\n');
            }
        });
        return out.toString();
    }

    /// A text with what its references say, and without their tags.
    static String plain(String text) {
        return REFERENCE.matcher(text).replaceAll(reference ->
                reference.group(2) == null ? " " : Matcher.quoteReplacement(" " + reference.group(2) + " "));
    }
}
