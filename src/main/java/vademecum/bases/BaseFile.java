package vademecum.bases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vademecum.base.Html;
import vademecum.catalog.Slug;
import vademecum.config.Yaml;
import vademecum.config.YamlValue;
import vademecum.note.Block;
import vademecum.note.BlockKind;
import vademecum.note.Body;
import vademecum.note.FrontMatter;
import vademecum.note.Heading;
import vademecum.note.Note;
import vademecum.note.NoteFacts;
import vademecum.note.Segment;
import vademecum.query.BadQuery;
import vademecum.vault.SourceFile;

/// Reads a `.base` file as a note: a heading and a query for each view.
public final class BaseFile {

    /// The properties of a note that a base may have beside its own.
    private static final Set<String> PROPERTIES = Set.of("title", "description", "aliases", "order", "publish", "draft",
            "private", "visibility", "permalink");

    private final SourceFile file;
    private final List<Heading> outline = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Set<String> anchors = new LinkedHashSet<>();

    private BaseFile(SourceFile file) {
        this.file = file;
    }

    /// Reads a base. What is wrong with it is found when it is answered, and shown on its page.
    public static Note read(SourceFile file) {
        return new BaseFile(file).note();
    }

    private Note note() {
        List<String> names = names();
        if (names.size() == 1) {
            query(-1);
        }
        for (int i = 0; i < names.size() && names.size() > 1; i++) {
            view(i, names.get(i).isBlank() ? "View " + (i + 1) : names.get(i));
        }
        FrontMatter matter = matter();
        NoteFacts facts = new NoteFacts(file.path(), matter.text("title").orElse(file.path().baseName()), matter,
                matter.text("description").orElse(""), List.copyOf(outline), List.of(), new TreeSet<>(),
                Set.copyOf(anchors), 1);
        Body body = new Body(List.copyOf(blocks), Map.of(), Map.of(), List.of(), true);
        return new Note(facts, body, true, List.of(), List.of());
    }

    private List<String> names() {
        try {
            return BaseReader.read(file.text()).stream().map(View::name).toList();
        } catch (BadQuery _) {
            return List.of("");
        }
    }

    private void view(int number, String name) {
        String slug = Slug.of(name);
        String anchor = slug;
        for (int i = 2; !anchors.add(anchor); i++) {
            anchor = slug + "-" + i;
        }
        outline.add(new Heading(2, name, anchor));
        blocks.add(new Block(BlockKind.HEADING, 2, anchor, List.of(new Segment.Html(Html.escape(name)))));
        query(number);
    }

    private void query(int view) {
        blocks.add(new Block(BlockKind.TABLE, 0, "", List.of(new Segment.Query(Segment.Language.BASE, file.text(),
                0, file.text().length(), false, view))));
    }

    private FrontMatter matter() {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        if (Yaml.read(file.text(), 0, BaseReader.DEEPEST) instanceof Yaml.Result.Read read) {
            read.value().entries().forEach((name, value) -> {
                String key = name.strip().toLowerCase(Locale.ROOT);
                if (PROPERTIES.contains(key)) {
                    values.putIfAbsent(key, value);
                }
            });
        }
        return new FrontMatter(values);
    }
}
