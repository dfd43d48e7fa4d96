package vademecum.markdown;

import java.util.List;
import vademecum.base.Html;
import vademecum.base.VaultPath;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.LinkRef;
import vademecum.note.Note;
import vademecum.note.Segment;
import vademecum.vault.SourceFile;

/// The language of the reader's tests: Markdown in, HTML out, holes written so that they can be read.
final class Reading {

    private Reading() {
    }

    /// Reads a note called `note.md`.
    static Note note(String markdown) {
        return new NoteReader(Syntax.STANDARD).read(new SourceFile(new VaultPath("note.md"), markdown));
    }

    /// The HTML of a note's blocks, one below the other.
    static String html(String markdown) {
        return html(note(markdown));
    }

    static String html(Note note) {
        StringBuilder out = new StringBuilder();
        for (Block block : note.body().blocks()) {
            boolean heading = block.kind() == BlockKind.HEADING;
            out.append(out.isEmpty() ? "" : "\n");
            out.append(heading ? "<h" + block.level() + " id=\"" + block.anchor() + "\">" : "");
            out.append(html(block.segments()));
            out.append(heading ? "</h" + block.level() + ">" : "");
        }
        return out.toString();
    }

    /// The segments as HTML: `<a to=…>` for a link, `<embed of=…>` for an embed.
    static String html(List<Segment> segments) {
        StringBuilder out = new StringBuilder();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Html(String html) -> out.append(html);
                case Segment.Prose prose -> out.append(Html.escape(prose.text()));
                case Segment.Link(LinkRef ref, List<Segment> label, String _) ->
                    out.append("<a to=\"").append(to(ref)).append("\">").append(html(label)).append("</a>");
                case Segment.Embed embed -> out.append("<img of=\"").append(to(embed.ref())).append('"')
                        .append(embed.alt().isEmpty() ? "" : " alt=\"" + Html.escape(embed.alt()) + "\"")
                        .append(embed.width() == 0 ? "" : " width=" + embed.width())
                        .append(embed.height() == 0 ? "" : " height=" + embed.height())
                        .append(embed.block() ? " block>" : ">");
                case Segment.Address(String name, LinkRef ref) ->
                    out.append(' ').append(name).append("=\"").append(to(ref)).append('"');
                case Segment.TagMark mark -> out.append("<a tag=\"").append(mark.tag().name()).append("\"></a>");
                case Segment.FootnoteMark mark -> out.append("<sup>").append(mark.label()).append("</sup>");
                case Segment.Query query -> out.append("<query>").append(Html.escape(query.source()))
                        .append("</query>");
                case Segment.Maths maths -> out.append("<math>").append(Html.escape(maths.formula().tex()))
                        .append("</math>");
                case Segment.Board _, Segment.Screen _ -> out.append("<canvas>");
                case Segment.Id id -> out.append(" id=\"").append(id.id()).append('"');
                case Segment.Diagram diagram -> out.append("<diagram>").append(Html.escape(diagram.source()))
                        .append("</diagram>");
            }
        }
        return out.toString();
    }

    private static String to(LinkRef ref) {
        return Html.escape(switch (ref) {
            case LinkRef.Wiki wiki -> wiki.target() + (wiki.fragment().isEmpty() ? "" : "#" + wiki.fragment());
            case LinkRef.Markdown link -> link.path() + (link.fragment().isEmpty() ? "" : "#" + link.fragment());
            case LinkRef.External external -> external.url();
            case LinkRef.Term term -> "gloss:" + term.name();
        });
    }

    /// The numbers of the problems found.
    static List<String> codes(String markdown) {
        return note(markdown).problems().stream().map(problem -> problem.code().number()).toList();
    }
}
