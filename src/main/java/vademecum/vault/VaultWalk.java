package vademecum.vault;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;

/// Walks a vault's folders and sorts what it finds into notes, other files and problems.
final class VaultWalk extends SimpleFileVisitor<Path> {

    private static final int MOST_IGNORED = 100_000;

    private final Path root;
    private final char separator;
    private final String prefix;
    private final List<Glob> ignore;
    private final SortedMap<VaultPath, Path> notes = Vault.sorted();
    private final SortedMap<VaultPath, Path> files = Vault.sorted();
    private final SortedSet<VaultPath> ignored = new TreeSet<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private Optional<Path> ignoring = Optional.empty();

    VaultWalk(Path root, List<Glob> ignore) {
        this.root = root;
        this.ignore = ignore;
        this.separator = root.getFileSystem().getSeparator().charAt(0);
        String start = root.toString();
        this.prefix = start.endsWith(String.valueOf(separator)) ? start : start + separator;
    }

    Vault vault() {
        return new Vault(root, notes, files, ignored, problems);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        if (isHidden(folder) || isSite(folder)) {
            return FileVisitResult.SKIP_SUBTREE;
        }
        if (ignoring.isEmpty() && isIgnored(folder)) {
            ignoring = Optional.of(folder);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
        if (ignoring.filter(folder::equals).isPresent()) {
            ignoring = Optional.empty();
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (isHidden(file)) {
            return FileVisitResult.CONTINUE;
        }
        if (ignoring.isPresent() || isIgnored(file)) {
            ignore(file);
        } else if (attributes.isSymbolicLink()) {
            visitLink(file);
        } else if (attributes.isRegularFile()) {
            add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        if (ignoring.isEmpty() && !isLeftOut(file)) {
            problems.add(Diagnostic.of(Code.UNREADABLE_FILE, Span.file(relative(file)),
                    "cannot be read: " + reason(failure)));
        }
        return FileVisitResult.CONTINUE;
    }

    /// Remembers the name of what is not read, so that a link to it is told from a link to nothing.
    private void ignore(Path file) {
        String relative = relative(file);
        if (ignored.size() < MOST_IGNORED && relative.indexOf('\uFFFD') < 0) {
            ignored.add(new VaultPath(Normalizer.normalize(relative, Normalizer.Form.NFC)));
        }
    }

    private void visitLink(Path link) {
        try {
            Path real = link.toRealPath();
            if (!real.startsWith(root)) {
                badLink(link, "the symbolic link leads out of the vault", "copy the file into the vault");
            } else if (link.getParent().toRealPath().startsWith(real)) {
                badLink(link, "the symbolic link leads in a circle",
                        "remove it: what it leads to is in the vault already");
            } else if (Files.isRegularFile(real) && !isBelowLeftOut(real)) {
                add(link);
            }
        } catch (IOException e) {
            badLink(link, "the symbolic link leads nowhere", "remove it, or restore what it led to");
        }
    }

    private void badLink(Path link, String message, String hint) {
        problems.add(Diagnostic.of(Code.BAD_SYMLINK, Span.file(relative(link)), message, hint));
    }

    private void add(Path file) {
        String relative = relative(file);
        Span span = Span.file(relative);
        if (relative.indexOf('\uFFFD') >= 0) {
            problems.add(Diagnostic.of(Code.BAD_FILE_NAME, span, "the file's name is not UTF-8", "rename the file"));
            return;
        }
        boolean ascii = isPrintableAscii(relative);
        if (!ascii && relative.codePoints().anyMatch(VaultWalk::isInvisible)) {
            problems.add(Diagnostic.of(Code.BAD_FILE_NAME, span, "the file's name holds an invisible character",
                    "rename the file"));
        }
        VaultPath path = new VaultPath(ascii ? relative : Normalizer.normalize(relative, Normalizer.Form.NFC));
        Path before = (path.hasPage() ? notes : files).putIfAbsent(path, file);
        if (before != null) {
            problems.add(Diagnostic.of(Code.BAD_FILE_NAME, span,
                    "two files have names that differ only in how accents are encoded", "rename one of them"));
        }
    }

    /// Whether a folder is the output of an earlier build, which keeps its manifest beside it.
    private static boolean isSite(Path folder) {
        Path name = folder.getFileName();
        return Files.exists(folder.resolveSibling(".vademecum").resolve(name).resolve("manifest"));
    }

    /// Whether a file or a folder that it stands in is left out.
    private boolean isBelowLeftOut(Path file) {
        for (Path path = file; !path.equals(root); path = path.getParent()) {
            if (isLeftOut(path)) {
                return true;
            }
        }
        return false;
    }

    private boolean isLeftOut(Path file) {
        return isHidden(file) || isIgnored(file);
    }

    private static boolean isHidden(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") || name.endsWith("~") || name.startsWith("#") && name.endsWith("#");
    }

    private boolean isIgnored(Path file) {
        if (file.getFileName().toString().equals("_drafts")) {
            return true;
        }
        if (ignore.isEmpty()) {
            return false;
        }
        String relative = relative(file);
        return ignore.stream().anyMatch(glob -> glob.matches(relative));
    }

    /// The path below the root. What the walk meets begins with the root, letter for letter.
    private String relative(Path file) {
        String whole = file.toString();
        if (!whole.startsWith(prefix)) {
            return slashes(root.relativize(file).toString());
        }
        return slashes(whole.substring(prefix.length()));
    }

    private String slashes(String path) {
        return separator == '/' ? path : path.replace(separator, '/');
    }

    private static boolean isPrintableAscii(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) < ' ' || name.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }

    private static boolean isInvisible(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT && codePoint != 0x200D && codePoint != 0x200C;
    }

    static String reason(IOException failure) {
        return failure instanceof java.nio.file.AccessDeniedException ? "permission denied"
                : failure instanceof java.nio.file.FileSystemLoopException ? "the folders form a circle"
                : String.valueOf(failure.getMessage());
    }
}
