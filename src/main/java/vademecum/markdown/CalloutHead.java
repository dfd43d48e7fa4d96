package vademecum.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The head of a call-out: `[!tip]- Title`.
///
/// @param type   the type in lower case, an alias replaced by what it stands for
/// @param name   the type as a title, for a call-out that has none of its own
/// @param meta   what stands behind a `|` in the type, for style sheets; or the empty text
/// @param fold   `+` or `-` if it can be folded, else a space
/// @param title  the line that holds the title; without length if there is none
record CalloutHead(String type, String name, String meta, char fold, Lines title) {

    private static final Map<String, String> ALIASES = Map.ofEntries(Map.entry("summary", "abstract"),
            Map.entry("tldr", "abstract"), Map.entry("hint", "tip"), Map.entry("important", "tip"),
            Map.entry("check", "success"), Map.entry("done", "success"), Map.entry("help", "question"),
            Map.entry("faq", "question"), Map.entry("caution", "warning"), Map.entry("attention", "warning"),
            Map.entry("fail", "failure"), Map.entry("missing", "failure"), Map.entry("error", "danger"),
            Map.entry("cite", "quote"));

    /// The head of a call-out that a line is, if it is one.
    static Optional<CalloutHead> of(String text, int start, int end) {
        if (!text.startsWith("[!", start)) {
            return Optional.empty();
        }
        int close = text.indexOf(']', start);
        if (close < 0 || close >= end || close == start + 2) {
            return Optional.empty();
        }
        String inside = Comments.strip(text.substring(start + 2, close));
        int meta = inside.indexOf('|');
        String type = (meta < 0 ? inside : inside.substring(0, meta)).strip().toLowerCase(Locale.ROOT);
        if (type.isEmpty() || type.length() > 40 || type.indexOf('[') >= 0) {
            return Optional.empty();
        }
        char fold = close + 1 < end ? text.charAt(close + 1) : ' ';
        boolean folds = fold == '+' || fold == '-';
        Lines title = Lines.trimmed(text, folds ? close + 2 : close + 1, end);
        String more = meta < 0 ? "" : inside.substring(meta + 1).strip();
        return Optional.of(new CalloutHead(ALIASES.getOrDefault(type, type), name(type), more, folds ? fold : ' ',
                title));
    }

    private static String name(String type) {
        int first = Character.charCount(type.codePointAt(0));
        return type.substring(0, first).toUpperCase(Locale.ROOT) + type.substring(first).replace('-', ' ');
    }
}
