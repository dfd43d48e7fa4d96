package vademecum.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import vademecum.base.Code;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.Segment;
import vademecum.note.WebPlayer;

/// Writes a tree that jsoup read as segments: our own tags as they were, the author's as far as they are allowed, and
/// the holes in their places.
final class MarkupWriter implements NodeFilter {

    private final Findings findings;
    private final List<Segment> holes;
    private final boolean phrasing;
    private final SegmentSink sink = new SegmentSink();
    private final Deque<String> quiet = new ArrayDeque<>();
    private int links;
    private boolean external;

    MarkupWriter(Findings findings, List<Segment> holes, boolean phrasing) {
        this.findings = findings;
        this.holes = holes;
        this.phrasing = phrasing;
    }

    /// What was written.
    List<Segment> segments() {
        return sink.trim().finish();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element) || depth == 0) {
            return depth == 0 ? FilterResult.CONTINUE : FilterResult.SKIP_ENTIRELY;
        }
        String name = element.normalName();
        if (isOwn(element)) {
            own(element, name);
        } else if (name.equals("iframe") && frame(element) || name.equals("h1") && isShownAbove(element)) {
            return FilterResult.SKIP_ENTIRELY;
        } else if (AllowedMarkup.goesWhole(name)) {
            cut(name, element);
            return FilterResult.SKIP_ENTIRELY;
        } else if (stays(element, name)) {
            author(element, name);
        } else if (!name.equals("p")) {
            cut(name, element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element) || depth == 0) {
            return FilterResult.CONTINUE;
        }
        String name = element.normalName();
        boolean own = isOwn(element);
        if (!own && (AllowedMarkup.goesWhole(name) || !stays(element, name)) || AllowedMarkup.VOID.contains(name)) {
            return FilterResult.CONTINUE;
        }
        sink.html("</" + written(name) + ">");
        if (!own && isQuiet(element, name)) {
            quiet.pop();
        }
        links -= !own && name.equals("a") ? 1 : 0;
        return FilterResult.CONTINUE;
    }

    /// Whether a heading is the one that gave the title and holds text alone: nothing to look at, to follow or to lead
    /// to. The page shows it as its title and not again.
    private boolean isShownAbove(Element heading) {
        if (!findings.titleInMarkup || !heading.hasText()) {
            return false;
        }
        findings.titleInMarkup = false;
        return heading.selectFirst("[src], [href], [id], [name], svg, picture") == null;
    }

    /// Whether glossary terms stay unlinked in the element: the author can say so with the class `no-glossary`.
    private static boolean isQuiet(Element element, String name) {
        return AllowedMarkup.isQuiet(name) || element.hasClass("no-glossary");
    }

    private boolean stays(Element element, String name) {
        boolean stray = name.equals("p") && element.childNodeSize() == 0;
        return AllowedMarkup.stays(name, phrasing) && !stray;
    }

    /// A page has one heading of level 1, its title; and HTML has no `center` any more.
    private static String written(String name) {
        return name.equals("h1") ? "h2" : name.equals("center") ? "div" : name;
    }

    private static boolean isOwn(Element element) {
        return element.attributes().hasKey(Sanitizer.OWN);
    }

    private static int place(Element element) {
        String place = element.attr(Sanitizer.PLACE);
        return place.isEmpty() || !place.chars().allMatch(Chars::isDigit) || place.length() > 9 ? 0
                : Integer.parseInt(place);
    }

    private void cut(String what, Element element) {
        findings.cut(what, place(element));
    }

    private void own(Element element, String name) {
        sink.html("<" + written(name));
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (key.charAt(0) == Sanitizer.HOLE) {
                sink.add(holes.get(Integer.parseInt(key.substring(1, key.length() - 1))));
            } else if (!key.equals(Sanitizer.OWN)) {
                boolean flag = attribute.getValue().isEmpty() && !key.equals("alt");
                attribute(key, attribute.getValue(), flag);
            }
        }
        sink.html(">");
    }

    private void attribute(String key, String value, boolean flag) {
        sink.html(" " + key);
        if (!flag) {
            sink.html("=\"").text(value).html("\"");
        }
    }

    private void author(Element element, String name) {
        if (name.equals("img") && image(element)) {
            return;
        }
        String alignment = AllowedMarkup.alignment(name, element.attr("align"));
        sink.html("<" + written(name));
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            String value = attribute.getValue();
            switch (key) {
                case "class" -> { }
                case "id" -> id(value);
                case "name" -> {
                    if (name.equals("a") && element.id().isEmpty()) {
                        id(value);
                    }
                }
                case "align" -> {
                    if (alignment.isEmpty()) {
                        cut(key, element);
                    }
                }
                case "href", "src" -> address(element, name, key, value);
                default -> {
                    if (AllowedMarkup.keeps(name, key, value)) {
                        attribute(key, value, AllowedMarkup.isFlag(key));
                    } else if (key.charAt(0) < '\uE000') {
                        cut(key, element);
                    }
                }
            }
        }
        if (name.equals("img") && !element.hasAttr("alt")) {
            sink.html(" alt=\"\"");
        }
        classes(element.className(), alignment);
        sink.html(">");
        external = false;
        if (isQuiet(element, name)) {
            quiet.push(name);
        }
        links += name.equals("a") ? 1 : 0;
    }

    private void classes(String value, String alignment) {
        List<String> kept = new ArrayList<>();
        if (!alignment.isEmpty()) {
            kept.add(alignment);
        }
        for (String name : value.split("\\s+")) {
            if (!name.isEmpty() && !name.startsWith("v-") && name.chars().allMatch(c ->
                    Character.isLetterOrDigit(c) || c == '-' || c == '_')) {
                kept.add(name);
            }
        }
        if (external) {
            kept.add("v-link-external");
        }
        if (!kept.isEmpty()) {
            attribute("class", String.join(" ", kept), false);
        }
    }

    private void id(String value) {
        boolean usable = !value.isBlank() && !value.startsWith("v-") && value.chars().noneMatch(Chars::isSpace)
                && value.indexOf(Sanitizer.HOLE) < 0;
        if (usable && findings.anchors.claim(value)) {
            sink.add(new Segment.Id(value));
        }
    }

    private void address(Element element, String name, String key, String value) {
        boolean link = name.equals("a") && key.equals("href");
        boolean source = key.equals("src") && !name.equals("a") && !name.equals("span");
        if (!link && !source) {
            cut(key, element);
            return;
        }
        int at = place(element);
        if (source && Addresses.isImageData(value.strip()) && name.equals("img")) {
            attribute(key, Addresses.encode(value.strip()), false);
            return;
        }
        Optional<LinkRef> ref = Addresses.ref(value, at, at);
        if (ref.isEmpty()) {
            findings.problem(Code.UNSAFE_LINK, at, at, "the address in `" + name + "` is not safe");
        } else if (ref.get() instanceof LinkRef.External site) {
            if (link) {
                attribute(key, site.url(), false);
                external = true;
                attribute("rel", "noopener noreferrer", false);
            } else {
                cut(key, element);
            }
        } else if (source && !(ref.get() instanceof LinkRef.Markdown file && AllowedMarkup.isMedia(file.path()))) {
            cut(key, element);
        } else {
            findings.mentions.add(Mention.bare(ref.get(), source, visible(element)));
            sink.add(new Segment.Address(key, ref.get()));
        }
    }

    /// An image of the vault or of another site is left to the filler, as one that Markdown embeds; true if this is
    /// one.
    private boolean image(Element element) {
        int at = place(element);
        Optional<LinkRef> ref = Addresses.isImageData(element.attr("src").strip()) || !element.hasAttr("src")
                ? Optional.empty() : Addresses.ref(element.attr("src"), at, at);
        ref.ifPresent(found -> {
            findings.mentions.add(Mention.bare(found, true, element.attr("alt")));
            embed(new Segment.Embed(found, element.attr("alt"), pixels(element, "width"), pixels(element, "height"),
                    false));
        });
        return ref.isPresent();
    }

    /// A frame becomes what Markdown would embed in its place: a player, a file of the vault, or a link to another
    /// site; true if it has an address that is safe.
    private boolean frame(Element element) {
        int at = place(element);
        Optional<LinkRef> ref = element.attr("src").isBlank() ? Optional.empty()
                : Addresses.ref(element.attr("src"), at, at);
        ref.ifPresent(found -> {
            boolean site = found instanceof LinkRef.External;
            boolean page = site && WebPlayer.of(((LinkRef.External) found).url()).isEmpty();
            String title = element.attr("title");
            if (page) {
                cut("iframe", element);
            }
            findings.mentions.add(Mention.bare(found, !page, title));
            embed(new Segment.Embed(found, title, 0, 0, !phrasing && AllowedMarkup.holdsBlocks(element)));
        });
        return ref.isPresent();
    }

    /// What would become a link is text where a link is open already.
    private void embed(Segment.Embed embed) {
        if (links > 0 && embed.ref() instanceof LinkRef.External site) {
            sink.text(embed.alt().isEmpty() ? site.url() : embed.alt());
        } else {
            sink.add(embed);
        }
    }

    private static int pixels(Element element, String attribute) {
        String value = element.attr(attribute);
        return AllowedMarkup.keeps("img", attribute, value) ? Integer.parseInt(value) : 0;
    }

    /// The plain text of an element.
    private String visible(Element element) {
        String text = element.wholeText();
        StringBuilder visible = new StringBuilder();
        int done = 0;
        for (int at = text.indexOf(Sanitizer.HOLE); at >= 0; at = text.indexOf(Sanitizer.HOLE, done)) {
            int end = text.indexOf(Sanitizer.END_OF_HOLE, at);
            visible.append(text, done, at);
            if (holes.get(Integer.parseInt(text.substring(at + 1, end))) instanceof Segment.Prose prose) {
                visible.append(prose.text());
            }
            done = end + 1;
        }
        return visible.append(text, done, text.length()).toString().strip();
    }

    private void text(String text) {
        int done = 0;
        for (int at = text.indexOf(Sanitizer.HOLE); at >= 0; at = text.indexOf(Sanitizer.HOLE, done)) {
            int end = text.indexOf(Sanitizer.END_OF_HOLE, at);
            sink.text(text.substring(done, at));
            hole(holes.get(Integer.parseInt(text.substring(at + 1, end))));
            done = end + 1;
        }
        sink.text(text.substring(done));
    }

    private void hole(Segment hole) {
        switch (hole) {
            case Segment.Prose prose -> {
                if (quiet.isEmpty()) {
                    sink.prose(prose.source(), prose.from(), prose.to(), prose.at());
                } else {
                    sink.text(prose.source(), prose.from(), prose.to());
                }
            }
            case Segment.Link link when links > 0 -> {
                if (link.label().isEmpty() && link.ref() instanceof LinkRef.Wiki wiki) {
                    sink.text(wiki.target());
                }
                link.label().forEach(this::hole);
            }
            case Segment.Html(String html) -> sink.html(html);
            case Segment.TagMark mark when links > 0 -> sink.text("#" + mark.tag().name());
            case Segment.FootnoteMark mark when links > 0 -> sink.text("[" + mark.label() + "]");
            case Segment.Embed embed -> embed(embed);
            case Segment.Link _, Segment.Address _, Segment.TagMark _, Segment.FootnoteMark _,
                 Segment.Id _, Segment.Query _,
                 Segment.Board _, Segment.Screen _, Segment.Maths _, Segment.Diagram _ -> sink.add(hole);
        }
    }
}
