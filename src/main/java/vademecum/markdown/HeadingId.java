package vademecum.markdown;

/// An id that the author gave a heading: `## Title {#id}`.
///
/// @param id    the id; empty if there is none
/// @param lines the lines without it
record HeadingId(String id, Lines lines) {

    static HeadingId of(String text, Lines lines) {
        int last = lines.count() - 1;
        if (last < 0 || lines.start(last) >= lines.end(last) || text.charAt(lines.end(last) - 1) != '}') {
            return new HeadingId("", lines);
        }
        int end = lines.end(last);
        int open = text.lastIndexOf("{#", end);
        if (open < lines.start(last) || open + 2 >= end - 1) {
            return new HeadingId("", lines);
        }
        String id = text.substring(open + 2, end - 1);
        boolean usable = !id.startsWith("v-") && id.chars().allMatch(c ->
                Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || c == ':');
        int cut = open;
        while (cut > lines.start(last) && Chars.isBlank(text.charAt(cut - 1))) {
            cut--;
        }
        return usable && cut > lines.start(last) ? new HeadingId(id, lines.endingAt(cut)) : new HeadingId("", lines);
    }
}
