package vademecum.markdown;

/// A block id, written as `^id` at the end of a text.
///
/// @param id    the id without its `^`; empty if there is none
/// @param lines the lines without it
record BlockId(String id, Lines lines) {

    /// Takes the block id off a text.
    static BlockId of(String text, Lines lines) {
        int last = lines.count() - 1;
        int start = lines.start(last);
        int end = lines.end(last);
        while (end > start && Chars.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int at = end;
        while (at > start && (Chars.isAsciiAlnum(text.charAt(at - 1)) || text.charAt(at - 1) == '-')) {
            at--;
        }
        boolean marked = at < end && at > start && text.charAt(at - 1) == '^'
                && (at - 1 == start || Chars.isBlank(text.charAt(at - 2)));
        if (!marked) {
            return new BlockId("", lines);
        }
        int cut = at - 1;
        while (cut > start && Chars.isBlank(text.charAt(cut - 1))) {
            cut--;
        }
        return new BlockId(text.substring(at, end), lines.endingAt(cut));
    }
}
