package vademecum.markdown;

import java.util.Set;
import vademecum.base.Html;

/// The code blocks of which a plug-in of Obsidian would make something else: a map, a chart, a button. Plug-ins are not
/// run, so a page says that it shows no more than the block's text.
public final class PluginBlocks {

    private static final Set<String> NAMES = Set.of("advanced-chart", "button", "buttons", "calendar-timeline",
            "cardlink", "chart", "chartsview", "chronos", "compressed-json", "contributiongraph", "countdown",
            "datacore", "datacorejs", "datacorejsx", "datacorets", "datacoretsx", "desmos-graph", "dynamic-embed",
            "embed", "encounter", "excalidraw", "folder-overview", "functionplot", "gallery", "gevent", "habittracker",
            "heatmap-tracker", "img-gallery", "itinerary", "js-engine", "jsxgraph", "kanban", "leaflet", "mapview",
            "run-js", "sheet", "simple-time-tracker", "statblock", "table-of-contents", "timekeep", "timeline",
            "timeline-labeled", "timeline-vis", "toc", "todoist", "tracker", "zoommap");

    private PluginBlocks() {
    }

    /// Whether a block of code in this language, written in lower case, is one.
    public static boolean isLanguage(String name) {
        return NAMES.contains(name) || name.startsWith("ad-") || name.startsWith("meta-bind");
    }

    /// The notice that stands in the block's place, behind its start tag; what nobody can read is left out.
    static String html(String language, String text) {
        String source = language.equals("compressed-json") ? ""
                : "<pre class=\"v-code\"><code>" + Html.escape(text) + "</code></pre>\n";
        return "<p class=\"v-callout-title\">This block needs a plug-in</p>\n"
                + "<p>A plug-in of Obsidian makes something of <code>" + Html.escape(language)
                + "</code>, and plug-ins are not run.</p>\n" + source;
    }
}
