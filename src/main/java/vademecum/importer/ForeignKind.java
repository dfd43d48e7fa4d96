package vademecum.importer;

import java.util.Locale;
import java.util.regex.Pattern;
import vademecum.base.VaultPath;
import vademecum.harvest.ForeignFolder;

/// What notes were written for.
public enum ForeignKind {
    /// Plain text, whose layout says what is a title and what a list.
    TEXT,
    /// A graph of Logseq.
    LOGSEQ,
    /// An export of Notion.
    NOTION,
    /// An export of MediaWiki, in XML.
    MEDIAWIKI,
    /// Pages in HTML.
    HTML,
    /// Notes of MkDocs, with `mkdocs.yml`.
    MKDOCS,
    /// A book of mdBook, with `book.toml`.
    MDBOOK,
    /// Notes of Quartz, with its configuration.
    QUARTZ,
    /// Markdown of no program in particular.
    MARKDOWN;

    private static final Pattern NOTION_NAME = Pattern.compile(".* [0-9a-f]{32}(\\.[a-z]+)?");

    /// The name that the command line has for it.
    public String option() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What a folder looks like.
    static ForeignKind of(ForeignFolder folder) {
        if (folder.has("mkdocs.yml") || folder.has("mkdocs.yaml")) {
            return MKDOCS;
        }
        if (folder.has("book.toml") || folder.has("src/SUMMARY.md") || folder.has("SUMMARY.md")) {
            return MDBOOK;
        }
        if (folder.has("quartz.config.ts") || folder.has("quartz.config.yaml")) {
            return QUARTZ;
        }
        if (folder.has("logseq/config.edn") || folder.files().keySet().stream()
                .anyMatch(path -> path.value().startsWith("journals/")) && folder.hasExtension("md", "org")) {
            return LOGSEQ;
        }
        if (folder.files().keySet().stream().map(VaultPath::fileName)
                .anyMatch(name -> NOTION_NAME.matcher(name).matches())) {
            return NOTION;
        }
        return folder.hasExtension("xml") ? MEDIAWIKI
                : folder.hasExtension("html", "htm") ? HTML
                : folder.hasExtension("md", "markdown") ? MARKDOWN : TEXT;
    }
}
