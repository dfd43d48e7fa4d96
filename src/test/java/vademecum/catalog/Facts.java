package vademecum.catalog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.VaultPath;
import vademecum.config.YamlValue;
import vademecum.note.FrontMatter;
import vademecum.note.Heading;
import vademecum.note.LinkRef;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;
import vademecum.note.Tag;

/// Writes down what a note says, for tests: `Facts.note("aws/ec2.md").heading(2, "User data").wiki("vpc").facts()`.
public final class Facts {

    private final VaultPath path;
    private final Map<String, YamlValue> matter = new LinkedHashMap<>();
    private final List<Heading> outline = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final SortedSet<Tag> tags = new TreeSet<>();
    private final Set<String> anchors = new HashSet<>();
    private Optional<String> title = Optional.empty();
    private int at = 100;

    private Facts(String path) {
        this.path = new VaultPath(path);
    }

    public static Facts note(String path) {
        return new Facts(path);
    }

    public Facts title(String text) {
        title = Optional.of(text);
        return this;
    }

    public Facts property(String name, String value) {
        matter.put(name, new YamlValue.Scalar(value, false, 10));
        return this;
    }

    public Facts aliases(String... names) {
        List<YamlValue> values = new ArrayList<>();
        for (int i = 0; i < names.length; i++) {
            values.add(new YamlValue.Scalar(names[i], false, 20 + 20 * i));
        }
        matter.put("aliases", new YamlValue.Items(values, 15));
        return this;
    }

    public Facts heading(int level, String text) {
        outline.add(new Heading(level, text, Slug.of(text) + (anchors.contains(Slug.of(text)) ? "-2" : "")));
        anchors.add(outline.getLast().anchor());
        return this;
    }

    public Facts block(String id) {
        anchors.add(id);
        return this;
    }

    public Facts tag(String... names) {
        for (String name : names) {
            tags.add(new Tag(name));
        }
        return this;
    }

    public Facts wiki(String link) {
        return mention(wikiRef(link), false);
    }

    public Facts embed(String link) {
        return mention(wikiRef(link), true);
    }

    public Facts markdown(String link) {
        return mention(markdownRef(link), false);
    }

    public NoteFacts facts() {
        return new NoteFacts(path, title.orElse(path.baseName()), new FrontMatter(matter), "", outline, mentions, tags,
                anchors, 0);
    }

    static LinkRef wikiRef(String link) {
        int hash = link.indexOf('#');
        return new LinkRef.Wiki(hash < 0 ? link : link.substring(0, hash), hash < 0 ? "" : link.substring(hash + 1),
                100, 110);
    }

    static LinkRef markdownRef(String link) {
        int hash = link.indexOf('#');
        return new LinkRef.Markdown(hash < 0 ? link : link.substring(0, hash), hash < 0 ? "" : link.substring(hash + 1),
                100, 110);
    }

    static Catalog catalog(Facts... notes) {
        return catalog(List.of(), List.of(), notes);
    }

    static Catalog catalog(List<String> privateNotes, List<String> files, Facts... notes) {
        List<NoteFacts> facts = new ArrayList<>();
        for (Facts note : notes) {
            facts.add(note.facts());
        }
        return Catalog.of(facts, paths(privateNotes), paths(files));
    }

    /// What the problems of one kind say: `path:offset message` and the hint behind `= `.
    static List<String> problems(Catalog catalog, Code code) {
        List<String> said = new ArrayList<>();
        for (Diagnostic problem : catalog.problems()) {
            if (problem.code() == code) {
                said.add(problem.span().path() + ":" + problem.span().start() + " " + problem.message()
                        + problem.hint().map(hint -> " = " + hint).orElse(""));
            }
        }
        return said;
    }

    private static Set<VaultPath> paths(List<String> paths) {
        Set<VaultPath> set = new HashSet<>();
        paths.forEach(path -> set.add(new VaultPath(path)));
        return set;
    }

    private Facts mention(LinkRef ref, boolean embed) {
        Optional<Heading> section = outline.isEmpty() ? Optional.empty() : Optional.of(outline.getLast());
        LinkRef placed = switch (ref) {
            case LinkRef.Wiki wiki -> new LinkRef.Wiki(wiki.target(), wiki.fragment(), at, at + 10);
            case LinkRef.Markdown link -> new LinkRef.Markdown(link.path(), link.fragment(), at, at + 10);
            case LinkRef.External external -> external;
            case LinkRef.Term term -> term;
        };
        mentions.add(new Mention(placed, embed, "", new Mention.Place.Text("see it for more", 4, 6, section)));
        at += 20;
        return this;
    }
}
