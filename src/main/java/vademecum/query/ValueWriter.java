package vademecum.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vademecum.base.Html;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Target;
import vademecum.note.LinkRef;
import vademecum.note.Segment;
import vademecum.note.Tag;

/// Writes values as segments: every text escaped, every link a real one that means the same wherever it is shown.
public final class ValueWriter {


    private static final Pattern COLOUR = Pattern.compile("#(?:[0-9a-fA-F]{3}){1,2}");

    private final Notebook notebook;
    private final VaultPath self;
    private final List<Segment> segments = new ArrayList<>();
    private final StringBuilder html = new StringBuilder();
    private final SortedMap<VaultPath, SitePath> files = new TreeMap<>();

    /// A writer for one note.
    ///
    /// @param self the note that shows what is written
    public ValueWriter(Notebook notebook, VaultPath self) {
        this.notebook = notebook;
        this.self = self;
    }

    /// What was written so far.
    public List<Segment> segments() {
        flush();
        return List.copyOf(segments);
    }

    /// The files that it leads to, and their places in the site.
    public SortedMap<VaultPath, SitePath> files() {
        return files;
    }

    /// Writes finished markup.
    public ValueWriter html(String markup) {
        html.append(markup);
        return this;
    }

    /// Writes a text as it is.
    public ValueWriter text(String text) {
        Html.escape(text, html);
        return this;
    }

    private void add(Segment segment) {
        flush();
        segments.add(segment);
    }

    private void flush() {
        if (!html.isEmpty()) {
            segments.add(new Segment.Html(html.toString()));
            html.setLength(0);
        }
    }

    /// Writes a value.
    public ValueWriter value(Value value) {
        switch (value) {
            case Value.Nothing _, Value.Lambda _ -> { }
            case Value.Truth truth -> text(truth.yes() ? "✓" : "✗");
            case Value.Amount _, Value.Lapse _, Value.Pattern _ -> text(Texts.of(value));
            case Value.Text text -> words(text.text());
            case Value.Moment moment -> html("<time datetime=\"" + Moments.iso(moment) + "\">")
                    .text(Moments.shown(moment, notebook.locale())).html("</time>");
            case Value.Link link -> link(link);
            case Value.Items items -> list(items.values());
            case Value.Fields fields -> fields(fields.values());
            case Value.File file -> link(file.row().link(""));
            case Value.Names names -> names(names.scope());
            case Value.Passage passage -> passage(passage);
            case Value.Picture picture -> picture(picture.of());
        }
        return this;
    }

    private void names(Scope scope) {
        Value text = scope.extra().getOrDefault("text", Value.NOTHING);
        if (text instanceof Value.Passage passage) {
            passage(passage);
        } else if (scope.row().isPresent()) {
            link(scope.row().get().link(""));
        } else {
            fields(scope.extra());
        }
    }

    private void list(List<Value> values) {
        for (int i = 0; i < values.size(); i++) {
            text(i == 0 ? "" : ", ").value(values.get(i));
        }
    }

    private void fields(Map<String, Value> fields) {
        String between = "";
        for (Map.Entry<String, Value> field : fields.entrySet()) {
            text(between + field.getKey() + ": ").value(field.getValue());
            between = ", ";
        }
    }

