package vademecum.wikitext;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Finds the tags of MediaWiki and what stands between them. One that is never closed is text.
final class WikiTags {

    /// A comment, as the name of a tag.
    static final String COMMENT = "!--";

    private final String text;
    private final Set<String> names;
    private final Ahead tagEnd;
    private final Map<String, Ahead> ends = new HashMap<>();

    /// What a tag holds.
    ///
    /// @param name       its name, in lower case
    /// @param attributes what stands behind the name
    /// @param content    what stands between the tag and its end; nothing if it has none, as `<ref/>`
    /// @param whole      all of it as it was written
    record Element(String name, String attributes, Optional<String> content, String whole) {
    }

    private WikiTags(String text, Set<String> names) {
        this.text = text;
        this.names = names;
        this.tagEnd = new Ahead(text, ">");
    }

    /// Writes the elements of some names anew; what stands in one of them is left to it.
    static String replace(String text, Set<String> names, Function<Element, String> write) {
        WikiTags tags = new WikiTags(text, names);
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (int start = text.indexOf('<'); start >= 0; start = text.indexOf('<', Math.max(start + 1, at))) {
            Optional<Element> element = tags.element(start);
            if (element.isPresent()) {
                out.append(text, at, start).append(write.apply(element.get()));
                at = start + element.get().whole().length();
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private Optional<Element> element(int start) {
        String name = text.startsWith(COMMENT, start + 1) ? COMMENT : name(start + 1);
        if (!names.contains(name)) {
            return Optional.empty();
        }
        int inner = start + 1 + name.length();
        if (name.equals(COMMENT)) {
            return closed(name, "", start, inner, "-->");
        }
        int end = tagEnd.from(inner);
        if (end == Integer.MAX_VALUE) {
            return Optional.empty();
        }
        String attributes = text.substring(inner, end);
        if (attributes.endsWith("/")) {
            return Optional.of(new Element(name, attributes.substring(0, attributes.length() - 1), Optional.empty(),
                    text.substring(start, end + 1)));
        }
        return closed(name, attributes, start, end + 1, "</" + name + ">");
    }

    private Optional<Element> closed(String name, String attributes, int start, int from, String close) {
        int to = ends.computeIfAbsent(name, _ -> new Ahead(text, close)).from(from);
        return to == Integer.MAX_VALUE ? Optional.empty() : Optional.of(new Element(name, attributes,
                Optional.of(text.substring(from, to)), text.substring(start, to + close.length())));
    }

    private String name(int from) {
        int to = from;
        while (to < text.length() && to - from < 32 && Character.isLetterOrDigit(text.charAt(to))) {
            to++;
        }
        return text.substring(from, to).toLowerCase(Locale.ROOT);
    }
}
