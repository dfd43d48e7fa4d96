package vademecum.wikitext;

import java.util.ArrayList;
import java.util.List;

/// The pictures of MediaWiki as embeds: `[[File:x.png|thumb|200px|A caption]]` and the lines of a gallery.
final class WikiPictures {

    private static final String PLACED = "|thumb|thumbnail|frame|frameless|border|left|right|center|none|upright.*|"
            + "\\d*x?\\d+ *px|(alt|link|class|lang|page)=.*";

    private WikiPictures() {
    }

    /// A picture as Markdown; a caption that holds markup stands behind it.
    ///
    /// @param written the picture, with its brackets
    static String embed(String written) {
        String inner = written.substring(2, written.length() - 2);
        return embed(inner, caption(inner));
    }

    private static String embed(String inner, String caption) {
        int bar = inner.indexOf('|');
        String file = (bar < 0 ? inner : inner.substring(0, bar)).replaceFirst("^ *\\w+ *:", "").strip()
                .replace('_', ' ');
        String plain = caption.replace('|', '/');
        if (caption.matches("(?s).*(\\[|''|\uE000|\uE002|\\{).*")) {
            return "![[" + file + "]] " + caption;
        }
        return "![[" + file + (plain.isBlank() ? "" : "|" + plain) + "]]";
    }

    /// A gallery as pictures, one to a line.
    ///
    /// @param lines what stands between its tags
    static String gallery(String lines) {
        StringBuilder out = new StringBuilder("\n");
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            int bar = line.indexOf('|');
            String named = line.matches("(?i)(file|image) *:.*") ? line : "File:" + line;
            out.append(embed(named, bar < 0 ? "" : line.substring(bar + 1).strip())).append("\n\n");
        });
        return out.toString();
    }

    /// The last option of a picture that says nothing of its size or place.
    static String caption(String inner) {
        String caption = "";
        for (String option : options(inner)) {
            if (!option.strip().matches(PLACED)) {
                caption = option.strip();
            }
        }
        return caption;
    }

    /// What stands between bars, of which those of a link in a caption are none.
    private static List<String> options(String inner) {
        List<String> options = new ArrayList<>();
        int depth = 0;
        int from = -1;
        for (int i = 0; i <= inner.length(); i++) {
            char c = i < inner.length() ? inner.charAt(i) : '|';
            depth += c == '[' ? 1 : c == ']' ? -1 : 0;
            if (c == '|' && (depth == 0 || i == inner.length())) {
                if (from >= 0) {
                    options.add(inner.substring(from, i));
                }
                from = i + 1;
            }
        }
        return options;
    }
}
