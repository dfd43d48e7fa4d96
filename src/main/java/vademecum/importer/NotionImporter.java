package vademecum.importer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vademecum.base.VaultPath;

/// Takes over an export of Notion in Markdown: the 32 digits behind each name go, in links too, and a database becomes
/// a note with a table.
final class NotionImporter {

    private static final Pattern ID = Pattern.compile("(?: |%20)[0-9a-f]{32}(?=[./]|$)");
    private static final Pattern LINK =
            Pattern.compile("(!?\\[[^\\]\\n]*])\\(([^()\\s]+(?:\\([^()\\s]*\\)[^()\\s]*)*)\\)");

    private final ForeignFolder folder;
    private final Harvest harvest;

    NotionImporter(ForeignFolder folder, Harvest harvest) {
        this.folder = folder;
        this.harvest = harvest;
    }

    /// Takes over the export.
    void take() {
        for (Map.Entry<VaultPath, Path> entry : folder.entries()) {
            VaultPath path = entry.getKey();
            VaultPath to = new VaultPath(named(path.value()));
            switch (path.extension()) {
                case "md", "markdown" -> {
                    String text = folder.text(path);
                    String changed = LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(link.group(1) + "("
                            + target(link.group(2)) + ")"));
                    harvest.read(LINK.matcher(text).replaceAll("$1"));
                    harvest.note(to, changed);
                }
                case "csv" -> database(to, folder.text(path));
                default -> harvest.copy(to, entry.getValue());
            }
        }
    }

    /// A path without the ids of Notion.
    static String named(String path) {
        return ID.matcher(path).replaceAll("");
    }

    private static String target(String target) {
        if (target.contains("://")) {
            return target;
        }
        String named = named(target);
        return named.endsWith(".csv") ? named.substring(0, named.length() - 4) + ".md" : named;
    }

    private void database(VaultPath path, String text) {
        harvest.read(text);
        List<List<String>> rows = Csv.rows(text);
        if (rows.isEmpty()) {
            return;
        }
        int columns = rows.stream().mapToInt(List::size).max().orElse(1);
        StringBuilder table = new StringBuilder("# " + path.baseName().replaceFirst("_all$", "") + "\n\n");
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), columns, table);
            if (i == 0) {
                table.append("|---".repeat(columns)).append("|\n");
            }
        }
        String folderName = path.folder().isEmpty() ? "" : path.folder() + "/";
        harvest.note(new VaultPath(folderName + path.baseName() + ".md"), table.toString());
    }

    private static void row(List<String> cells, int columns, StringBuilder table) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < columns) {
            all.add("");
        }
        all.forEach(cell -> table.append("| ").append(MarkdownText.of(linked(cell)).replace("|", "\\|")
                .replaceAll("\\R", "<br>")).append(' '));
        table.append("|\n");
    }

    private static String linked(String cell) {
        return cell.contains("%20") && !cell.contains("://") ? URLDecoder.decode(cell.replace("+", "%2B").replaceAll(
                "%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8) : cell;
    }
}
