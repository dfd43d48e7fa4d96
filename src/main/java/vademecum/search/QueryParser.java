package vademecum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Reads a query: `word`, `word*`, `"a phrase"`, `tag:x`, `title:x`, `path:x`, and `-` before any of them. Every text
/// is a query; what makes no sense is read as words.
final class QueryParser {

    /// How many characters of a query count.
    static final int LONGEST = 256;
    /// How many items of a query count, and how many words of a phrase.
    static final int MOST = 32;

    private static final List<String> FIELDS = List.of("tag", "title", "path");

    private final Tokenizer tokenizer = new Tokenizer(false);
    private final List<QueryItem> items = new ArrayList<>();
    private final String text;
    private final boolean open;
    private int at;

    private QueryParser(String text, boolean open) {
        this.text = text;
        this.open = open;
    }

    /// The items of a query in order.
    ///
    /// @param query the text; cut at [#LONGEST]
    /// @param open  whether the last word may still be in the making, if nothing follows it
    static List<QueryItem> parse(String query, boolean open) {
        QueryParser parser = new QueryParser(query.substring(0, Math.min(LONGEST, query.length())), open);
        while (parser.at < parser.text.length() && parser.items.size() < MOST) {
            parser.item();
        }
        return parser.items.subList(0, Math.min(MOST, parser.items.size()));
    }

    private void item() {
        if (isSpace(at)) {
            at++;
            return;
        }
        boolean without = text.charAt(at) == '-' && at + 1 < text.length() && !isSpace(at + 1);
        at += without ? 1 : 0;
        String field = field();
        at += field.isEmpty() ? 0 : field.length() + 1;
        int close = text.charAt(at) == '"' ? text.indexOf('"', at + 1) : -1;
        boolean quoted = close >= 0;
        at += text.charAt(at) == '"' ? 1 : 0;
        int start = at;
        while (quoted ? at < close : at < text.length() && !isSpace(at) && text.charAt(at) != '"') {
            at++;
        }
        String content = text.substring(start, at);
        at += quoted ? 1 : 0;
        if (!field.isEmpty()) {
            addField(field, content, without);
        } else if (quoted) {
            addPhrase(tokenizer.forms(content), without);
        } else {
            addWords(content, without);
        }
    }

    private boolean isSpace(int offset) {
        char c = text.charAt(offset);
        return c <= ' ' || c == '\u00A0' || c == '\u3000';
    }

    private String field() {
        for (String field : FIELDS) {
            int colon = at + field.length();
            if (colon + 1 < text.length() && text.charAt(colon) == ':' && !isSpace(colon + 1)
                    && text.substring(at, colon).toLowerCase(Locale.ROOT).equals(field)) {
                return field;
            }
        }
        return "";
    }

    private void addField(String field, String content, boolean without) {
        if (field.equals("title")) {
            for (String form : tokenizer.forms(content)) {
                items.add(new QueryItem.Field(field, form, without));
            }
            return;
        }
        String value = Folding.value(content);
        if (field.equals("tag")) {
            value = value.startsWith("#") ? value.substring(1) : value;
        } else {
            value = value.startsWith("./") ? value.substring(2) : value;
            value = value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
            int dot = value.endsWith(".md") || value.endsWith(".html") ? value.lastIndexOf('.') : value.length();
            value = value.substring(0, dot);
        }
        if (!value.isEmpty()) {
            items.add(new QueryItem.Field(field, value, without));
        }
    }

    private void addPhrase(String[] forms, boolean without) {
        if (forms.length > 0) {
            items.add(new QueryItem.Phrase(List.of(forms).subList(0, Math.min(MOST, forms.length)), without));
        }
    }

    private void addWords(String content, boolean without) {
        boolean star = content.endsWith("*");
        int last = content.length() - (star ? 1 : 0);
        boolean mayOpen = star || open && at == text.length();
        List<QueryItem> words = new ArrayList<>();
        tokenizer.scan(content, (chars, length, _, end, _) -> {
            String form = new String(chars, 0, length);
            String spelling = tokenizer.spelling().isEmpty() ? form : tokenizer.spelling();
            words.add(new QueryItem.Word(form, spelling, mayOpen && end == last, without));
        });
        if (without && words.size() > 1) {
            addPhrase(tokenizer.forms(content), true);
        } else {
            items.addAll(words);
        }
    }
}
