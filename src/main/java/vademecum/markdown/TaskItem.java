package vademecum.markdown;

import vademecum.base.Html;

/// What the first lines of a list item say about the item itself: whether it is a task, and its block id.
///
/// @param lines      the item's first paragraph without the marks of both; empty if it has none
/// @param attributes the attributes of its tag
/// @param box        the check box, or the empty text
/// @param id         the block id, or the empty text
/// @param at         offset of the item's text in the note
record TaskItem(Lines lines, String attributes, String box, String id, int at) {

    private static final Lines NO_LINES = new Lines(new int[0]);

    /// An item that is just what it is.
    static TaskItem none(Element.Item item) {
        return new TaskItem(NO_LINES, "", "", "", 0);
    }

    static TaskItem of(Parsing parsing, Element.Item item) {
        if (!(item.getFirstChild() instanceof Element.Text first) || first.level > 0
                || first.getNext() instanceof Element.Definition) {
            return none(item);
        }
        String text = parsing.text();
        int start = first.lines.start(0);
        BlockId id = BlockId.of(text, first.lines);
        int mark = start + 1 < text.length() ? text.codePointAt(start + 1) : ' ';
        int close = start + 1 + Character.charCount(mark);
        boolean task = text.charAt(start) == '[' && mark != ']' && mark != '[' && text.startsWith("] ", close)
                && !id.lines().isEmpty() && close + 1 < id.lines().end(0)
                && parsing.references().find(Character.toString(mark)).isEmpty();
        if (!task) {
            return id.id().isEmpty() ? none(item) : new TaskItem(id.lines(), "", "", id.id(), start);
        }
        Lines lines = id.lines().startingAt(Chars.skipBlanks(text, close + 1));
        boolean checked = mark != ' ';
        boolean usual = !checked || mark == 'x' || mark == 'X';
        String sign = usual ? "" : " data-task=\"" + Html.escape(Character.toString(mark)) + "\"";
        String box = "<input type=\"checkbox\" aria-label=\"Task\" disabled" + (checked ? " checked> " : "> ");
        return new TaskItem(lines, " class=\"v-task\"" + sign, box, id.id(), start);
    }
}
