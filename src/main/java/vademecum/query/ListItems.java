package vademecum.query;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Html;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.LinkRef;
import vademecum.note.Segment;

/// Reads the list items of a note, tasks among them, from its finished text: what a task shows elsewhere is what it
/// shows in its own note.
final class ListItems {

    private static final String[] EMOJI = {"📅", "due", "🗓️", "due", "✅", "completion", "➕", "created",
        "🛫", "start", "⏳", "scheduled"};

    private final Notebook notebook;
    private final Row row;
    private final ValueReader reader;
    private final List<Item> found = new ArrayList<>();
    private final Deque<Item> open = new ArrayDeque<>();
    private String tag = "";
    private boolean split;
    private String section = "";
    private String anchor = "";

    ListItems(Notebook notebook, Row row) {
        this.notebook = notebook;
        this.row = row;
        this.reader = new ValueReader(notebook, row.path());
    }

    private static final class Item {
        private final List<Segment> shown = new ArrayList<>();
        private final List<Segment> own = new ArrayList<>();
        private final List<Item> children = new ArrayList<>();
        private final String section;
        private final String anchor;
        private boolean task;
        private String status = " ";
        private int lists;

        Item(String section, String anchor) {
            this.section = section;
            this.anchor = anchor;
        }

        void add(Segment segment) {
            shown.add(segment);
            if (lists == 0) {
                own.add(segment);
            }
        }
    }

    /// The items in order, each before those inside it.
    List<Value> read(Body body) {
        for (Block block : body.blocks()) {
            if (block.kind() == BlockKind.HEADING) {
                section = InlineFields.text(block.segments()).strip();
                anchor = block.anchor();
            } else if (block.kind() == BlockKind.LIST || block.kind() == BlockKind.QUOTE
                    || block.kind() == BlockKind.CALLOUT || block.kind() == BlockKind.HTML) {
                block.segments().forEach(this::add);
                open.clear();
                tag = "";
            }
        }
        Map<Item, Value> made = new java.util.IdentityHashMap<>();
        List<Value> values = new ArrayList<>(found.size());
        for (Item item : found.reversed()) {
            made.put(item, value(item, made));
        }
        found.forEach(item -> values.add(made.get(item)));
        return values;
    }

    private void add(Segment segment) {
        switch (segment) {
            case Segment.Html html -> html(html.html());
            case Segment.Address _ -> {
                toAll(new Segment.Html(tag));
                toAll(segment);
                tag = "";
                split = true;
            }
            case Segment.Id _, Segment.FootnoteMark _, Segment.Query _,
                 Segment.Board _, Segment.Screen _, Segment.Diagram _ -> { }
            case Segment.Prose _, Segment.Link _, Segment.Embed _, Segment.TagMark _, Segment.Maths _ ->
                toAll(segment);
        }
    }

    private void toAll(Segment segment) {
        open.forEach(item -> item.add(segment));
    }

    private void html(String more) {
        String html = tag + more;
        tag = "";
        int at = 0;
        if (split) {
            int end = html.indexOf('>');
            at = end < 0 ? html.length() : end + 1;
            toAll(new Segment.Html(html.substring(0, at)));
            split = end < 0;
        }
        while (at < html.length()) {
            int start = html.indexOf('<', at);
            int end = start < 0 ? -1 : html.indexOf('>', start);
            int text = start < 0 ? html.length() : start;
            if (text > at) {
                toAll(new Segment.Html(html.substring(at, text)));
            }
            if (start >= 0 && end < 0) {
                tag = html.substring(start);
                return;
            }
            if (start >= 0) {
                tag(html.substring(start, end + 1));
            }
            at = start < 0 ? html.length() : end + 1;
        }
    }

