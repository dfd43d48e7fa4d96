package vademecum.harvest;

/// Writes plain text so that Markdown shows it as it is: a sign is escaped only where it would mean something.
public final class MarkdownText {

    private MarkdownText() {
    }

    /// A line of text. What stands between two backticks is code here as there.
    public static String of(String line) {
        if (line.indexOf('`') < 0) {
            return text(line, true);
        }
        StringBuilder out = new StringBuilder(line.length() + 8);
        int at = 0;
        for (int open = line.indexOf('`'); open >= 0; open = line.indexOf('`', at)) {
            int close = line.indexOf('`', open + 1);
            if (close <= open + 1) {
                break;
            }
            out.append(text(line.substring(at, open), at == 0)).append(line, open, close + 1);
            at = close + 1;
        }
        return out.append(text(line.substring(at), at == 0)).toString();
    }

    private static String text(String line, boolean begins) {
        StringBuilder out = new StringBuilder(line.length() + 8);
        int at = 0;
        while (at < line.length()) {
            int end = at;
            while (end < line.length() && line.charAt(end) != ' ') {
                end++;
            }
            String word = line.substring(at, end);
            out.append(isAddress(word) ? word : escaped(word, begins && at == 0, line));
            while (end < line.length() && line.charAt(end) == ' ') {
                out.append(' ');
                end++;
            }
            at = end;
        }
        return out.toString();
    }

    private static boolean isAddress(String word) {
        return word.startsWith("http://") || word.startsWith("https://");
    }

    private static String escaped(String word, boolean first, String line) {
        StringBuilder out = new StringBuilder(word.length() + 4);
        for (int i = 0; i < word.length(); i++) {
            if (isMarkup(word, i, first, line)) {
                out.append('\\');
            }
            out.append(word.charAt(i));
        }
        return out.toString();
    }

    private static boolean isMarkup(String word, int i, boolean first, String line) {
        char c = word.charAt(i);
        char next = i + 1 < word.length() ? word.charAt(i + 1) : ' ';
        char before = i == 0 ? ' ' : word.charAt(i - 1);
        return switch (c) {
            case '\\', '`', '[' -> true;
            case '*' -> word.length() > 1 || first;
            case '_' -> !(Character.isLetterOrDigit(next) && Character.isLetterOrDigit(before));
            case '<' -> Character.isLetter(next) || next == '/' || next == '!' || next == '?';
            case '&' -> next == '#' || Character.isLetter(next) && word.indexOf(';', i) > 0;
            case '#' -> i == 0 && (first || next != ' ');
            case '>' -> first && i == 0;
            case '$' -> line.indexOf('$') != line.lastIndexOf('$');
            case '=', '~', '%' -> next == c && before != c;
            case '^' -> i == 0;
            case '-', '+' -> first && word.length() == 1;
            case '|' -> first;
            case ':' -> first && i == 0;
            default -> false;
        };
    }
}
