package vademecum.doctor;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vademecum.markdown.PluginBlocks;

/// Everything that notes are written with and that is counted. This list is the one place that says whether the site
/// shows a construct as its author saw it: whoever makes the site show one more changes its line here.
public enum Construct {
    /// `[[Note]]`.
    WIKILINK("links in double brackets", Shown.YES),
    /// `[text](note.md)`.
    LINK("Markdown links", Shown.YES),
    /// A link to another site.
    EXTERNAL_LINK("links to other sites", Shown.YES),
    /// `![[Note]]`.
    NOTE_EMBED("embeds of notes", Shown.YES),
    /// A picture of the vault.
    PICTURE("pictures", Shown.YES),
    /// A picture on another site.
    EXTERNAL_PICTURE("pictures on other sites", Shown.OTHERWISE),
    /// A film, a sound or a PDF.
    MEDIA("films, sounds and PDF files", Shown.YES),
    /// `![[Plan.canvas]]`.
    CANVAS_EMBED("embeds of canvas files", Shown.YES),
    /// `![[Books.base]]`.
    BASE_EMBED("embeds of bases", Shown.YES),
    /// A heading.
    HEADING("headings", Shown.YES),
    /// A tag.
    TAG("tags", Shown.YES),
    /// `> [!note]`.
    CALLOUT("callouts", Shown.YES),
    /// A table.
    TABLE("tables", Shown.YES),
    /// `- [ ]`.
    TASK("tasks", Shown.YES),
    /// `[^1]`.
    FOOTNOTE("footnotes", Shown.YES),
    /// `^id`.
    BLOCK_ID("block ids", Shown.YES),
    /// `==marked==`.
    HIGHLIGHT("highlights", Shown.YES),
    /// `%%hidden%%`.
    COMMENT("comments", Shown.YES),
    /// A tag of HTML.
    HTML("HTML tags", Shown.YES),
    /// HTML that was cut down to what is safe.
    UNSAFE_HTML("notes with HTML that was cut down", Shown.OTHERWISE),
    /// A block of code.
    CODE("blocks of code", Shown.YES),
    /// `$x$`.
    FORMULA("formulas", Shown.YES),
    /// A Mermaid diagram.
    MERMAID("Mermaid diagrams", Shown.YES, "mermaid"),
    /// A query in Dataview's language.
    DATAVIEW("Dataview queries", Shown.YES, "dataview"),
    /// A query of a base inside a note.
    BASE("bases inside notes", Shown.YES, "base"),
    /// A program for Dataview.
    DATAVIEW_SCRIPT("Dataview scripts", Shown.NO, "dataviewjs"),
    /// `` `= this.file.name` ``.
    INLINE_QUERY("Dataview queries inside a line", Shown.YES),
    /// `key:: value`.
    FIELD("fields inside the text", Shown.OTHERWISE),
    /// A search inside a note.
    SEARCH("embedded searches", Shown.NO, "query"),
    /// A query of the plugin Tasks.
    TASK_QUERY("queries of tasks", Shown.NO, "tasks"),
    /// `<% tp.date.now() %>`.
    TEMPLATE("template commands", Shown.NO),
    /// A drawing of Excalidraw.
    DRAWING("Excalidraw drawings", Shown.NO, "excalidraw", "compressed-json"),
    /// A board of the plugin Kanban.
    BOARD("Kanban boards", Shown.OTHERWISE, "kanban"),
    /// A chart of the plugin Charts.
    CHART("charts", Shown.NO, "chart", "advanced-chart", "tracker", "chartsview"),
    /// A button or form of a plugin.
    BUTTON("buttons and forms", Shown.NO, "button", "meta-bind", "meta-bind-button", "meta-bind-js-view"),
    /// A block of another plugin, such as a map.
    PLUGIN_BLOCK("blocks of plugins", Shown.NO),
    /// Another diagram language.
    DIAGRAM("diagrams of other programs", Shown.NO, "plantuml", "dot", "graphviz", "d2", "tikz"),
    /// A program that a plugin would run.
    SCRIPT("scripts of plugins", Shown.NO, "run-js", "js-engine", "datacorejs", "datacorejsx", "datacoretsx"),
    /// A canvas file.
    CANVAS("canvas files", Shown.YES),
    /// A file of a base.
    BASE_FILE("files of bases", Shown.YES);

    /// Whether the site shows a construct as its author saw it.
    public enum Shown {
        /// It does.
        YES,
        /// Its words are there, but in another form, such as a link or its source.
        OTHERWISE,
        /// A program that is not there would make it: its source is shown.
        NO
    }

    private final String plural;
    private final Shown shown;
    private final Set<String> fences;

    Construct(String plural, Shown shown, String... fences) {
        this.plural = plural;
        this.shown = shown;
        this.fences = Set.of(fences);
    }

    /// What several of them are called.
    public String plural() {
        return plural;
    }

    /// Whether the site shows it as its author saw it.
    public Shown shown() {
        return shown;
    }

    /// The name for programs, such as `note-embed`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// What a block of code in a language is.
    ///
    /// @param language the word behind the fence; may be empty
    static Construct ofFence(String language) {
        String name = language.toLowerCase(Locale.ROOT);
        return FENCED.stream().filter(construct -> construct.fences.contains(name)).findFirst()
                .orElse(PluginBlocks.isLanguage(name) ? PLUGIN_BLOCK : CODE);
    }

    private static final List<Construct> FENCED =
            Arrays.stream(values()).filter(construct -> !construct.fences.isEmpty()).toList();
}
