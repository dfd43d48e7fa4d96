package vademecum.wikitext;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The references of MediaWiki as footnotes: those with a name can be referred to more than once.
final class WikiReferences {

    private static final Set<String> REFERENCE = Set.of("ref");
    private static final Set<String> LIST = Set.of("references");
    private static final Pattern NAME = Pattern.compile("name *= *(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'/>]+))");

    private final Map<String, String> named = new LinkedHashMap<>();

    /// A text with footnotes.
    String convert(String text) {
        String listed = WikiTags.replace(text, LIST, list -> {
            list.content().ifPresent(this::convert);
            return "";
        });
        return WikiTags.replace(listed, REFERENCE, this::footnote);
    }

    private String footnote(WikiTags.Element reference) {
        String note = reference.content().orElse("").strip().replaceAll("\\s+", " ");
        Matcher name = NAME.matcher(reference.attributes());
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
        return WikiTags.replace(text, REFERENCE, reference ->
                reference.content().map(said -> " " + said + " ").orElse(" "));
    }
}
