package vademecum.emit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;

/// Makes scripts short, and joins the parts of the theme's: what is always needed together is one file in the site.
/// `search-hits.js` is a part of `search.js`, and stands before it.
public final class Scripts {

    private static final String END = ".js";
    private static final String BEFORE_PATTERN = "(,=:[!&|?{;";
    private static final String SIGNS = "=<>!&|?:;,(){}[]+-*/%";

    private Scripts() {
    }

    /// Replaces the scripts of a folder that have parts by the whole, without comments.
    ///
    /// @param folder such as `assets/`
    /// @param files  the theme's files by their path
    public static void join(String folder, SortedMap<String, byte[]> files) {
        for (String name : List.copyOf(files.keySet())) {
            if (name.startsWith(folder) && name.endsWith(END) && name.indexOf('/', folder.length()) < 0) {
                String parts = name.substring(0, name.length() - END.length()) + "-";
                List<String> found = List.copyOf(files.subMap(parts, parts + Character.MAX_VALUE).keySet()).stream()
                        .filter(part -> part.endsWith(END)).toList();
                if (!found.isEmpty()) {
                    ByteArrayOutputStream whole = new ByteArrayOutputStream();
                    found.forEach(part -> whole.writeBytes(withoutComments(files.remove(part))));
                    whole.writeBytes(withoutComments(files.get(name)));
                    files.put(name, whole.toByteArray());
                }
            }
        }
    }

    /// A script without the comments that fill whole lines, without empty lines, without the white space that its lines
    /// begin and end with or that stands beside signs, and on fewer lines. A script with a text of several lines, in
    /// which all that may matter, is left as it is.
    public static byte[] withoutComments(byte[] script) {
        StringBuilder kept = new StringBuilder(script.length);
        boolean inside = false;
        for (String line : new String(script, StandardCharsets.UTF_8).split("\n")) {
            String text = line.strip();
            boolean block = inside || text.startsWith("/*");
            if (block && text.indexOf("*/") != text.length() - 2 && text.contains("*/")
                    || !block && (text.chars().filter(c -> c == '`').count() % 2 != 0 || text.endsWith("\\"))) {
                return script;
            }
            inside = block && !text.endsWith("*/");
            if (!block && !text.startsWith("//") && !text.isEmpty()) {
                kept.append(tight(text)).append(mayGoOn(text) ? "" : "\n");
            }
        }
        return kept.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Whether what follows may stand on the same line.
    private static boolean mayGoOn(String line) {
        return "{,;(".indexOf(line.charAt(line.length() - 1)) >= 0 && !line.contains("//");
    }

    /// A line without the spaces beside its signs. What is quoted stays, as do patterns, and a line with a slash that
    /// may begin a comment, or stand for a division without spaces.
    private static String tight(String line) {
        StringBuilder kept = new StringBuilder(line.length());
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote == 0 && c == '/' && !line.startsWith(" / ", i - 1)) {
                int end = isPattern(line, i, kept) ? endOfPattern(line, i) : -1;
                if (end < 0) {
                    return line;
                }
                kept.append(line, i, end);
                i = end - 1;
                continue;
            }
            if (quote != 0 || c != ' ' || !mayGo(line, i)) {
                kept.append(c);
            }
            if (quote != 0 && c == '\\' && i + 1 < line.length()) {
                kept.append(line.charAt(++i));
            } else if (quote == 0 && (c == '"' || c == '\'' || c == '`')) {
                quote = c;
            } else if (c == quote) {
                quote = 0;
            }
        }
        return kept.toString();
    }

    /// Whether a slash begins a pattern, by what stands before it.
    private static boolean isPattern(String line, int slash, StringBuilder before) {
        String next = line.substring(slash + 1, Math.min(line.length(), slash + 2));
        return !next.equals("/") && !next.equals("*")
                && (before.isEmpty() || BEFORE_PATTERN.indexOf(before.charAt(before.length() - 1)) >= 0);
    }

    /// Where a pattern ends, behind the slash; negative if it does not end in the line.
    private static int endOfPattern(String line, int slash) {
        boolean set = false;
        for (int i = slash + 1; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '/' && !set) {
                return i + 1;
            }
            set = c == '[' || set && c != ']';
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    /// Whether a space inside a line stands beside a sign, and not between two that would be another together.
    private static boolean mayGo(String line, int space) {
        char before = space > 0 ? line.charAt(space - 1) : 'x';
        char after = space + 1 < line.length() ? line.charAt(space + 1) : 'x';
        return (SIGNS.indexOf(before) >= 0 || SIGNS.indexOf(after) >= 0)
                && !(before == after && "+-/".indexOf(before) >= 0);
    }
}
