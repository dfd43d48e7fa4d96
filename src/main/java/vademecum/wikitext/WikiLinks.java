package vademecum.wikitext;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The links of MediaWiki as those of Obsidian: `[[Some_page|text]]s` leads to the note of `Some page`.
final class WikiLinks {

    private static final Pattern LINK =
            Pattern.compile("(?<!!)\\[\\[ *+:?+([^\\[\\]|]++)(\\|[^\\[\\]]*+)?]](\\p{L}*+)");
    private static final Pattern ADDRESS =
            Pattern.compile("(?<!\\[)\\[((?:https?:)?//[^\\s\\[\\]]++)(?: ++([^\\[\\]]++))?](?!])");

    private WikiLinks() {
    }

    /// A text with the links of Obsidian.
    static String convert(String text) {
        String linked = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(link(link)));
        return ADDRESS.matcher(linked).replaceAll(link -> Matcher.quoteReplacement(link.group(2) == null
                ? "<" + full(link.group(1)) + ">" : "[" + link.group(2) + "](<" + full(link.group(1)) + ">)"));
    }

    private static String full(String address) {
        return address.startsWith("//") ? "https:" + address : address;
    }

    private static String link(MatchResult link) {
        String target = link.group(1).replace('_', ' ').strip();
        String label = link.group(2) == null ? "" : link.group(2).substring(1).strip();
        if (label.isEmpty() && link.group(2) != null) {
            label = target.replaceFirst("^.*?: *", "").replaceFirst("(?<! ) *+\\([^()]*+\\)$|,[\\s\\S]*$", "");
        }
        if (label.isEmpty() && !link.group(3).isEmpty()) {
            label = target;
        }
        String shown = label.isEmpty() ? "" : label + link.group(3);
        int hash = target.indexOf('#');
        String page = MediaWikiImporter.name(hash < 0 ? target : target.substring(0, hash));
        String note = hash == 0 ? "" : page;
        String section = hash < 0 ? "" : target.substring(hash);
        boolean changed = !(note + section).equals(target);
        return "[[" + note + section + (shown.isEmpty() ? changed ? "|" + target : "" : "|" + shown) + "]]";
    }
}
