package vademecum.logseq;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vademecum.base.VaultPath;
import vademecum.harvest.ForeignFolder;
import vademecum.harvest.Harvest;
import vademecum.harvest.Properties;

/// Takes over a graph of Logseq: pages and journals, their properties, tasks, and references to blocks.
public final class LogseqImporter {

    private static final Pattern PROPERTY = Pattern.compile("\\s*(?:- )?([\\w.-]+):: ?(.*)");
    private static final Pattern BLOCK_ID = Pattern.compile("\\s*(?:- )?id:: +([0-9a-fA-F-]{8,40})\\s*");

    /// What is said in other words in the note, and so is not among the words that have to stand there.
    private static final Pattern MARKUP = Pattern.compile(String.join("|",
            "(?m)^\\s*(?:- )?id:: .*$", "(?m)^\\s*(?:- )?(?:alias|public|title)::",
            "(?m)^\\s*(?:- )?(?:heading|logseq\\.order-list-type):: .*$",
            "(?m)^(?:\\s*- )(?:TODO|LATER|WAITING|WAIT|DOING|NOW|IN-PROGRESS|DONE|CANCELL?ED) ",
            "(?i)#\\+(?:BEGIN|END)_\\w+", "\\(\\([0-9a-fA-F-]{8,40}\\)\\)",
            "\\{\\{(?:embed|youtube|video|vimeo|bilibili|tweet|twitter) ", "(?<=\\))\\{:[^}]*}"));

    private final ForeignFolder folder;
    private final Harvest harvest;
    private final Map<String, String> notesOfBlocks = new HashMap<>();

    /// An import of a graph.
    ///
    /// @param folder  the graph
    /// @param harvest takes what it becomes
    public LogseqImporter(ForeignFolder folder, Harvest harvest) {
        this.folder = folder;
        this.harvest = harvest;
    }

    /// Takes over the graph.
    public void take() {
        Map<VaultPath, String> notes = new TreeMap<>();
        for (Map.Entry<VaultPath, Path> entry : folder.entries()) {
            VaultPath path = entry.getKey();
            if (path.value().startsWith("logseq/")) {
                continue;
            }
            if (path.isNote()) {
                notes.put(path, folder.text(path));
            } else if (path.extension().equals("org")) {
                harvest.remark(path + " was copied as it is: notes in Org mode are not read");
                harvest.copy(path, entry.getValue());
            } else {
                harvest.copy(path, entry.getValue());
            }
        }
        notes.forEach((path, text) -> text.lines().map(BLOCK_ID::matcher).filter(Matcher::matches)
                .forEach(id -> notesOfBlocks.put(id.group(1).toLowerCase(Locale.ROOT), link(to(path)))));
        LogseqDays days = new LogseqDays(folder.text("logseq/config.edn").orElse(""));
        LogseqText writer = new LogseqText(notesOfBlocks, days.notes(notes.keySet()));
        notes.forEach((path, text) -> note(path, text, writer));
        if (!writer.missing().isEmpty()) {
            int missing = writer.missing().size();
            harvest.remark(missing + (missing == 1 ? " block that is" : " blocks that are")
                    + " referred to could not be found: the references stay as they are");
        }
    }

    private void note(VaultPath path, String text, LogseqText writer) {
        harvest.read(MARKUP.matcher(text).replaceAll(" "));
        LogseqBlock.Page page = LogseqBlock.page(text);
        Properties properties = new Properties();
        List<String> head = page.head();
        if (head.stream().allMatch(String::isBlank) && !page.blocks().isEmpty() && isHead(page.blocks().getFirst())) {
            head = page.blocks().removeFirst().lines();
        }
        int end = 0;
        while (end < head.size() && (head.get(end).isBlank() || property(properties, head.get(end)))) {
            end++;
        }
        VaultPath to = to(path);
        String note = new LogseqOutline(writer).write(head.subList(end, head.size()), page.blocks());
        if (note.startsWith("#")) {
            properties.text("title", to.baseName());
        }
        harvest.note(to, properties.addTo(note));
    }

    /// Whether a first block holds nothing but the properties of the page.
    private static boolean isHead(LogseqBlock block) {
        return block.children().isEmpty() && block.lines().stream()
                .allMatch(line -> PROPERTY.matcher(line).matches() && !BLOCK_ID.matcher(line).matches());
    }

    private static boolean property(Properties properties, String line) {
        Matcher property = PROPERTY.matcher(line);
        if (!property.matches()) {
            return false;
        }
        String value = property.group(2).strip();
        List<String> parts = Arrays.stream(value.split(","))
                .map(part -> part.strip().replaceAll("^#?\\[\\[|]]$|^#", ""))
                .filter(part -> !part.isEmpty()).toList();
        switch (property.group(1)) {
            case "alias" -> properties.texts("aliases", parts);
            case "tags" -> properties.texts("tags", parts.stream().map(part -> part.replace(' ', '-')).toList());
            case "public" -> properties.text("publish", value);
            case "title" -> properties.text("title", value).texts("aliases", List.of(value));
            default -> properties.value(property.group(1), value);
        }
        return true;
    }

    /// Where a page goes: `pages/Cloud___AWS.md` becomes `Cloud/AWS.md`, `journals/2026_01_31.md` its date.
    static VaultPath to(VaultPath path) {
        String name = path.value();
        if (name.startsWith("pages/")) {
            String page = name.substring("pages/".length()).replace("___", "/");
            return new VaultPath(decoded(page).replaceAll("/{2,}", "/").replaceAll("(^|/)\\.{1,2}(?=/|$)", "$1_"));
        }
        return new VaultPath(LogseqDays.FILE.matcher(name).replaceFirst("$1-$2-$3"));
    }

    private static String decoded(String name) {
        try {
            return name.contains("%") ? URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8) : name;
        } catch (IllegalArgumentException e) {
            return name;
        }
    }

    private static String link(VaultPath path) {
        return path.value().substring(0, path.value().lastIndexOf('.'));
    }
}
