package vademecum.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.config.YamlValue;
import vademecum.markdown.NoteReader;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Canvas;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.Note;
import vademecum.note.Segment;
import vademecum.note.Tag;
import vademecum.vault.SourceFile;

/// Reads the cards of a canvas and gathers what they link to.
final class CardReader {

    private static final int FARTHEST = 1_000_000;
    private static final int LARGEST = 100_000;

    private final VaultPath path;
    private final NoteReader notes;
    private final List<Diagnostic> problems;
    private final UnaryOperator<String> headings;
    private final List<Mention> mentions = new ArrayList<>();
    private final SortedSet<Tag> tags = new TreeSet<>();
    private final List<Segment.Maths> formulas = new ArrayList<>();
    private int words;

    /// @param notes    reads the text of cards
    /// @param problems takes what is wrong
    /// @param headings makes the heading of a group out of its label and returns its anchor
    CardReader(VaultPath path, NoteReader notes, List<Diagnostic> problems, UnaryOperator<String> headings) {
        this.path = path;
        this.notes = notes;
        this.problems = problems;
        this.headings = headings;
    }

    List<Mention> mentions() {
        return mentions;
    }

    SortedSet<Tag> tags() {
        return tags;
    }

    List<Segment.Maths> formulas() {
        return formulas;
    }

    int words() {
        return words;
    }

    /// A card; empty if it has no place or is of a kind that nobody knows, which is reported.
    Optional<Canvas.Card> read(YamlValue written) {
        if (!(written instanceof YamlValue.Entries node)) {
            problem(written.at(), "a card is not an object", "it is left out");
            return Optional.empty();
        }
        Optional<Canvas.Box> box = box(node);
        if (box.isEmpty()) {
            problem(node.at(), "a card has no place: `x`, `y`, `width` and `height` are numbers", "it is left out");
            return Optional.empty();
        }
        String id = text(node, "id");
        String color = color(node);
        return switch (text(node, "type")) {
            case "text" -> Optional.of(new Canvas.Words(id, box.get(), color, blocks(node)));
            case "file" -> Optional.of(shown(node, id, box.get(), color));
            case "link" -> Optional.of(web(node, id, box.get(), color));
            case "group" -> {
                String label = text(node, "label").strip();
                yield Optional.of(new Canvas.Group(id, box.get(), color, label,
                        label.isEmpty() ? "" : headings.apply(label)));
            }
            default -> {
                problem(node.at(), "cards of the type `" + text(node, "type") + "` are not known", "it is left out");
                yield Optional.empty();
            }
        };
    }

    void problem(int at, String message, String hint) {
        problems.add(Diagnostic.of(Code.BAD_CANVAS_PART, new Span(path.value(), at, at + 1), message, hint));
    }

    /// The text of a card as blocks; a heading that it begins with is one of them.
    private List<Block> blocks(YamlValue.Entries node) {
        String text = text(node, "text");
        int at = node.entries().get("text") instanceof YamlValue value ? value.at() : node.at();
        Note note = notes.read(new SourceFile(path, text));
        note.facts().mentions().forEach(mention -> mentions.add(new Mention(moved(mention.ref(), at), mention.embed(),
                mention.label(), mention.place())));
        tags.addAll(note.facts().tags());
        formulas.addAll(note.formulas());
        words += note.facts().words();
        note.problems().forEach(problem -> problems.add(new Diagnostic(problem.code(), new Span(path.value(), at,
                at + 1), problem.message(), problem.hint())));
        List<Block> blocks = new ArrayList<>();
        if (text.stripLeading().startsWith("#") && !note.facts().title().equals(path.baseName())) {
            blocks.add(new Block(BlockKind.HEADING, 1, "", List.of(new Segment.Prose(note.facts().title(), 0))));
        }
        blocks.addAll(note.body().blocks());
        return List.copyOf(blocks);
    }

    /// The reference with the place of the card's text: offsets within JSON would not be those of the text.
    private static LinkRef moved(LinkRef ref, int at) {
        return switch (ref) {
            case LinkRef.Wiki wiki -> new LinkRef.Wiki(wiki.target(), wiki.fragment(), at, at + 1);
            case LinkRef.Markdown link -> new LinkRef.Markdown(link.path(), link.fragment(), at, at + 1);
            case LinkRef.External external -> new LinkRef.External(external.url(), at, at + 1);
            case LinkRef.Term term -> new LinkRef.Term(term.name(), at, at + 1);
        };
    }

    private Canvas.Shown shown(YamlValue.Entries node, String id, Canvas.Box box, String color) {
        String file = text(node, "file");
        String part = text(node, "subpath");
        int at = node.entries().get("file") instanceof YamlValue value ? value.at() : node.at();
        String name = file.substring(file.lastIndexOf('/') + 1);
        LinkRef ref = new LinkRef.Wiki("/" + file, part.startsWith("#") ? part.substring(1) : part, at,
                at + Math.max(1, file.length()));
        Canvas.Shown card = new Canvas.Shown(id, box, color, ref, name.endsWith(".md")
                ? name.substring(0, name.length() - 3) : name);
        mentions.add(CanvasReader.mention(card));
        return card;
    }

    private Canvas.Web web(YamlValue.Entries node, String id, Canvas.Box box, String color) {
        String address = text(node, "url").strip();
        boolean safe = (address.startsWith("https://") || address.startsWith("http://"))
                && address.chars().allMatch(c -> c > ' ' && c != '"' && c != '<' && c != '>' && c != '\\');
        if (safe) {
            mentions.add(Mention.bare(new LinkRef.External(address, node.at(), node.at() + 1), false, address));
        }
        return new Canvas.Web(id, box, color, address, safe);
    }

    private static Optional<Canvas.Box> box(YamlValue.Entries node) {
        Optional<Integer> x = number(node, "x", -FARTHEST, FARTHEST);
        Optional<Integer> y = number(node, "y", -FARTHEST, FARTHEST);
        Optional<Integer> width = number(node, "width", 1, LARGEST);
        Optional<Integer> height = number(node, "height", 1, LARGEST);
        return x.isEmpty() || y.isEmpty() || width.isEmpty() || height.isEmpty() ? Optional.empty()
                : Optional.of(new Canvas.Box(x.get(), y.get(), width.get(), height.get()));
    }

    private static Optional<Integer> number(YamlValue.Entries node, String name, int least, int most) {
        try {
            double number = Double.parseDouble(text(node, name));
            return Double.isNaN(number) ? Optional.empty()
                    : Optional.of((int) Math.clamp(Math.round(number), least, most));
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }

    static String text(YamlValue.Entries entries, String name) {
        return entries.entries().get(name) instanceof YamlValue.Scalar scalar ? scalar.text() : "";
    }

    /// A colour that is one of the six or written as six digits; else the empty text.
    static String color(YamlValue.Entries entries) {
        String color = text(entries, "color");
        boolean known = color.length() == 1 && color.charAt(0) >= '1' && color.charAt(0) <= '6'
                || color.length() == 7 && color.charAt(0) == '#'
                && color.chars().skip(1).allMatch(c -> Character.digit(c, 16) >= 0 && c < 0x80);
        return known ? color : "";
    }
}
