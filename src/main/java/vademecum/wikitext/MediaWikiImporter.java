package vademecum.wikitext;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vademecum.base.VaultPath;
import vademecum.harvest.ForeignFolder;
import vademecum.harvest.Harvest;
import vademecum.harvest.MarkdownText;
import vademecum.harvest.Properties;

/// Takes over an export of MediaWiki in XML: the newest text of each page. A page that redirects becomes an alias.
public final class MediaWikiImporter {

    private static final Pattern REDIRECT = Pattern.compile("(?i)\\s*+#redirect\\s*+:?+\\s*+\\[\\[([^\\]|#]++)");
    private static final Pattern UNSAFE = Pattern.compile("[\\\\:*?\"<>|#^\\[\\]%\\p{Cntrl}]");

    private final ForeignFolder folder;
    private final Harvest harvest;
    private final Map<String, String> pages = new TreeMap<>();
    private final Map<String, String> times = new HashMap<>();
    private final Map<String, List<String>> aliases = new TreeMap<>();

    /// An import of exports.
    ///
    /// @param folder  the exports, and the files beside them
    /// @param harvest takes what they become
    public MediaWikiImporter(ForeignFolder folder, Harvest harvest) {
        this.folder = folder;
        this.harvest = harvest;
    }

    /// Takes over every export in the folder, and the files beside them.
    public void take() {
        for (Map.Entry<VaultPath, Path> entry : folder.entries()) {
            if (!entry.getKey().extension().equals("xml")) {
                harvest.copy(entry.getKey(), entry.getValue());
                continue;
            }
            try {
                read(folder.text(entry.getKey()));
            } catch (XMLStreamException e) {
                harvest.failure(entry.getKey() + " could not be read to its end: " + String.valueOf(e.getMessage())
                        .lines().findFirst().orElse(""));
            }
        }
        pages.forEach(this::page);
    }

    private void read(String xml) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // Java counts `&lt;` too and ends after 100,000 of them, which a wiki has soon. There are no other entities here.
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
        String title = "";
        String time = "";
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "title" -> {
                        title = reader.getElementText().strip();
                        time = "";
                    }
                    case "timestamp" -> time = reader.getElementText().strip();
                    case "text" -> text(title, time, reader.getElementText());
                    default -> { }
                }
            }
        }
    }

    /// Takes a revision of a page, unless a later one was taken.
    private void text(String title, String time, String text) {
        String later = times.getOrDefault(title, "");
        if (later.compareTo(time) > 0) {
            return;
        }
        times.put(title, time);
        Matcher redirect = REDIRECT.matcher(text);
        if (redirect.lookingAt()) {
            aliases.computeIfAbsent(redirect.group(1).strip().replace('_', ' '), _ -> new ArrayList<>()).add(title);
        } else if (!title.isEmpty()) {
            pages.put(title, text);
        }
    }

    private void page(String title, String text) {
        Wikitext wikitext = Wikitext.of(text);
        harvest.read(title);
        harvest.read(wikitext.plain());
        Properties properties = new Properties().texts("aliases", aliases.getOrDefault(title, List.of()))
                .texts("tags", wikitext.categories().stream().map(name -> name.replace(' ', '-')).toList());
        harvest.note(new VaultPath(name(title) + ".md"),
                properties.addTo("# " + MarkdownText.of(title) + "\n\n" + wikitext.markdown()));
    }

    /// The name of a page's note, without the signs that a link or a file system has other uses for.
    static String name(String title) {
        String name = UNSAFE.matcher(title).replaceAll("-").replaceAll("/+", "/").replaceAll("^/|/$", "");
        String safe = name.replaceAll("(^|/)\\.{1,2}(?=/|$)", "$1-");
        return safe.isBlank() ? "page" : safe;
    }
}
