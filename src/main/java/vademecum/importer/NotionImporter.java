package vademecum.importer;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vademecum.base.VaultPath;
import vademecum.harvest.Csv;
import vademecum.harvest.ForeignFolder;
import vademecum.harvest.Harvest;
import vademecum.harvest.MarkdownText;
import vademecum.harvest.Properties;

/// Takes over an export of Notion: the 32 digits behind each name go, in links too, a database becomes a note with a
/// table, and what the table says of a page its properties.
final class NotionImporter {

    private static final Pattern ID = Pattern.compile("(?: |%20)[0-9a-f]{32}(?=[./_]|$)");
    private static final Pattern NAMED = Pattern.compile(".* ([0-9a-f]{32})\\.(?:md|csv|html)");
    private static final Pattern LINK =
            Pattern.compile("(!?\\[[^\\]\\n]*])\\(([^()\\s]+(?:\\([^()\\s]*\\)[^()\\s]*)*)\\)");
    private static final Pattern ADDRESS = Pattern.compile("https://(?:www\\.notion\\.so|[\\w-]+\\.notion\\.site)/"
            + "(?:[^\\s()?#]*-)?([0-9a-f]{32})\\b[^\\s()]*");
    private static final String ALL = "_all.csv";

    private final ForeignFolder folder;
    private final Harvest harvest;
    private final Map<String, String> pagesById = new HashMap<>();
    private final Map<String, Set<String>> columns = new TreeMap<>();
    private final Set<VaultPath> pages = new TreeSet<>();
    private final Map<VaultPath, VaultPath> databases = new TreeMap<>();

    NotionImporter(ForeignFolder folder, Harvest harvest) {
        this.folder = folder;
        this.harvest = harvest;
    }

    /// Takes over the export.
    void take() {
        folder.files().keySet().forEach(this::look);
        HtmlImporter html = new HtmlImporter(folder, harvest);
        for (Map.Entry<VaultPath, Path> entry : folder.entries()) {
            VaultPath path = entry.getKey();
            VaultPath to = new VaultPath(named(path.value()));
            switch (path.extension()) {
                case "md", "markdown" -> page(to, folder.text(path));
                case "csv" -> database(path);
                case "html", "htm" -> html.page(to, path);
                default -> harvest.copy(to, entry.getValue());
            }
        }
    }

    /// Remembers the id of a page, and the columns of a database for the pages in its folder.
    private void look(VaultPath path) {
        Matcher named = NAMED.matcher(path.value());
        if (named.matches()) {
            pagesById.put(named.group(1), named(path.value()).replaceFirst("\\.(csv|html)$", ".md"));
        }
        if (path.isNote()) {
            pages.add(new VaultPath(named(path.value())));
        }
        if (path.extension().equals("csv")) {
            if (isWhole(path)) {
                databases.put(note(path), path);
            }
            List<List<String>> rows = Csv.rows(folder.text(path));
            columns.computeIfAbsent(named(path.value()).replaceFirst("(_all)?\\.csv$", "/"), _ -> new LinkedHashSet<>())
                    .addAll(rows.isEmpty() ? List.of() : rows.getFirst());
        }
    }

    private void page(VaultPath to, String text) {
        harvest.read(NotionText.counted(ADDRESS.matcher(LINK.matcher(text).replaceAll("$1")).replaceAll(" ")));
        Properties properties = new Properties();
        String rest = NotionText.takeProperties(text, columns.getOrDefault(to.folder() + "/", Set.of()), properties);
        String linked = LINK.matcher(rest).replaceAll(link -> Matcher.quoteReplacement(link.group(1) + "("
                + target(link.group(2)) + ")"));
        String table = databases.containsKey(to) ? "\n" + table(databases.get(to)) : "";
        harvest.note(to, properties.addTo(NotionText.asCallouts(linked)) + table);
    }

    /// A path without the ids of Notion.
    static String named(String path) {
        return ID.matcher(path).replaceAll("");
    }

    private String target(String target) {
        Matcher address = ADDRESS.matcher(target);
        if (address.matches() && pagesById.containsKey(address.group(1))) {
            return "/" + pagesById.get(address.group(1)).replace(" ", "%20").replace("(", "%28").replace(")", "%29");
        }
        if (target.contains("://")) {
            return target;
        }
        String named = named(target);
        return named.endsWith(".csv") ? named.replaceFirst("(_all)?\\.csv$", ".md") : named;
    }

    /// A database is exported twice: as it is shown, and with all its rows. The one with all counts.
    private boolean isWhole(VaultPath csv) {
        return csv.value().endsWith(ALL) || !folder.has(csv.value().replaceFirst("\\.csv$", ALL));
    }

    /// The note of a database.
    private static VaultPath note(VaultPath csv) {
        return new VaultPath(named(csv.value()).replaceFirst("(_all)?\\.csv$", ".md"));
    }

    private void database(VaultPath from) {
        VaultPath note = note(from);
        if (isWhole(from) && !pages.contains(note)) {
            harvest.note(note, "# " + MarkdownText.of(note.baseName()) + "\n\n" + table(from));
        }
    }

    private String table(VaultPath from) {
        String text = folder.text(from);
        harvest.read(text);
        List<List<String>> rows = Csv.rows(text);
        String below = note(from).value().replaceFirst("\\.md$", "/");
        int width = rows.stream().mapToInt(List::size).max().orElse(1);
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < rows.size(); i++) {
            row(rows.get(i), width, i == 0 ? "" : below, table);
            if (i == 0) {
                table.append("|---".repeat(width)).append("|\n");
            }
        }
        return table.toString();
    }

    private void row(List<String> cells, int width, String pages, StringBuilder table) {
        List<String> all = new ArrayList<>(cells);
        while (all.size() < width) {
            all.add("");
        }
        for (int i = 0; i < all.size(); i++) {
            String cell = linked(all.get(i));
            String page = pages + cell.strip() + ".md";
            boolean links = i == 0 && !pages.isEmpty() && pagesById.containsValue(page) && !cell.contains("|");
            String text = links ? "[[" + page.substring(0, page.length() - 3) + "\\|" + cell.strip() + "]]"
                    : MarkdownText.of(cell).replace("|", "\\|").replaceAll("\\R", "<br>");
            table.append("| ").append(text).append(' ');
        }
        table.append("|\n");
    }

    private static String linked(String cell) {
        return cell.contains("%20") && !cell.contains("://") ? URLDecoder.decode(cell.replace("+", "%2B").replaceAll(
                "%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8) : cell;
    }
}
