package vademecum.plaintext;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vademecum.base.VaultPath;
import vademecum.catalog.Slug;
import vademecum.harvest.Harvest;
import vademecum.harvest.MarkdownText;

/// Divides plain text into a note for each topic, with links between them and a glossary of the terms that it explains.
public final class TextImporter {

    private static final VaultPath GLOSSARY = new VaultPath("glossary.md");

    private final Harvest harvest;
    private final GlossaryItems glossary = new GlossaryItems();
    private final TopicLinks links = new TopicLinks();
    private final List<Page> pages = new ArrayList<>();
    private final Set<String> used = new HashSet<>(Set.of(GLOSSARY.value()));

    private record Page(VaultPath path, String text) {

        String link() {
            return path.value().substring(0, path.value().length() - ".md".length());
        }
    }

    /// An import that brings its notes into a harvest.
    public TextImporter(Harvest harvest) {
        this.harvest = harvest;
    }

    /// Reads one text.
    ///
    /// @param path  where it is, with its old extension
    /// @param alone whether it is all that is imported, so that it needs no folder of its own
    public void add(VaultPath path, String text, boolean alone) {
        harvest.read(text);
        Topics topics = Topics.of(text);
        glossary.collect(topics.before());
        topics.topics().forEach(topic -> glossary.collect(topic.blocks()));
        String folder = path.folder().isEmpty() ? "" : path.folder() + "/";
        String title = topics.title().isEmpty() ? path.baseName() : topics.title();
        if (topics.topics().size() < 2) {
            single(new VaultPath(folder + Slug.of(path.baseName()) + ".md"), title, topics);
        } else {
            several(alone ? "" : folder + Slug.of(path.baseName()) + "/", title, topics);
        }
    }

    /// Adds the notes, when all texts are read.
    public void finish() {
        pages.forEach(page -> harvest.note(page.path(), links.link(page.text(), page.link())));
        glossary.drafts(GLOSSARY).forEach(draft -> harvest.note(draft.path(), draft.text()));
        if (glossary.size() > 0) {
            harvest.remark(glossary.size() + (glossary.size() == 1 ? " term was" : " terms were")
                    + " found and put into " + GLOSSARY);
        }
    }

    private void single(VaultPath path, String title, Topics topics) {
        boolean named = topics.title().isEmpty() && topics.before().isEmpty() && topics.topics().size() == 1;
        List<TextBlock> blocks = new ArrayList<>(topics.before());
        for (Topic topic : topics.topics()) {
            if (!named) {
                blocks.add(new TextBlock.Title(TitleKind.HEAVY_BOX, topic.title()));
            }
            blocks.addAll(topic.blocks());
        }
        String heading = named ? topics.topics().getFirst().title() : title;
        add(path, heading, "# " + MarkdownText.of(heading) + "\n\n" + TextWriter.write(blocks));
    }

    private void several(String folder, String title, Topics topics) {
        StringBuilder index = new StringBuilder("# " + MarkdownText.of(title) + "\n\n");
        String before = TextWriter.write(topics.before());
        index.append(before).append(before.isEmpty() ? "" : "\n");
        int order = 1;
        for (Topic topic : topics.topics()) {
            VaultPath path = unused(folder + Slug.of(topic.name()));
            String text = "---\norder: " + order++ + "\n---\n\n# " + MarkdownText.of(topic.title()) + "\n\n"
                    + TextWriter.write(topic.blocks());
            add(path, topic.name(), text);
            index.append("- [[").append(pages.getLast().link()).append('|').append(label(topic.title())).append("]]\n");
        }
        pages.add(new Page(new VaultPath(folder + "index.md"), index.toString()));
    }

    private void add(VaultPath path, String name, String text) {
        used.add(path.value());
        Page page = new Page(path, text.stripTrailing() + "\n");
        pages.add(page);
        links.add(name, page.link());
    }

    private VaultPath unused(String name) {
        String free = name.endsWith("/index") || name.equals("index") ? name + "-topic" : name;
        for (int number = 2; used.contains(free + ".md"); number++) {
            free = name + "-" + number;
        }
        return new VaultPath(free + ".md");
    }

    private static String label(String title) {
        return title.replace('|', '/').replace('[', '(').replace(']', ')');
    }
}
