package vademecum.importer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vademecum.base.VaultPath;

/// Takes over a graph of Logseq: pages and journals, their properties, tasks, and references to blocks.
final class LogseqImporter {

    private static final Pattern PROPERTY = Pattern.compile("\\s*(?:- )?([\\w.-]+):: ?(.*)");
    private static final Pattern RENAMED = Pattern.compile("^\\s*(?:- )?(?:alias|public)::");
    private static final Pattern BLOCK_ID = Pattern.compile("\\s*id:: +([0-9a-fA-F-]{8,40})\\s*");
    private static final Pattern REFERENCE =
            Pattern.compile("(?:\\{\\{embed +)?\\(\\(([0-9a-fA-F-]{8,40})\\)\\)(?: *}})?");
    private static final Pattern EMBED = Pattern.compile("\\{\\{embed +(\\[\\[[^\\]]+]]) *}}");
    private static final Pattern LONG_TAG = Pattern.compile("#\\[\\[([^\\]]+)]]");
    private static final Pattern TASK = Pattern.compile("(\\s*- )(TODO|LATER|WAITING|DOING|NOW|DONE|CANCELL?ED) (.*)");
    private static final Pattern JOURNAL = Pattern.compile("(\\d{4})_(\\d{2})_(\\d{2})");

    private final ForeignFolder folder;
    private final Harvest harvest;
    private final Map<String, String> notesOfBlocks = new HashMap<>();

    LogseqImporter(ForeignFolder folder, Harvest harvest) {
        this.folder = folder;
        this.harvest = harvest;
    }

    /// Takes over the graph.
    void take() {
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
                .forEach(id -> notesOfBlocks.put(id.group(1), link(to(path)))));
        notes.forEach(this::note);
    }

    private void note(VaultPath path, String text) {
        Properties properties = new Properties();
        List<String> lines = new ArrayList<>();
        boolean head = true;
        boolean code = false;
        for (String line : text.lines().toList()) {
            code ^= line.strip().startsWith("```") || line.strip().startsWith("- ```");
            Matcher property = PROPERTY.matcher(line);
            Matcher id = BLOCK_ID.matcher(line);
            if (!code && id.matches()) {
                identify(lines, id.group(1));
            } else if (!code && head && property.matches()) {
                property(properties, property.group(1), property.group(2));
            } else {
                head &= line.isBlank();
                lines.add(code ? line : line(line));
            }
        }
        harvest.read(text.lines().filter(line -> !BLOCK_ID.matcher(line).matches())
                .map(line -> RENAMED.matcher(line).replaceFirst(""))
                .map(line -> TASK.matcher(line).replaceFirst("$1$3"))
                .map(line -> REFERENCE.matcher(EMBED.matcher(line).replaceAll("$1")).replaceAll(""))
                .reduce("", (all, line) -> all + line + "\n"));
        VaultPath to = to(path);
        harvest.note(to, properties.addTo(String.join("\n", lines) + "\n"));
    }

    /// Writes the id of a block behind its first line.
    private static void identify(List<String> lines, String id) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).strip().startsWith("- ") || i == 0) {
                lines.set(i, lines.get(i) + " ^" + id);
                return;
            }
        }
    }

    private static void property(Properties properties, String name, String value) {
        List<String> parts = Arrays.stream(value.split(","))
                .map(part -> part.strip().replaceAll("^#?\\[\\[|]]$|^#", ""))
                .filter(part -> !part.isEmpty()).toList();
        switch (name) {
            case "alias" -> properties.texts("aliases", parts);
            case "tags" -> properties.texts("tags", parts.stream().map(part -> part.replace(' ', '-')).toList());
            case "public" -> properties.text("publish", value);
            default -> properties.text(name, value);
        }
    }

    private String line(String line) {
        Matcher task = TASK.matcher(line);
        String marked = !task.matches() ? line : task.group(1) + switch (task.group(2)) {
            case "DONE" -> "[x] ";
            case "DOING", "NOW" -> "[/] ";
            case "CANCELED", "CANCELLED" -> "[-] ";
            default -> "[ ] ";
        } + task.group(3);
        String embedded = EMBED.matcher(LONG_TAG.matcher(marked).replaceAll("[[$1]]")).replaceAll("!$1");
        return REFERENCE.matcher(embedded).replaceAll(found -> Matcher.quoteReplacement(reference(found.group(),
                found.group(1)))).replace("](../assets/", "](assets/");
    }

    private String reference(String written, String id) {
        String note = notesOfBlocks.get(id);
        return note == null ? written : (written.startsWith("{{") ? "![[" : "[[") + note + "#^" + id + "]]";
    }

    /// Where a page goes: `pages/Cloud___AWS.md` becomes `Cloud/AWS.md`, `journals/2026_01_31.md` its date.
    private static VaultPath to(VaultPath path) {
        String name = path.value();
        if (name.startsWith("pages/")) {
            String page = name.substring("pages/".length()).replace("___", "/");
            return new VaultPath(decoded(page).replaceAll("/{2,}", "/").replaceAll("(^|/)\\.{1,2}(?=/|$)", "$1_"));
        }
        return new VaultPath(JOURNAL.matcher(name).replaceFirst("$1-$2-$3"));
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
