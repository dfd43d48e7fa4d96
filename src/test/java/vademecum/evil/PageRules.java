package vademecum.evil;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import vademecum.site.BuiltSite;

/// Reads the pages of a site as a browser would and complains about everything that a note must not be able to put
/// there: scripts, handlers, styles, addresses that run code or leave the site unasked, ids that stand twice, links
/// that lead nowhere, and markup that is not whole.
public final class PageRules {

    private static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' data:; font-src 'self'; media-src 'self'";
    private static final String MOVED_POLICY =
            "default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'";
    private static final String REFRESH = "0; url=";
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Pattern IMAGE = Pattern.compile("data:image/(png|jpeg|gif|webp);base64,[A-Za-z0-9+/=%]*");
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster", "action", "formaction", "data",
            "cite");

    private final Path site;
    private final Map<String, Document> pages = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();
    private final List<String> complaints = new ArrayList<>();

    private PageRules(Path site) {
        this.site = site;
    }

    /// Everything wrong with the site's pages.
    public static List<String> complaints(BuiltSite site) throws IOException {
        PageRules rules = new PageRules(site.folder());
        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                rules.read(file.getKey(), new String(file.getValue(), StandardCharsets.UTF_8));
            } else if (!file.getKey().startsWith("vade/") && file.getKey().matches(".*\\.(m?js|html?|xht(ml)?|xml|hta)")
                    && !file.getKey().matches("feed\\.xml|sitemap\\.xml")) {
                rules.complaints.add(file.getKey() + ": such a file is not published");
            }
        }
        rules.pages.forEach(rules::check);
        return rules.complaints;
    }

    private void read(String path, String html) {
        Parser parser = Parser.htmlParser().setTrackErrors(20);
        Document page = Jsoup.parse(html, "", parser);
        parser.getErrors().forEach(error -> complain(path, "not whole: " + error));
        pages.put(path, page);
        Set<String> taken = new HashSet<>();
        for (Element element : page.getElementsByAttribute("id")) {
            if (!taken.add(element.id())) {
                complain(path, "the id " + element.id() + " stands twice");
            }
        }
        ids.put(path, taken);
    }

    private void check(String path, Document page) {
        if (page.select("h1").size() != 1) {
            complain(path, page.select("h1").size() + " h1");
        }
        policy(path, page);
        page.traverse((Node node, int _) -> {
            if (node instanceof Element element && !(node instanceof Document)) {
                element(path, element);
            } else if (node instanceof Comment) {
                complain(path, "comment " + node.outerHtml());
            }
        });
    }

    private void policy(String path, Document page) {
        List<Element> orders = page.select("meta[http-equiv]");
        if (orders.size() == 2 && orders.getFirst().attr("content").equals(MOVED_POLICY)) {
            moved(path, orders.getLast());
        } else if (orders.size() != 1 || !orders.getFirst().attr("content").startsWith(POLICY)) {
            complain(path, "policy " + orders);
        }
    }

    /// A page that leads to another of the site.
    private void moved(String path, Element order) {
        String content = order.attr("content");
        if (!order.attr("http-equiv").equals("refresh") || !content.startsWith(REFRESH)
                || content.contains(":") || content.startsWith("/", REFRESH.length())) {
            complain(path, "refresh " + order);
        } else {
            inside(path, content.substring(REFRESH.length()));
        }
    }

    private void element(String path, Element element) {
        String name = element.normalName();
        if (!Markup.allows(element)) {
            complain(path, "element " + name);
        }
        boolean data = name.equals("script") && element.attr("type").equals("application/ld+json");
        if (data && (!path.equals("glossary/index.html") || element.data().indexOf('<') >= 0)) {
            complain(path, "data " + element.outerHtml());
        }
        boolean script = name.equals("script") && !data;
        if (script && (!element.data().isBlank() || !element.attr("src")
                .matches("(\\.\\./)*(/(.*/)?)?vade/([a-z-]+-[0-9a-f]{8}|moved)\\.js"))) {
            complain(path, "script " + element.outerHtml());
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!Markup.allows(element, attribute)) {
                complain(path, "attribute " + key + " of " + name);
            }
            if (ADDRESSES.contains(key) && !name.equals("meta")) {
                address(path, element, attribute.getValue());
            }
        }
    }

    /// An address as a browser reads it: without control characters and blanks at its ends, without line breaks.
    private void address(String path, Element element, String value) {
        String address = fromRoot(path, element, value.replaceAll("^[\\x00-\\x20]+|[\\x00-\\x20]+$|[\\t\\n\\r]", ""));
        Matcher scheme = SCHEME.matcher(address);
        boolean link = element.normalName().equals("a");
        boolean canonical = element.normalName().equals("link") && element.attr("rel").equals("canonical");
        if (scheme.matches()) {
            boolean image = element.normalName().equals("img") && IMAGE.matcher(address).matches();
            if (!image && !((link || canonical) && SCHEMES.contains(scheme.group(1).toLowerCase(Locale.ROOT)))) {
                complain(path, "address " + element.outerHtml());
            }
        } else if (address.startsWith("/") || address.startsWith("\\")) {
            complain(path, "absolute address " + address);
        } else {
            inside(path, address);
            if (element.attr("src").matches(".*(#.*|\\.html)")) {
                complain(path, "a page is no picture: " + element.outerHtml());
            }
        }
    }

    /// A server shows the page for missing addresses at any address, so it alone names the place of the site.
    private static String fromRoot(String path, Element element, String address) {
        String root = element.ownerDocument() == null ? "" : element.ownerDocument().child(0).attr("data-v-root");
        boolean rooted = path.equals("404.html") && root.startsWith("/") && address.startsWith(root);
        return rooted ? address.substring(root.length()) : address;
    }

    /// A relative address must lead to a file of the site, and its fragment to an id.
    private void inside(String path, String address) {
        String bare = address.replaceAll("[?#].*", "");
        String fragment = address.contains("#") ? address.substring(address.indexOf('#') + 1) : "";
        String target = bare.isEmpty() ? path : decoded(URI.create("x:/" + path).resolve(bare).getRawPath()
                .substring(1));
        Path file = site.resolve(target).normalize();
        if (target.startsWith("../") || !file.startsWith(site) || !Files.isRegularFile(file)) {
            complain(path, "leads nowhere: " + address);
        } else if (!fragment.isEmpty() && ids.containsKey(target) && !ids.get(target).contains(decoded(fragment))) {
            complain(path, "no such place: " + address);
        }
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private void complain(String path, String what) {
        complaints.add(path + ": " + what);
    }
}
