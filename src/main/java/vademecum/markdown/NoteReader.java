package vademecum.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vademecum.base.Code;
import vademecum.base.Html;
import vademecum.base.VaultPath;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.FootnoteId;
import vademecum.note.FrontMatter;
import vademecum.note.Mention;
import vademecum.note.Note;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.note.Surroundings;
import vademecum.note.Tag;
import vademecum.vault.SourceFile;

/// Reads the text of one note. Immutable and safe for use by many threads; the result depends on the file's text and
/// on the [Syntax] alone.
public final class NoteReader {

    /// The longest note that is parsed, in characters.
    static final int LONGEST = 8_000_000;

    private static final int LONGEST_DESCRIPTION = 200;
    private static final String DRAWING = ".excalidraw";

    private final Syntax syntax;

    /// A reader for one vault's flavour of Markdown.
    public NoteReader(Syntax syntax) {
        this.syntax = syntax;
    }

    /// Reads a note. Never throws on any text: what cannot be read becomes plain text and a diagnostic.
    public Note read(SourceFile file) {
        Findings findings = new Findings(file.path().value());
        Characters.Clean clean = Characters.clean(file.text(), findings);
        String text = clean.text();
        FrontMatterReader.Head head = FrontMatterReader.read(text, findings);
        Comments.Masked masked = clean.comments() ? Comments.mask(text, head.end()) : Comments.Masked.none(text);
        masked.unclosed().ifPresent(at -> findings.problem(Code.UNCLOSED_COMMENT, at, at + 2,
                "the comment is never closed, so the rest of the note is hidden", "close it with `%%`"));
        if (text.length() > LONGEST) {
            return refused(file, masked.text(), head, findings, "it is longer than " + LONGEST / 1_000_000 + " MB");
        }
        try {
            boolean same = masked.text().equals(text);
            char[] chars = same ? clean.chars() : masked.text().toCharArray();
            Parsing parsing = new Parsing(masked.text(), chars, false, Deadline.in(syntax.deadline()));
            return parsed(file, parsing, head, findings);
        } catch (Deadline.Exceeded late) {
            return refused(file, masked.text(), head, new Findings(findings), "it takes too long to read");
        } catch (RuntimeException | StackOverflowError failure) {
            String reason = "the reader failed on it (" + failure + ")";
            return refused(file, masked.text(), head, new Findings(findings), reason);
        }
    }

    private Note parsed(SourceFile file, Parsing parsing, FrontMatterReader.Head head, Findings findings) {
        Document document = BlockScanner.read(parsing, head.end());
        boolean named = isOfAPlugin(head.matter()) || opensWithATerm(head.matter(), document);
        String given = head.matter().text("title").orElse(named ? name(file) : "");
        NoteRenderer renderer = new NoteRenderer(parsing, findings, syntax.hardBreaks(), given);
        List<NoteRenderer.Draft> drafts = renderer.render(document.getFirstChild());
        findings.reportUnmarked();
        Sanitizer sanitizer = new Sanitizer(findings);
        sanitizer.clean(findings.pieces);
        sanitizer.clean(findings.footnotes);
        List<Block> blocks = sanitizer.blocks(drafts);
        findings.mentions.sort(Comparator.comparingInt(mention -> mention.ref().start()));
        Map<String, Block> pieces = new LinkedHashMap<>();
        findings.pieces.forEach((id, segments) -> pieces.put(id, new Block(BlockKind.LIST, 0, id, segments)));
        Body body = new Body(List.copyOf(blocks), Map.copyOf(pieces), Map.copyOf(findings.footnotes),
                List.copyOf(parsing.abbreviations()), findings.asks);
        return note(file, renderer.title(), head, body, findings);
    }

    /// Whether the headings are those of a board or a drawing: then none of them is the title.
    private static boolean isOfAPlugin(FrontMatter matter) {
        return matter.has("kanban-plugin") || matter.has("excalidraw-plugin");
    }

    private static String name(SourceFile file) {
        String name = file.path().baseName();
        return name.endsWith(DRAWING) ? name.substring(0, name.length() - DRAWING.length()) : name;
    }

    /// Whether a note that defines terms begins with the first of several headings below level 1: then that heading is
    /// a term like the others and not the note's title.
    private static boolean opensWithATerm(FrontMatter matter, Document document) {
        boolean defines = matter.flag("glossary").orElse(matter.text("glossary").filter("headings"::equalsIgnoreCase)
                .isPresent());
        if (!defines || !(document.getFirstChild() instanceof Element.Text first) || first.level < 2) {
            return false;
        }
        for (Node node = first.getNext(); node != null; node = node.getNext()) {
            if (node instanceof Element.Text text && text.level == first.level) {
                return true;
            }
        }
        return false;
    }

    /// What a note without a title is called: as its file, or as its folder where it speaks for that.
    private static String name(VaultPath path) {
        String name = path.baseName();
        boolean index = name.equalsIgnoreCase("index") || name.equalsIgnoreCase("_index");
        return index || name.equalsIgnoreCase("readme") && !path.folder().isEmpty() ? VaultPath.titleOf(path.folder())
                : name;
    }

    private static Note note(SourceFile file, String found, FrontMatterReader.Head head, Body body, Findings findings) {
        FrontMatter matter = head.matter();
        String title = found.isEmpty() ? name(file.path()) : found;
        String description = matter.text("description")
                .orElseGet(() -> Surroundings.opening(findings.firstParagraph, LONGEST_DESCRIPTION));
        Set<String> anchors = new LinkedHashSet<>(findings.anchors.taken());
        findings.marked.forEach(label -> anchors.add(FootnoteId.of(label)));
        tags(matter, findings);
        List<Mention> mentions = PropertyLinks.of(matter);
        mentions.addAll(findings.mentions);
        NoteFacts facts = new NoteFacts(file.path(), title, matter, description, List.copyOf(findings.outline),
                List.copyOf(mentions), findings.tags(), anchors, findings.words);
        return new Note(facts, body, head.readable(), findings.formulas.list(), List.copyOf(findings.problems));
    }

    private static void tags(FrontMatter matter, Findings findings) {
        for (String property : new String[] {"tags", "tag"}) {
            for (String text : matter.texts(property)) {
                addTags(text, findings);
            }
        }
    }

    /// Tags with blanks or commas between them.
    private static void addTags(String text, Findings findings) {
        int at = 0;
        while (at < text.length()) {
            int end = at;
            while (end < text.length() && text.charAt(end) != ',' && !Chars.isSpace(text.charAt(end))) {
                end++;
            }
            int from = at < end && text.charAt(at) == '#' ? at + 1 : at;
            if (from < end) {
                findings.tag(new Tag(text.substring(from, end)));
            }
            at = end + 1;
        }
    }

    /// A note whose page shows its source as it is.
    private static Note refused(SourceFile file, String text, FrontMatterReader.Head head, Findings findings,
                                String reason) {
        findings.problem(Code.REFUSED_NOTE, 0, 0, "the note is shown as plain text: " + reason,
                "split it into smaller notes");
        String shown = RawText.withoutComments(Comments.strip(text.substring(head.end())));
        findings.words = Words.count(shown);
        Block block = new Block(BlockKind.CODE, 0, "",
                List.of(new Segment.Html("<pre class=\"v-plain\">" + Html.escape(shown) + "</pre>")));
        String title = head.matter().text("title").orElse("");
        return note(file, title, head, new Body(List.of(block), Map.of(), Map.of(), List.of()), findings);
    }
}
