package vademecum.advice;

/// Tells what a place of a note is that is no running text, from the characters of its line.
final class Region {

    private Region() {
    }

    /// What stands at the offset.
    static String of(String text, int at) {
        int from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
        int end = text.indexOf('\n', at);
        String line = text.substring(Math.min(from, at), end < 0 ? text.length() : end);
        int column = at - Math.min(from, at);
        if (isFrontMatter(text, at)) {
            return "the front matter";
        }
        if (isFenced(text, at)) {
            return "a code block";
        }
        if (line.stripLeading().startsWith("#")) {
            return "a heading";
        }
        return inLine(line, column);
    }

    private static String inLine(String line, int column) {
        if (count(line, '`', column) % 2 == 1) {
            return "code";
        }
        if (isBetween(line, column, "[[", "]]")) {
            return "a wikilink";
        }
        if (isBetween(line, column, "[", "](") || isBetween(line, column, "](", ")")) {
            return "a link";
        }
        if (isBetween(line, column, "<", ">")) {
            return "an HTML tag";
        }
        if (count(line, '$', column) % 2 == 1) {
            return "a formula";
        }
        if (isBetween(line, column, "%%", "%%") || isBetween(line, column, "<!--", "-->")) {
            return "a comment";
        }
        int start = line.lastIndexOf(' ', column) + 1;
        int end = line.indexOf(' ', column);
        if (line.substring(start, end < 0 ? line.length() : end).contains("://")) {
            return "an address";
        }
        return line.startsWith("    ") || line.startsWith("\t") ? "a code block" : "no running text";
    }

    private static boolean isFrontMatter(String text, int at) {
        int end = text.startsWith("---") ? text.indexOf("\n---", 3) : -1;
        return end >= 0 && at < end;
    }

    private static boolean isFenced(String text, int at) {
        boolean fenced = false;
        for (int line = 0; line >= 0 && line < at; ) {
            int end = text.indexOf('\n', line);
            String start = text.substring(line, end < 0 ? text.length() : end).stripLeading();
            fenced ^= start.startsWith("```") || start.startsWith("~~~");
            line = end < 0 ? -1 : end + 1;
        }
        return fenced;
    }

    private static int count(String line, char mark, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += line.charAt(i) == mark ? 1 : 0;
        }
        return count;
    }

    private static boolean isBetween(String line, int at, String open, String close) {
        int from = line.lastIndexOf(open, at);
        int shut = from < 0 ? -1 : line.indexOf(close, from + open.length());
        return shut >= at;
    }
}