    private void tag(String whole) {
        if (whole.startsWith("<li")) {
            Item item = new Item(section, anchor);
            item.task = whole.contains("class=\"v-task\"");
            int mark = whole.indexOf("data-task=\"");
            item.status = mark < 0 ? " " : unescaped(whole.substring(mark + 11, whole.indexOf('"', mark + 11)));
            toAll(new Segment.Html(whole));
            Optional.ofNullable(open.peek()).ifPresent(parent -> parent.children.add(item));
            found.add(item);
            open.push(item);
        } else if (whole.equals("</li>")) {
            Optional.ofNullable(open.poll());
            toAll(new Segment.Html(whole));
        } else if (whole.startsWith("<input") && !open.isEmpty() && open.peek().own.stream().noneMatch(
                Segment.Prose.class::isInstance)) {
            boolean plain = open.peek().status.equals(" ");
            open.peek().status = plain && whole.contains(" checked") ? "x" : open.peek().status;
            open.stream().skip(1).forEach(item -> item.add(new Segment.Html(whole)));
        } else {
            boolean list = whole.startsWith("<ul") || whole.startsWith("<ol");
            open.forEach(item -> item.lists += list ? 1 : 0);
            toAll(new Segment.Html(whole));
            boolean end = whole.equals("</ul>") || whole.equals("</ol>");
            open.forEach(item -> item.lists -= end ? 1 : 0);
        }
    }

    private static String unescaped(String text) {
        StringBuilder plain = new StringBuilder();
        Html.text(text, plain);
        return plain.toString();
    }

    private Value value(Item item, Map<Item, Value> made) {
        Map<String, Value> fields = new LinkedHashMap<>();
        String text = InlineFields.text(item.own).strip();
        fields.put("text", new Value.Passage(text, row.path(), List.copyOf(item.shown)));
        fields.put("visual", fields.get("text"));
        fields.put("task", Value.of(item.task));
        fields.put("path", Value.of(row.path().value()));
        fields.put("section", link(item));
        fields.put("header", fields.get("section"));
        fields.put("link", fields.get("section"));
        fields.put("children", Value.of(item.children.stream().map(made::get).toList()));
        fields.put("subtasks", fields.get("children"));
        fields.put("tags", tags(item.own));
        if (item.task) {
            boolean done = item.status.equalsIgnoreCase("x");
            fields.put("status", Value.of(item.status));
            fields.put("checked", Value.of(!item.status.equals(" ")));
            fields.put("completed", Value.of(done));
            fields.put("fullyCompleted", Value.of(done && item.children.stream().allMatch(child -> !child.task
                    || child.status.equalsIgnoreCase("x"))));
            emoji(text, fields);
        }
        InlineFields.of(text).forEach((name, values) -> fields.put(Row.canonical(name), reader.of(values.getFirst())));
        return new Value.Names(new Scope(Optional.of(row), fields));
    }

    private Value link(Item item) {
        return new Value.Link(new LinkRef.Wiki("/" + row.path().value(), item.section, 0, 0), row.path(),
                Optional.of(row.path()), item.anchor.isEmpty() ? row.facts().title()
                : row.facts().title() + " › " + item.section);
    }

    private static Value tags(List<Segment> segments) {
        return Value.of(segments.stream().filter(Segment.TagMark.class::isInstance)
                .map(mark -> Value.of("#" + ((Segment.TagMark) mark).tag().name())).toList());
    }

    /// The days that the Tasks plug-in writes behind a sign, as in `📅 2026-11-22`.
    private static void emoji(String text, Map<String, Value> fields) {
        for (int i = 0; i < EMOJI.length; i += 2) {
            int at = text.indexOf(EMOJI[i]);
            int start = at < 0 ? 0 : at + EMOJI[i].length();
            while (at >= 0 && start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\uFE0F')) {
                start++;
            }
            if (at >= 0 && start + 10 <= text.length()) {
                String name = EMOJI[i + 1];
                Moments.read(text.substring(start, start + 10)).ifPresent(day -> fields.putIfAbsent(name, day));
            }
        }
    }
}
