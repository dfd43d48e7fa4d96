package vademecum.base;

import java.nio.charset.StandardCharsets;

/// A file's place in the published site: its path below the site's root, as in `aws/ec2.html`; not percent-encoded.
///
/// @param value the path; never empty, never absolute, without `.` or `..` names
public record SitePath(String value) implements Comparable<SitePath> {

    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        for (char c = 0; c < 0x80; c++) {
            PLAIN[c] = Character.isLetterOrDigit(c) || "-._~!$'()*+,;=@/".indexOf(c) >= 0;
        }
    }

    /// Checks the form of the path.
    ///
    /// @throws IllegalArgumentException if the path is empty, absolute or holds an empty, `.` or `..` name
    public SitePath {
        if (value.isEmpty() || value.startsWith("/") || value.contains("//") || value.contains("\\")
                || hasDotName(value)) {
            throw new IllegalArgumentException("not a path below the site: '" + value + "'");
        }
    }

    private static boolean hasDotName(String path) {
        if (!path.contains("./") && !path.endsWith(".")) {
            return false;
        }
        String closed = "/" + path + "/";
        return closed.contains("/../") || closed.contains("/./");
    }

    /// The relative reference from this page to another file of the site, percent-encoded; it names the file itself,
    /// never a folder, so that it works from a disk as well as from a server.
    public Href to(SitePath target) {
        int common = commonFolder(target.value);
        StringBuilder href = new StringBuilder();
        for (int i = common; i < value.length(); i++) {
            if (value.charAt(i) == '/') {
                href.append("../");
            }
        }
        if (isPlain(target.value, common)) {
            href.append(target.value, common, target.value.length());
        } else {
            encode(target.value.substring(common), href);
        }
        return new Href(href.toString());
    }

    /// The way from this page up to the site's root: empty for a page at the root, else `../`, `../../` and so on.
    public String toRoot() {
        int depth = 0;
        for (int slash = value.indexOf('/'); slash >= 0; slash = value.indexOf('/', slash + 1)) {
            depth++;
        }
        return "../".repeat(depth);
    }

    /// The path of the folder that the file is in, with its `/`; the empty text at the root.
    public String folder() {
        return value.substring(0, value.lastIndexOf('/') + 1);
    }

    private static boolean isPlain(String path, int from) {
        for (int i = from; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c >= 0x80 || !PLAIN[c]) {
                return false;
            }
        }
        return true;
    }

    private int commonFolder(String other) {
        int common = 0;
        int limit = Math.min(value.length(), other.length());
        for (int i = 0; i < limit && value.charAt(i) == other.charAt(i); i++) {
            if (value.charAt(i) == '/') {
                common = i + 1;
            }
        }
        return common;
    }

    private static void encode(String path, StringBuilder href) {
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && PLAIN[c]) {
                href.append(c);
            } else {
                href.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SitePath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(SitePath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
