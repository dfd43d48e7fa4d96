package vademecum.markdown;

/// An id that the author gave a heading: `## Title {#id}`. Classes and attributes beside it, or in its place, which
/// other programs read, are taken off as well.
///
/// @param id    the id; empty if there is none
/// @param lines the lines without it
record HeadingId(String id, Lines lines) {

    static HeadingId of(String text, Lines lines) {
        int last = lines.count() - 1;
        HeadingId none = new HeadingId("", lines);
        if (last < 0 || lines.start(last) >= lines.end(last) || text.charAt(lines.end(last) - 1) != '}') {
            return none;
        }
        int end = lines.end(last);
        int open = text.lastIndexOf('{', end);
        int cut = open;
        while (cut > lines.start(last) && Chars.isBlank(text.charAt(cut - 1))) {
            cut--;
        }
        if (cut <= lines.start(last)) {
            return none;
        }
        String id = "";
        for (String part : text.substring(open + 1, end - 1).strip().split("[ \t]+")) {
            if (!isAttribute(part)) {
                return none;
            }
            id = part.charAt(0) == '#' ? part.substring(1) : id;
        }
        return new HeadingId(id, lines.endingAt(cut));
    }

    private static boolean isAttribute(String part) {
        int equals = part.indexOf('=');
        String name = equals > 0 ? part.substring(0, equals) : part.isEmpty() ? "" : part.substring(1);
        boolean marked = equals > 0 || part.startsWith(".") || part.startsWith("#") && !name.startsWith("v-");
        return marked && !name.isEmpty() && name.chars().allMatch(c ->
                Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':');
    }
}