    /// Writes a text in which links are links, and a tag is one.
    private void words(String text) {
        boolean tag = text.length() > 1 && text.charAt(0) == '#' && text.chars().noneMatch(c -> c <= ' ' || c == '<');
        if (tag) {
            add(new Segment.TagMark(new Tag(text.substring(1))));
            return;
        }
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            int end = text.startsWith("[[", at) ? text.indexOf("]]", at) : -1;
            int web = text.startsWith("http", at) ? addressEnd(text, at) : at;
            if (end > at + 2 && end - at < 500) {
                text(text.substring(done, at));
                link(new ValueReader(notebook, self).link(text.substring(at + 2, end)));
                done = end + 2;
                at = done - 1;
            } else if (web > at && ValueReader.isWeb(text.substring(at, web))) {
                text(text.substring(done, at));
                String url = text.substring(at, web);
                add(new Segment.Link(new LinkRef.External(url, 0, 0), List.of(new Segment.Html(Html.escape(url)))));
                done = web;
                at = done - 1;
            }
        }
        text(text.substring(done));
    }

    private static int addressEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) > ' ' && "<>\"\\".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        while (end > from && ".,;:!?)]'".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private void link(Value.Link link) {
        if (notebook.resolve(link.from(), link.ref()) instanceof Target.Private) {
            text(link.label());
            return;
        }
        add(new Segment.Link(everywhere(link.from(), link.ref()),
                List.of(new Segment.Html(Html.escape(link.label())))));
    }

    /// The reference in a form that means the same in every note; remembers the file that it leads to.
    private LinkRef everywhere(VaultPath from, LinkRef ref) {
        String fragment = ref instanceof LinkRef.Wiki wiki ? wiki.fragment()
                : ref instanceof LinkRef.Markdown link ? link.fragment() : "";
        return switch (notebook.resolve(from, ref)) {
            case Target.ToNote note -> new LinkRef.Wiki("/" + note.note().value(), fragment, 0, 0);
            case Target.NoAnchor note -> new LinkRef.Wiki("/" + note.note().value(), fragment, 0, 0);
            case Target.ToFile file -> {
                files.put(file.file(), file.page());
                yield new LinkRef.Wiki("/" + file.file().value(), fragment, 0, 0);
            }
            case Target.ToSite _, Target.Ambiguous _, Target.Missing _, Target.Private _, Target.Outside _,
                 Target.Unpublishable _ -> ref;
        };
    }

    private void passage(Value.Passage passage) {
        for (Segment segment : passage.shown()) {
            switch (segment) {
                case Segment.Html markup -> html(markup.html());
                case Segment.Link link -> add(new Segment.Link(everywhere(passage.from(), link.ref()),
                        link.label().isEmpty() ? List.of(new Segment.Html(Html.escape(notebook.link(passage.from(),
                                link.ref(), "").label()))) : link.label()));
                case Segment.Embed embed -> add(new Segment.Embed(everywhere(passage.from(), embed.ref()), embed.alt(),
                        embed.width(), embed.height(), false));
                case Segment.Address address -> add(new Segment.Address(address.name(),
                        everywhere(passage.from(), address.ref())));
                case Segment.Prose prose -> text(prose.text());
                case Segment.TagMark mark -> add(mark);
                case Segment.Maths maths -> add(maths);
                case Segment.Diagram diagram -> add(diagram);
                case Segment.FootnoteMark _, Segment.Id _, Segment.Query _, Segment.Board _, Segment.Screen _ -> { }
            }
        }
    }

    /// Writes the picture that a value leads to; a picture of another site becomes a link to it.
    ValueWriter picture(Value value) {
        switch (value) {
            case Value.Link link -> picture(link);
            case Value.Items items -> items.values().stream().limit(1).forEach(this::picture);
            case Value.Picture picture -> picture(picture.of());
            case Value.Text text when ValueReader.isWeb(text.text()) -> picture(new Value.Link(
                    new LinkRef.External(text.text(), 0, 0), self, Optional.empty(), "Picture"));
            case Value.Text text when COLOUR.matcher(text.text().strip()).matches() ->
                html("<svg class=\"v-query-colour\" viewBox=\"0 0 1 1\" preserveAspectRatio=\"none\""
                        + " aria-hidden=\"true\"><rect width=\"1\" height=\"1\" fill=\"" + text.text().strip()
                        + "\"/></svg>");
            case Value.Text text when !text.text().isBlank() && text.text().charAt(0) != '#' ->
                picture(new ValueReader(notebook, self).link(text.text()));
            case Value.File file -> picture(file.row().link(""));
            case Value.Text _, Value.Nothing _, Value.Truth _, Value.Amount _, Value.Moment _, Value.Lapse _,
                 Value.Fields _, Value.Names _, Value.Passage _, Value.Lambda _, Value.Pattern _ -> { }
        }
        return this;
    }

    private void picture(Value.Link link) {
        boolean image = notebook.resolve(link.from(), link.ref()) instanceof Target.ToFile file
                && VaultPath.isPicture(file.file().extension());
        if (image) {
            add(new Segment.Embed(everywhere(link.from(), link.ref()), "", 0, 0, false));
        } else if (link.ref() instanceof LinkRef.External) {
            link(link);
        }
    }
}
