package vademecum.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.Span;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.vault.Vault;

/// Finds the files of a vault that no published note uses, and those that are there twice.
final class StrayFiles {

    private StrayFiles() {
    }

    /// One diagnostic for each such file.
    ///
    /// @param unused     whether files are reported that no note uses
    /// @param duplicates whether files are reported that are equal to one before them by path
    static List<Diagnostic> find(Vault vault, Catalog catalog, boolean unused, boolean duplicates) {
        List<Diagnostic> problems = new ArrayList<>();
        if (unused) {
            for (VaultPath file : vault.files().keySet()) {
                if (!catalog.usedFiles().containsKey(file) && !file.value().equals("vademecum.yaml")) {
                    problems.add(Diagnostic.of(Code.UNUSED_FILE, Span.file(file.value()),
                            "no published note shows the file or links to it",
                            "delete it if no private note needs it"));
                }
            }
        }
        if (duplicates) {
            bySize(vault).values().stream().filter(same -> same.size() > 1)
                    .forEach(same -> compare(same, vault, problems));
        }
        return problems;
    }

    private static SortedMap<Long, List<VaultPath>> bySize(Vault vault) {
        SortedMap<Long, List<VaultPath>> sizes = new TreeMap<>();
        vault.files().forEach((file, disk) -> {
            long size = size(disk);
            if (size > 0) {
                sizes.computeIfAbsent(size, _ -> new ArrayList<>()).add(file);
            }
        });
        return sizes;
    }

    /// Compares files of one size: each with the first of those that have its digest.
    private static void compare(List<VaultPath> files, Vault vault, List<Diagnostic> problems) {
        Map<String, VaultPath> first = new TreeMap<>();
        for (VaultPath file : files) {
            VaultPath other = first.putIfAbsent(digest(vault.files().get(file)), file);
            if (other != null && isEqual(vault.files().get(file), vault.files().get(other))) {
                problems.add(Diagnostic.of(Code.DUPLICATE_FILE, Span.file(file.value()),
                        "the file is equal to `" + other + "`", "keep one of them and let every note use it"));
            }
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEqual(Path file, Path other) {
        try {
            return Files.mismatch(file, other) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(Path file) {
        try {
            return Manifest.Entry.of(Files.readAllBytes(file)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
