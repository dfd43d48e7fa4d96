package vademecum.base;

import java.util.Set;

/// A file's place in the vault: its path below the vault's root, with `/` between the names, as in `aws/ec2.md`.
///
/// @param value the path; never empty, never absolute, without `.` or `..` names, in Unicode's NFC form
public record VaultPath(String value) implements Comparable<VaultPath> {

    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "bmp", "svg");

    /// Checks the form of the path.
    ///
    /// @throws IllegalArgumentException if the path is empty, absolute or holds a `.` or `..` name
    public VaultPath {
        int start = 0;
        for (int end = value.indexOf('/'); end >= 0; end = value.indexOf('/', start)) {
            checkName(value, start, end);
            start = end + 1;
        }
        checkName(value, start, value.length());
    }

    private static void checkName(String path, int start, int end) {
        int length = end - start;
        boolean dots = length <= 2 && path.startsWith("..".substring(0, length), start);
        if (dots) {
            throw new IllegalArgumentException("not a path below the vault: '" + path + "'");
        }
    }

    /// The last name of the path: `ec2.md` of `aws/ec2.md`.
    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /// The file name without its last extension: `ec2` of `aws/ec2.md`.
    public String baseName() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? name : name.substring(0, dot);
    }

    /// The extension in lower case without its dot, or the empty text: `md` of `aws/EC2.MD`.
    public String extension() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(java.util.Locale.ROOT);
    }

    /// The path of the folder that holds the file, or the empty text for the vault's root: `aws` of `aws/ec2.md`.
    public String folder() {
        int slash = value.lastIndexOf('/');
        return slash < 0 ? "" : value.substring(0, slash);
    }

    /// A folder's name as a title: `Data ops` of `work/data-ops`, and `Notes` of the vault's root.
    public static String titleOf(String folder) {
        String name = folder.substring(folder.lastIndexOf('/') + 1);
        String words = name.replace('-', ' ').replace('_', ' ').strip();
        if (words.isEmpty()) {
            return folder.isEmpty() ? "Notes" : name;
        }
        int first = words.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + words.substring(Character.charCount(first));
    }

    /// Whether browsers show files of the extension as pictures; it is in lower case and without its dot.
    public static boolean isPicture(String extension) {
        return PICTURES.contains(extension);
    }

    /// Whether the file is a Markdown note by its extension.
    public boolean isNote() {
        String extension = extension();
        return extension.equals("md") || extension.equals("markdown");
    }

    /// Whether the file has a page of its own: it is a note, a canvas or a base.
    public boolean hasPage() {
        String extension = extension();
        return extension.equals("md") || extension.equals("markdown") || extension.equals("canvas")
                || extension.equals("base");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VaultPath path && value.equals(path.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public int compareTo(VaultPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
