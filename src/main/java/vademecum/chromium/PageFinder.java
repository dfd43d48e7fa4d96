package vademecum.chromium;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds on which page of a PDF that Chromium wrote each id stands. Chromium leaves all objects but streams readable,
/// and names a destination after each id that a link leads to. Source: ISO 32000-2, 7.7 and 12.3.2.4.
final class PageFinder {

    private final String pdf;
    private final Map<String, Integer> offsets = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private PageFinder(byte[] bytes) {
        this.pdf = new String(bytes, StandardCharsets.ISO_8859_1);
        readOffsets();
    }

    /// Reads the table at the end of the file: ten digits and ten characters more for each object.
    private void readOffsets() {
        int start = pdf.lastIndexOf("startxref");
        int table = start < 0 ? -1 : number(start + "startxref".length());
        int line = table < 0 || table >= pdf.length() ? -1 : pdf.indexOf('\n', pdf.indexOf('\n', table) + 1);
        for (int object = 0, at = line + 1; line > 0 && at + 20 <= start; object++, at += 20) {
            if (pdf.charAt(at + 17) == 'n') {
                offsets.put(String.valueOf(object), number(at));
            }
        }
    }

    private int number(int at) {
        int i = at;
        while (i < pdf.length() && Character.isWhitespace(pdf.charAt(i))) {
            i++;
        }
        int value = 0;
        for (; i < pdf.length() && pdf.charAt(i) >= '0' && pdf.charAt(i) <= '9'; i++) {
            value = 10 * value + pdf.charAt(i) - '0';
        }
        return value;
    }

    /// The number of the page that each id stands on, from 1; empty if the file is not as expected.
    static Map<String, Integer> pages(byte[] bytes) {
        return new PageFinder(bytes).find();
    }

    /// How many pages a PDF has.
    static int count(byte[] bytes) {
        PageFinder finder = new PageFinder(bytes);
        List<String> pages = new ArrayList<>();
        finder.collect(finder.reference(finder.catalog(), "/Pages "), pages);
        return pages.size();
    }

    private Map<String, Integer> find() {
        String catalog = catalog();
        List<String> pages = new ArrayList<>();
        collect(reference(catalog, "/Pages "), pages);
        for (String page : pages) {
            numbers.put(page, numbers.size() + 1);
        }
        Map<String, Integer> found = new HashMap<>();
        String names = object(reference(catalog, "/Dests "));
        for (int at = names.indexOf('/'); at >= 0; at = names.indexOf("\n/", at + 1)) {
            int start = names.indexOf('/', at) + 1;
            int open = names.indexOf(" [", start);
            int end = open < 0 ? -1 : names.indexOf(' ', open + 2);
            if (end > 0) {
                Integer page = numbers.get(names.substring(open + 2, end));
                if (page != null) {
                    found.put(name(names.substring(start, open)), page);
                }
            }
        }
        return found;
    }

    private String catalog() {
        int type = pdf.lastIndexOf("/Type /Catalog");
        int end = type < 0 ? -1 : pdf.indexOf("endobj", type);
        return end < 0 ? "" : pdf.substring(type, end);
    }

    /// The pages below a node of the page tree, by the numbers of their objects.
    private void collect(String number, List<String> pages) {
        String node = object(number);
        int kids = node.indexOf("/Kids [");
        if (kids < 0) {
            if (!node.isEmpty()) {
                pages.add(number);
            }
            return;
        }
        String[] references = node.substring(kids + 7, node.indexOf(']', kids)).strip().split(" 0 R ?");
        for (String child : references) {
            collect(child.strip(), pages);
        }
    }

    private String object(String number) {
        int start = offsets.getOrDefault(number, -1);
        int end = start < 0 ? -1 : pdf.indexOf("endobj", start);
        return end < 0 ? "" : pdf.substring(pdf.indexOf('\n', start) + 1, end);
    }

    private String reference(String dictionary, String key) {
        int at = dictionary.indexOf(key);
        int start = at + key.length();
        return at < 0 ? "" : dictionary.substring(start, dictionary.indexOf(' ', start));
    }

    /// The id that a name stands for: PDF writes some bytes as `#` and two digits, and what they make is the fragment
    /// of a link, percent-encoded.
    private static String name(String written) {
        byte[] bytes = new byte[written.length()];
        int length = 0;
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '#' && i + 2 < written.length()) {
                bytes[length++] = (byte) Integer.parseInt(written, i + 1, i + 3, 16);
                i += 2;
            } else {
                bytes[length++] = (byte) c;
            }
        }
        String fragment = new String(bytes, 0, length, StandardCharsets.UTF_8);
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }
}
