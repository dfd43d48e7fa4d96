package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vademecum.base.Html;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.LinkRef;
import vademecum.note.Segment;

/// Takes definitions out of the text of notes.
final class Definitions {

    private static final Set<String> ABBREVIATIONS = Set.of("e.g", "i.e", "eg", "ie", "cf", "vs", "etc", "approx",
            "incl", "ca", "al", "no", "fig", "dr", "mr", "mrs", "ms", "prof", "st", "inc", "ltd", "co", "corp", "resp",
                    "viz");
    private static final Set<String> VOID = Set.of("br", "wbr", "img", "input", "hr");

    private Definitions() {
    }

    /// The first sentence of the first paragraph that has words; empty if there is none.
    static List<Segment> firstSentence(Body body) {
        for (Block block : body.blocks()) {
            if (block.kind() == BlockKind.PARAGRAPH) {
                List<Segment> sentence = firstSentence(block);
                if (!text(sentence).isBlank()) {
                    return sentence;
                }
            }
        }
        return List.of();
    }

    /// The first sentence of a paragraph.
    static List<Segment> firstSentence(Block paragraph) {
        return sentence(paragraph(paragraph.segments()));
    }

    /// Whether a paragraph says more than its first sentence.
    static boolean isLonger(Block paragraph) {
        return text(paragraph(paragraph.segments())).strip().length() > text(firstSentence(paragraph)).strip().length();
    }

    /// The plain text of segments.
    static String text(List<Segment> segments) {
        StringBuilder text = new StringBuilder();
        for (Segment segment : segments) {
            switch (segment) {
                case Segment.Html html -> Html.text(html.html(), text);
                case Segment.Prose prose -> text.append(prose.text());
                case Segment.Link link -> text.append(link.label().isEmpty() ? name(link.ref()) : text(link.label()));
                case Segment.TagMark mark -> text.append('#').append(mark.tag().name());
                case Segment.Maths maths -> text.append(maths.formula().tex());
                case Segment.Embed _, Segment.Address _, Segment.FootnoteMark _, Segment.Id _,
                     Segment.Query _, Segment.Board _, Segment.Screen _, Segment.Diagram _ -> { }
            }
        }
        return text.toString();
    }

    /// What a link without a text of its own shows.
    static String name(LinkRef ref) {
        return switch (ref) {
            case LinkRef.Wiki wiki -> wiki.target().isEmpty() ? wiki.fragment() : wiki.target();
            case LinkRef.Markdown markdown -> markdown.path();
            case LinkRef.External external -> external.url();
            case LinkRef.Term term -> term.name();
        };
    }

    /// The segments of a paragraph without its own tags; of several paragraphs, those of the first.
    static List<Segment> paragraph(List<Segment> segments) {
        List<Segment> inline = new ArrayList<>();
        boolean inTag = false;
        for (Segment segment : segments) {
            String html = segment instanceof Segment.Html markup ? markup.html() : "";
            if (inline.isEmpty() && !inTag && html.stripLeading().startsWith("<p")) {
                inTag = true;
            }
            if (inTag) {
                int close = html.indexOf('>');
                inTag = close < 0;
                html = html.substring(close + 1);
                if (close < 0 || html.isEmpty()) {
                    continue;
                }
            }
            int end = endOfParagraph(html);
            if (end >= 0) {
                addHtml(html.substring(0, end), inline);
                return inline;
            }
            if (segment instanceof Segment.Html) {
                addHtml(html, inline);
            } else if (!(segment instanceof Segment.Id) && !(segment instanceof Segment.FootnoteMark)) {
                inline.add(segment);
            }
        }
        return inline;
    }

    private static void addHtml(String html, List<Segment> inline) {
        if (!html.isBlank() || !inline.isEmpty() && !html.isEmpty()) {
            inline.add(new Segment.Html(html));
        }
    }

    private static int endOfParagraph(String html) {
        int end = -1;
        for (String tag : List.of("</p>", "<ul", "<ol", "<pre", "<blockquote", "<table", "<dl", "<div", "<p>", "<p ")) {
            int at = html.indexOf(tag);
            end = at >= 0 && (end < 0 || at < end) ? at : end;
        }
        return end;
    }

    /// The segments up to the end of the first sentence, never cut inside an element.
    private static List<Segment> sentence(List<Segment> segments) {
        List<Segment> sentence = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            if (segment instanceof Segment.Html html) {
                depth += depth(html.html());
            }
            if (segment instanceof Segment.Prose prose && depth == 0) {
                boolean last = i + 1 == segments.size() || !(segments.get(i + 1) instanceof Segment.Prose)
                        && startsWithSpace(segments, i + 1);
                Optional<Integer> end = endOfSentence(prose.text(), last);
                if (end.isPresent()) {
                    sentence.add(new Segment.Prose(prose.text().substring(0, end.get()), prose.at()));
                    return sentence;
                }
            }
            sentence.add(segment);
        }
        return sentence;
    }

    private static boolean startsWithSpace(List<Segment> segments, int index) {
        return segments.get(index) instanceof Segment.Html html && html.html().startsWith("<br");
    }

    /// How many more elements the markup opens than it closes.
    private static int depth(String html) {
        int depth = 0;
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', tag + 1)) {
            int end = tag + 1;
            while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
                end++;
            }
            String name = html.substring(tag + 1, end);
            depth += html.startsWith("</", tag) ? -1 : name.isEmpty() || VOID.contains(name) ? 0 : 1;
        }
        return depth;
    }

    /// Offset behind the first sentence.
    private static Optional<Integer> endOfSentence(String text, boolean last) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\u3002' || c == '\uff01' || c == '\uff1f') {
                return Optional.of(i + 1);
            }
            if ((c == '.' || c == '!' || c == '?') && !isAbbreviation(text, i, c)) {
                int end = i + 1;
                while (end < text.length() && "\"')]\u201d\u2019".indexOf(text.charAt(end)) >= 0) {
                    end++;
                }
                int next = end;
                while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
                    next++;
                }
                boolean open = next == text.length() ? next > end || last
                        : next > end && !Character.isLowerCase(text.charAt(next));
                if (open) {
                    return Optional.of(end);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isAbbreviation(String text, int at, char mark) {
        int from = at;
        while (from > 0 && (Character.isLetter(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        String word = text.substring(from, at);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && from > 0;
        return mark == '.' && (initial || ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT)));
    }
}
