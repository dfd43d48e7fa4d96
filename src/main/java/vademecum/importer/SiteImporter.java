package vademecum.importer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vademecum.base.VaultPath;
import vademecum.config.Yaml;
import vademecum.config.YamlValue;
import vademecum.harvest.ForeignFolder;
import vademecum.harvest.Harvest;
import vademecum.harvest.NoteFolder;
import vademecum.harvest.Properties;

/// Takes over the notes of another site generator: MkDocs, mdBook or Quartz. Its settings give the title of the site,
/// the order of the notes and the addresses that they had.
final class SiteImporter {

    private static final Pattern CHAPTER = Pattern.compile("\\[([^\\]]*)]\\(<?([^)>#]+?\\.md)>?\\)");
    private static final Pattern TAG = Pattern.compile("!{1,2}[\\w/:.\\-]+");
    private static final Pattern REDIRECT = Pattern.compile("\"([^\"]+)\"\\s*=\\s*\"([^\"]+)\"");

    private final ForeignFolder folder;
    private final Harvest harvest;
    private final Map<VaultPath, Properties> properties = NoteFolder.properties();
    private final Map<VaultPath, List<String>> aliases = new TreeMap<>();
    private final Map<String, String> site = new LinkedHashMap<>();
    private int order;

    SiteImporter(ForeignFolder folder, Harvest harvest) {
        this.folder = folder;
        this.harvest = harvest;
    }

    /// Takes over notes of MkDocs: `nav` orders them, and what the plug-in `redirects` redirects becomes an alias.
    void mkDocs() {
        String file = folder.has("mkdocs.yml") ? "mkdocs.yml" : "mkdocs.yaml";
        String docs = "docs";
        String text = TAG.matcher(folder.text(new VaultPath(file))).replaceAll("");
        if (Yaml.read(text, 0) instanceof Yaml.Result.Read read) {
            Map<String, YamlValue> settings = read.value().entries();
            docs = scalar(settings.get("docs_dir"), docs);
            site.put("title", scalar(settings.get("site_name"), ""));
            site.put("description", scalar(settings.get("site_description"), ""));
            site.put("base-url", scalar(settings.get("site_url"), ""));
            navigation(settings.get("nav"), "");
            redirects(settings.get("plugins"));
        } else {
            harvest.remark(file + " could not be read: the notes keep their titles and get no order");
        }
        take(docs.replaceAll("^\\./|/+$", "") + "/", List.of(),
                (_, note) -> Admonitions.asCallouts(note), (_, note) -> note);
    }

    private void navigation(YamlValue value, String title) {
        switch (value) {
            case YamlValue.Items items -> items.values().forEach(item -> navigation(item, ""));
            case YamlValue.Entries entries -> entries.entries().forEach((name, item) -> navigation(item, name));
            case YamlValue.Scalar scalar when scalar.text().endsWith(".md") -> note(scalar.text(), title);
            case YamlValue.Scalar _ -> { }
            case null -> { }
        }
    }

    private void redirects(YamlValue value) {
        switch (value) {
            case YamlValue.Items items -> items.values().forEach(this::redirects);
            case YamlValue.Entries entries -> entries.entries().forEach((name, item) -> {
                if (name.equals("redirects") || name.equals("redirect_maps")) {
                    redirects(item);
                } else if (item instanceof YamlValue.Scalar to && name.endsWith(".md") && to.text().endsWith(".md")) {
                    alias(to.text(), name);
                }
            });
            case YamlValue.Scalar _ -> { }
            case null -> { }
        }
    }

    /// Takes over a book of mdBook: `SUMMARY.md` orders the chapters and names them.
    void mdBook() {
        String settings = folder.text("book.toml").orElse("");
        String src = folder.has("SUMMARY.md") ? "" : value(settings, "src", "src") + "/";
        site.put("title", value(settings, "title", ""));
        site.put("description", value(settings, "description", ""));
        String summary = src + "SUMMARY.md";
        folder.text(summary).ifPresent(text -> {
            Matcher chapter = CHAPTER.matcher(text);
            while (chapter.find()) {
                note(chapter.group(2).replace("%20", " "), chapter.group(1));
            }
        });
        int redirects = settings.indexOf("[output.html.redirect]");
        Matcher redirect = REDIRECT.matcher(settings.substring(Math.max(0, redirects)));
        while (redirects >= 0 && redirect.find()) {
            alias(redirect.group(2).replaceFirst("\\.html.*", ".md").replaceFirst("^/", ""), redirect.group(1));
        }
        MdBookIncludes includes = new MdBookIncludes(folder, src);
        take(src, List.of(summary), includes::expand, includes::counted);
    }

    /// Takes over notes of Quartz, which are written as ours are; its configuration names the site.
    void quartz() {
        String settings = folder.text("quartz.config.ts").or(() -> folder.text("quartz.config.yaml")).orElse("");
        site.put("title", value(settings, "pageTitle", ""));
        String base = value(settings, "baseUrl", "");
        site.put("base-url", base.isEmpty() || base.contains("://") ? base : "https://" + base + "/");
        take("content/", List.of(), (_, note) -> note, (_, note) -> note);
    }

    private void take(String below, List<String> leftOut, BinaryOperator<String> change,
                      BinaryOperator<String> counted) {
        aliases.forEach((note, names) -> of(note).texts("aliases", names));
        new NoteFolder(folder, below, harvest).take(properties, leftOut, change, counted);
        StringBuilder yaml = new StringBuilder();
        site.forEach((name, text) -> {
            if (!text.isBlank()) {
                yaml.append(name).append(": ").append(Properties.quoted(text)).append('\n');
            }
        });
        if (!yaml.isEmpty()) {
            harvest.note(new VaultPath("vademecum.yaml"), yaml.toString());
        }
    }

    private void note(String path, String title) {
        path(path).ifPresent(note -> of(note).text("title", title).number("order", ++order));
    }

    private void alias(String target, String old) {
        String name = old.replaceFirst("^/", "").replaceFirst("(/index)?\\.(md|html)$", "");
        path(target).filter(_ -> !name.isEmpty())
                .ifPresent(note -> aliases.computeIfAbsent(note, _ -> new ArrayList<>()).add(name));
    }

    private static Optional<VaultPath> path(String path) {
        try {
            return Optional.of(new VaultPath(path.replaceFirst("^\\./", "")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Properties of(VaultPath note) {
        return properties.computeIfAbsent(note, _ -> new Properties());
    }

    private static String scalar(YamlValue value, String otherwise) {
        return value instanceof YamlValue.Scalar scalar && !scalar.text().isEmpty() ? scalar.text() : otherwise;
    }

    /// The text of a setting in TOML, TypeScript or YAML, which all write it on one line.
    private static String value(String settings, String name, String otherwise) {
        Matcher line = Pattern.compile("(?m)^\\s*\"?" + name + "\"?\\s*[:=]\\s*[\"'`]?([^\"'`\\n]*?)[\"'`]?,?\\s*$")
                .matcher(settings);
        return line.find() && !line.group(1).isBlank() ? line.group(1) : otherwise;
    }
}
