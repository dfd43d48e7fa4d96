package vademecum.markdown;

import vademecum.note.LinkRef;
import vademecum.note.Segment;

/// Tells code that is a query from other code. A query is not answered here, for that takes the whole vault.
final class Queries {

    private static final int FENCE = 3;

    private Queries() {
    }

    /// Whether a code block in this language is a query.
    static boolean isLanguage(String name) {
        return switch (name) {
            case "dataview", "base", "dataviewjs", "query", "tasks" -> true;
            default -> false;
        };
    }

    /// The query of a code block.
    static Segment.Query block(String text, String language, Element.Code code) {
        Segment.Language written = switch (language) {
            case "base" -> Segment.Language.BASE;
            case "dataviewjs" -> Segment.Language.SCRIPT;
            case "query" -> Segment.Language.SEARCH;
            case "tasks" -> Segment.Language.TASKS;
            default -> Segment.Language.DATAVIEW;
        };
        String source = code.text.toString();
        int from = Math.min(text.length(), Spans.lineEnd(text, code.start) + 1);
        boolean whole = text.startsWith(source, from);
        return new Segment.Query(written, source, whole ? from : code.start,
                whole ? from + source.length() : code.start + FENCE, false, -1);
    }

    /// Whether an embed shows a base, which may ask something of the note that shows it.
    static boolean isBase(LinkRef ref) {
        return switch (ref) {
            case LinkRef.Wiki wiki -> wiki.target().endsWith(".base");
            case LinkRef.Markdown link -> link.path().endsWith(".base");
            case LinkRef.External _, LinkRef.Term _ -> false;
        };
    }

    /// Whether code within a line asks for something of the note itself: `= this.due`.
    static boolean isInline(String code) {
        return code.contains("this.") || code.contains("this[");
    }

    /// Whether code within a line is a program for Dataview: `$= dv.pages().length`.
    static boolean isScript(String code) {
        return code.startsWith("$=") && code.contains("dv.");
    }

    /// The query of code within a line.
    static Segment.Query inline(Run run, Piece.Code code) {
        if (code.text.startsWith("$")) {
            int from = run.source(code.from);
            return new Segment.Query(Segment.Language.SCRIPT, code.text, from, from + code.text.length(), true, -1);
        }
        int start = run.source(code.from + 1);
        return new Segment.Query(Segment.Language.DATAVIEW, code.text.substring(1), start,
                start + code.text.length() - 1, true, -1);
    }
}
