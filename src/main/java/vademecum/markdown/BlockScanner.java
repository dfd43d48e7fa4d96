package vademecum.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;
import vademecum.markdown.Element.Code;
import vademecum.markdown.Element.Items;
import vademecum.markdown.Element.Rule;
import vademecum.markdown.Element.Text;

/// Reads the blocks of a note. What most of a note is, it reads itself: headings, paragraphs, fenced code, rules and
/// plain lists at the top level. Each stretch of anything else, up to a line that ends every block before it, goes to
/// flexmark.
final class BlockScanner {

    private final Parsing parsing;
    private final String text;
    private final LineCursor line;
    private final ListScanner lists;
    private final Gathering gathering;
    private final Document document;
    private @Nullable BasedSequence note;
    /// The paragraph before the line in hand, if nothing but blank lines stands between.
    private int paragraphStart = -1;
    /// How many abbreviations were found before it.
    private int abbreviations;
    private @Nullable Text paragraph;

    private BlockScanner(Parsing parsing) {
        this.parsing = parsing;
        this.text = parsing.text();
        this.line = new LineCursor(parsing);
        this.lists = new ListScanner(parsing, line);
        this.gathering = new Gathering(parsing);
        this.document = BlockReader.document();
    }

    /// The tree of a note: a document of [Element]s.
    ///
    /// @param from where the text begins, behind the front matter
    static Document read(Parsing parsing, int from) {
        BlockScanner scanner = new BlockScanner(parsing);
        scanner.blocks(from);
        if (scanner.line.foreign) {
            scanner.forget(0);
            return scanner.read(from, parsing.text().length());
        }
        return scanner.document;
    }

    private void blocks(int from) {
        line.move(from);
        while (!line.isAtEnd()) {
            LineCursor.Kind kind = line.kind(false);
            if (kind != LineCursor.Kind.BLANK && kind != LineCursor.Kind.OTHER) {
                paragraphStart = -1;
            }
            switch (kind) {
                case BLANK -> line.next();
                case TEXT -> paragraph();
                case HEADING -> heading();
                case FENCE -> fence();
                case RULE -> {
                    document.appendChild(new Rule());
                    line.next();
                }
                case OTHER -> other();
            }
        }
    }

    private void heading() {
        int level = LineMarks.headingLevel(text, line.first, line.end);
        document.appendChild(new Text(level, false, LineMarks.heading(text, line.first, line.end, level)));
        line.next();
    }

    private void fence() {
        char mark = line.mark();
        int length = LineMarks.fence(text, line.first, line.end);
        int columns = line.indent;
        Code code = new Code(line.first, text.substring(line.first + length, line.end).strip());
        line.next();
        while (!line.isAtEnd() && !line.closesFence(mark, length)) {
            int from = LineMarks.skip(text, line.start, Math.min(line.end, line.start + columns), ' ');
            code.text.append(text, from, line.end).append('\n');
            line.next();
        }
        document.appendChild(code);
        line.next();
    }

    private void paragraph() {
        parsing.deadline().check();
        int from = line.start;
        LineCursor.Kind kind;
        gathering.clear();
        do {
            gathering.add(line.first, line.end);
            line.next();
            kind = line.kind(true);
        } while (kind == LineCursor.Kind.TEXT);
        if (kind == LineCursor.Kind.OTHER && !line.interrupts()) {
            stretch(from);
            return;
        }
        abbreviations = parsing.abbreviations().size();
        Lines lines = gathering.end();
        paragraphStart = from;
        paragraph = lines.isEmpty() ? null : new Text(0, false, lines);
        if (paragraph != null) {
            document.appendChild(paragraph);
        }
    }

    /// Hands over what begins at the line in hand; with the paragraph before it, if the line defines that as a term.
    private void other() {
        boolean definition = line.indent < 4 && line.mark() == ':' && paragraphStart >= 0;
        int at = line.start;
        int from = definition ? paragraphStart : at;
        if (definition) {
            forget(abbreviations);
            if (paragraph != null) {
                paragraph.unlink();
            }
        }
        paragraphStart = -1;
        int known = parsing.abbreviations().size();
        Items list = line.indent < 4 && line.endOfItemMark() > 0 ? lists.read() : null;
        if (list != null) {
            document.appendChild(list);
            return;
        }
        forget(known);
        if (!line.foreign) {
            line.move(at);
            stretch(from);
        }
    }

    /// Has flexmark read from an offset to the next line that ends every block before it.
    private void stretch(int from) {
        boolean blank = false;
        while (!line.isAtEnd() && !(blank && line.endsAll())) {
            blank = line.isBlank();
            line.next();
        }
        int known = parsing.abbreviations().size();
        Document part = read(from, line.start);
        if (!line.isAtEnd() && part.getLastChild() instanceof Element last && last.open) {
            line.move(text.length());
            forget(known);
            part = read(from, line.start);
        }
        for (Node child = part.getFirstChild(); child != null; child = part.getFirstChild()) {
            document.appendChild(child);
        }
    }

    /// Forgets the abbreviations of text that is read again.
    private void forget(int known) {
        parsing.abbreviations().subList(known, parsing.abbreviations().size()).clear();
    }

    private Document read(int from, int to) {
        BasedSequence whole = note;
        if (whole == null) {
            whole = BasedSequence.of(text);
            note = whole;
        }
        return BlockReader.read(parsing, whole.subSequence(from, to));
    }
}
