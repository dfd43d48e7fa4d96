package vademecum.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.note.Heading;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.Segment;
import vademecum.note.Surroundings;
import vademecum.note.Tag;

/// What is learnt about a note while its text is rendered.
final class Findings {

    final List<Heading> outline = new ArrayList<>();
    final List<Mention> mentions = new ArrayList<>();
    final List<Diagnostic> problems = new ArrayList<>();
    final Map<String, List<Segment>> pieces = new LinkedHashMap<>();
    final Map<String, List<Segment>> footnotes = new LinkedHashMap<>();
    final FormulaList formulas = new FormulaList();
    final Slugs anchors = new Slugs();
    final RunningText plain = new RunningText();
    final Set<String> cut = new TreeSet<>();
    int cutAt;
    Optional<Heading> section = Optional.empty();
    String firstParagraph = "";
    int words;
    /// Where each footnote is written.
    final Map<String, Integer> footnoteStarts = new LinkedHashMap<>();
    /// The footnotes that the text refers to.
    final Set<String> marked = new TreeSet<>();
    int inlineFootnotes;
    /// Whether a heading in HTML gave the title and was not met since.
    boolean titleInMarkup;
    /// Whether the note holds a query.
    boolean asks;
    private final Map<String, Tag> tags = new TreeMap<>();
    private final List<Sighting> sightings = new ArrayList<>();
    private final String path;

    Findings(String path) {
        this.path = path;
    }

    /// Nothing found but the problems of an earlier try.
    Findings(Findings earlier) {
        this(earlier.path);
        problems.addAll(earlier.problems);
    }

    /// A link in the text at hand, which is not read to its end yet.
    private record Sighting(LinkRef ref, boolean embed, int from, int to, String label) {
    }

    void problem(Code code, int start, int end, String message) {
        problems.add(Diagnostic.of(code, new Span(path, start, Math.max(start, end)), message));
    }

    void problem(Code code, int start, int end, String message, String hint) {
        problems.add(Diagnostic.of(code, new Span(path, start, Math.max(start, end)), message, hint));
    }

    /// Something of the author's markup was left out.
    void cut(String what, int at) {
        if (cut.isEmpty()) {
            cutAt = at;
        }
        cut.add(what);
    }

    /// Reports the footnotes that no mark leads to, for no page shows their text.
    void reportUnmarked() {
        footnoteStarts.forEach((label, start) -> {
            if (!marked.contains(label)) {
                problem(Code.BAD_FOOTNOTE, start, start + label.length() + 4,
                        "nothing refers to the footnote `" + label + "`, so its text is not shown",
                        "write `[^" + label + "]` where it belongs");
            }
        });
    }

    void tag(Tag tag) {
        tags.putIfAbsent(tag.key(), tag);
    }

    SortedSet<Tag> tags() {
        return new TreeSet<>(tags.values());
    }

    /// A link whose text is what was added to the plain text since `from`.
    void mention(LinkRef ref, boolean embed, int from, String label) {
        sightings.add(new Sighting(ref, embed, from, plain.length(), label));
    }

    /// Ends a paragraph, heading or cell: its links are known with the words around them, and its words are counted.
    void endOfText() {
        if (!sightings.isEmpty()) {
            String text = plain.toString();
            for (Sighting seen : sightings) {
                mentions.add(new Mention(seen.ref, seen.embed, seen.label,
                        Surroundings.of(text, seen.from, seen.to, section)));
            }
            sightings.clear();
        }
        words += plain.end();
    }

    /// Ends a paragraph like [#endOfText], and keeps its text if it is the first.
    void endOfParagraph() {
        if (firstParagraph.isEmpty()) {
            firstParagraph = plain.toString();
        }
        endOfText();
    }
}
