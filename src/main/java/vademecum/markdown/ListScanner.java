package vademecum.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vademecum.markdown.Element.Item;
import vademecum.markdown.Element.Items;
import vademecum.markdown.Element.Text;

/// Reads plain lists: items of one paragraph each, without blank lines, one list below another.
final class ListScanner {

    private static final int DEEPEST = 20;

    private final Parsing parsing;
    private final LineCursor line;
    private final Gathering paragraph;
    private final List<Level> open = new ArrayList<>();

    ListScanner(Parsing parsing, LineCursor line) {
        this.parsing = parsing;
        this.line = line;
        this.paragraph = new Gathering(parsing);
    }

    /// An item that is open, the list that it is in, and the columns before its content.
    private static final class Level {
        final Items list;
        Item item = new Item();
        int content;

        Level(Items list) {
            this.list = list;
        }
    }

    /// Reads the list that begins at the line in hand, and leaves the line behind it in hand. Null if it is none or
    /// not plain; then any line may be in hand.
    @Nullable Items read() {
        parsing.deadline().check();
        open.clear();
        paragraph.clear();
        if (!item()) {
            return null;
        }
        Items list = open.getFirst().list;
        line.next();
        while (!line.isAtEnd()) {
            if (line.isBlank()) {
                if (!isEndedBehindBlanks()) {
                    return null;
                }
                break;
            }
            LineCursor.Kind kind = line.kind(line.first, true);
            if (line.first == line.start && (kind == LineCursor.Kind.HEADING || kind == LineCursor.Kind.FENCE
                    || kind == LineCursor.Kind.RULE)) {
                break;
            }
            if (kind == LineCursor.Kind.TEXT && line.kind(line.first, false) == LineCursor.Kind.TEXT) {
                paragraph.add(line.first, line.end);
            } else if (!item()) {
                return null;
            }
            line.next();
        }
        endParagraph();
        return line.foreign ? null : list;
    }

    private boolean isEndedBehindBlanks() {
        while (!line.isAtEnd() && line.isBlank()) {
            line.next();
        }
        return line.isAtEnd() || line.endsAll();
    }

    /// Takes the line as an item; false if it is none that is plain.
    private boolean item() {
        String text = parsing.text();
        int behind = line.endOfItemMark();
        int content = LineMarks.skipBlanks(text, behind, line.end);
        boolean plain = behind > 0 && content - behind <= 4 && line.indent == line.first - line.start
                && text.indexOf('\t', behind, content) < 0
                && line.kind(content, false) == LineCursor.Kind.TEXT;
        if (!plain || !place(behind)) {
            return false;
        }
        open.getLast().content = content - line.start;
        paragraph.add(content, line.end);
        return true;
    }

    /// Opens the item in the list where its indentation puts it.
    private boolean place(int behind) {
        char mark = parsing.text().charAt(behind - 1);
        int depth = open.size();
        while (depth > 0 && line.indent < open.get(depth - 1).content) {
            depth--;
        }
        int columns = line.indent - (depth > 0 ? open.get(depth - 1).content : 0);
        if (columns >= 4 || depth == DEEPEST) {
            return false;
        }
        if (!open.isEmpty()) {
            endParagraph();
        }
        if (depth < open.size()) {
            open.subList(depth + 1, open.size()).clear();
            Level sibling = open.get(depth);
            sibling.item = new Item();
            sibling.list.appendChild(sibling.item);
            return sibling.list.mark == mark;
        }
        boolean ordered = behind - 1 > line.first;
        int number = ordered ? Integer.parseInt(parsing.text(), line.first, behind - 1, 10) : 0;
        Level level = new Level(new Items(mark, number));
        level.list.appendChild(level.item);
        if (depth > 0) {
            open.get(depth - 1).item.appendChild(level.list);
        }
        open.add(level);
        return depth == 0 || !ordered || number == 1;
    }

    private void endParagraph() {
        Lines lines = paragraph.end();
        if (!lines.isEmpty()) {
            open.getLast().item.appendChild(new Text(0, false, lines));
        }
    }
}
