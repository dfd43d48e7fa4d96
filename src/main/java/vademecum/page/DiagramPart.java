package vademecum.page;

import java.util.Optional;
import vademecum.base.Html;
import vademecum.note.Segment;

/// What stands for a diagram in a text: the picture that was drawn of it, or its source for the page's script to draw.
final class DiagramPart {

    private DiagramPart() {
    }

    static void write(Segment.Diagram diagram, Medium medium, StringBuilder out) {
        Optional<Drawing> drawing = medium.drawing(diagram.source());
        if (drawing.isEmpty()) {
            out.append("<pre class=\"v-code\" data-lang=\"mermaid\"><code>");
            Html.escape(diagram.source(), out);
            out.append("</code></pre>\n<p class=\"v-diagram-note\">A diagram, as it is written in Mermaid</p>");
            return;
        }
        out.append("<img src=\"");
        Html.escape(medium.file(drawing.get().file()), out);
        out.append("\" alt=\"");
        Html.escape(drawing.get().words(), out);
        ImageSize size = drawing.get().size();
        out.append("\" width=\"").append(size.width()).append("\" height=\"").append(size.height()).append("\">");
    }
}
