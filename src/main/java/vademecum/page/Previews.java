package vademecum.page;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import vademecum.base.Html;
import vademecum.base.JsonText;
import vademecum.base.SitePath;
import vademecum.base.VaultPath;
import vademecum.catalog.Backlink;
import vademecum.catalog.Catalog;
import vademecum.catalog.Target;
import vademecum.config.Config;
import vademecum.note.Heading;
import vademecum.note.LinkRef;
import vademecum.note.NoteFacts;

/// Gathers what a reader sees of a note who points at a link to it: the beginning of its text, and of each section,
/// block and footnote that a link names. All of it is cut from finished pages, in files for about a dozen notes each,
/// which a page loads when the first of them is wanted. Safe for use by many threads.
final class Previews {

    private static final String FOLDER = "vade/previews/";
    private static final int NOTES_IN_A_FILE = 12;
    private static final int MOST_FILES = 1 << 14;
    private static final int MOST_PARTS = 200;

    private final Catalog catalog;
    private final int files;
    private final Map<String, String> entries = new HashMap<>();

    /// Gathers nothing where the configuration says so.
    Previews(Edition edition) {
        this.catalog = edition.catalog();
        this.files = edition.config().reading().previews() == Config.Switch.ON ? files(catalog.notes().size()) : 0;
    }

    private static int files(int notes) {
        int files = 1;
        while (files * NOTES_IN_A_FILE < notes && files < MOST_FILES) {
            files *= 2;
        }
        return files;
    }

    /// In how many files the previews are, which a script must know to find one; empty if there are none.
    String count() {
        return files == 0 ? "" : Integer.toString(files);
    }

    /// Takes what previews show of a page.
    ///
    /// @param place the titles of the folders that it is in, for the reader
    /// @param text  its finished text
    void add(SitePath page, NoteFacts facts, String place, Filled text) {
        if (files == 0) {
            return;
        }
        StringBuilder json = new StringBuilder("[");
        JsonText.quote(facts.title(), json);
        json.append(',');
        JsonText.quote(place, json);
        json.append(',');
        JsonText.quote(Extract.beginning(text.html()), json);
        Set<String> wanted = wanted(facts.path());
        if (!wanted.isEmpty()) {
            parts(facts, text, wanted, json.append(",{")).append('}');
        }
        json.append(']');
        synchronized (entries) {
            entries.put(page.value(), json.toString());
        }
    }

    /// The ids in a note that links in other notes name.
    private Set<String> wanted(VaultPath note) {
        Set<String> wanted = new HashSet<>();
        for (Backlink link : catalog.backlinks(note)) {
            if (wanted.size() < MOST_PARTS && namesPart(link.mention().ref())
                    && best(catalog.resolve(link.from(), link.mention().ref())) instanceof Target.ToNote to) {
                to.anchor().ifPresent(wanted::add);
            }
        }
        return wanted;
    }

    private static boolean namesPart(LinkRef ref) {
        return switch (ref) {
            case LinkRef.Wiki wiki -> !wiki.fragment().isEmpty();
            case LinkRef.Markdown link -> !link.fragment().isEmpty();
            case LinkRef.External _, LinkRef.Term _ -> false;
        };
    }

    private static Target best(Target target) {
        return target instanceof Target.Ambiguous ambiguous ? ambiguous.best() : target;
    }

    /// Appends the wanted parts in their order on the page: the heading, empty for a block or footnote, and the text.
    private static StringBuilder parts(NoteFacts facts, Filled text, Set<String> wanted, StringBuilder json) {
        String html = text.html();
        String start = " id=\"";
        String separator = "";
        for (int id = html.indexOf(start); id >= 0 && !wanted.isEmpty(); id = html.indexOf(start, id + 1)) {
            int from = id + start.length();
            String anchor = text(html.substring(from, html.indexOf('"', from)));
            int tag = html.lastIndexOf('<', id);
            if (tag >= 0 && wanted.remove(anchor)) {
                boolean heading = html.charAt(tag + 1) == 'h' && Character.isDigit(html.charAt(tag + 2));
                JsonText.quote(anchor, json.append(separator));
                JsonText.quote(heading ? title(facts, anchor) : "", json.append(":["));
                JsonText.quote(heading ? Extract.section(html, tag) : Extract.element(html, tag), json.append(','));
                json.append(']');
                separator = ",";
            }
        }
        for (Views.Footnote footnote : text.footnotes()) {
            if (wanted.remove(footnote.id())) {
                JsonText.quote(footnote.id(), json.append(separator));
                JsonText.quote(Extract.beginning(footnote.html()), json.append(":[\"\","));
                json.append(']');
                separator = ",";
            }
        }
        return json;
    }

    private static String text(String escaped) {
        if (escaped.indexOf('&') < 0) {
            return escaped;
        }
        StringBuilder text = new StringBuilder();
        Html.text(escaped, text);
        return text.toString();
    }

    private static String title(NoteFacts facts, String anchor) {
        return facts.outline().stream().filter(heading -> heading.anchor().equals(anchor)).map(Heading::text)
                .findFirst().orElse("");
    }

    /// The files by their place in the site, complete when all pages are made; each is written when it is asked for.
    SortedMap<SitePath, Supplier<byte[]>> scripts() {
        SortedMap<Integer, SortedMap<String, String>> shards = new TreeMap<>();
        synchronized (entries) {
            entries.forEach((page, entry) ->
                    shards.computeIfAbsent(file(page), _ -> new TreeMap<>()).put(page, entry));
        }
        SortedMap<SitePath, Supplier<byte[]>> scripts = new TreeMap<>();
        shards.forEach((number, pages) ->
                scripts.put(new SitePath(FOLDER + number + ".js"), () -> script(number, pages)));
        return scripts;
    }

    private static byte[] script(int number, SortedMap<String, String> pages) {
        StringBuilder script = new StringBuilder(16_000).append("vade.previews(").append(number).append(",{");
        String separator = "";
        for (Map.Entry<String, String> page : pages.entrySet()) {
            JsonText.quote(page.getKey(), script.append(separator));
            script.append(":\n").append(page.getValue());
            separator = ",\n";
        }
        return script.append("});\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /// The file of a page: the script computes the same from the page's path.
    private int file(String page) {
        int hash = page.hashCode();
        return (hash ^ hash >>> 15) & files - 1;
    }
}
