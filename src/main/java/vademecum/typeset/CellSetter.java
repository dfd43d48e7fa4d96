package vademecum.typeset;

import java.util.List;
import org.jsoup.nodes.Element;

/// Sets what is in a cell.
final class CellSetter {

    private final Workshop workshop;
    private final Notes notes;
    private final Column column;
    private final boolean cut;

    CellSetter(Workshop workshop, Notes notes, Column column, boolean cut) {
        this.workshop = workshop;
        this.notes = notes;
        this.column = column;
        this.cut = cut;
    }

    void set(TableGrid.Cell cell, Area area) {
        Element element = cell.element();
        if (!element.id().isEmpty()) {
            column.mark(new Mark.Place(element.id()));
        }
        boolean plain = element.childNodes().stream().allMatch(InlineWriter::isInline);
        if (!plain) {
            new BlockSetter(workshop, notes, column).blocks(element, area);
            return;
        }
        Look look = workshop.look();
        Type type = cell.head() ? look.sans(area.size() / look.size() * 0.955, true)
                : look.text().scaled(area.size() / look.size());
        Paragraph paragraph = new Paragraph(workshop.shaper(), cut ? new Hyphenator("") : workshop.hyphenator(),
                cut ? 1 : Paragraph.LONG);
        Ink ink = Ink.plain(type, area.colour(), area.tag().slot());
        InlineWriter writer = new InlineWriter(workshop, notes, paragraph);
        List.copyOf(element.childNodes()).forEach(node -> writer.write(node, ink));
        new BlockSetter(workshop, notes, column).lines(paragraph, area, align(element), type.size());
    }

    private static LineBox.Align align(Element element) {
        return element.hasClass("v-right") ? LineBox.Align.END
                : element.hasClass("v-center") ? LineBox.Align.CENTRE : LineBox.Align.START;
    }
}
