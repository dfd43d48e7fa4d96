package vademecum.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vademecum.base.SitePath;

/// Parts of pages that are the same on all pages of a folder, made once for them. Pages are made folder by folder, so
/// only the folders last seen are kept. Safe for use by many threads.
///
/// @param <K> what tells the parts of a folder apart
final class FolderParts<K> {

    /// How many folders' parts are kept; enough for the folders that the workers are in.
    private static final int MOST_FOLDERS = 32;

    private final Map<String, Map<K, String>> made = new ConcurrentHashMap<>();

    /// The part as it was made for an earlier page of the folder, or made now.
    String part(SitePath at, K key, Supplier<String> maker) {
        Map<K, String> parts = of(at);
        String known = parts.get(key);
        if (known == null) {
            known = maker.get();
            parts.put(key, known);
        }
        return known;
    }

    /// The parts of the page's folder that were made so far; more may be put there.
    Map<K, String> of(SitePath at) {
        String folder = at.folder();
        Map<K, String> parts = made.get(folder);
        if (parts == null) {
            if (made.size() > MOST_FOLDERS) {
                made.clear();
            }
            parts = made.computeIfAbsent(folder, _ -> new ConcurrentHashMap<>());
        }
        return parts;
    }
}
