package vademecum.page;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vademecum.base.SitePath;

/// Parts of pages that are the same on all pages of a folder, made once for them. Pages are made folder by folder, so
/// only the folders last seen are kept. Safe for use by many threads.
///
/// @param <K> what tells the parts of a folder apart
/// @param <V> a part
final class FolderParts<K, V> {

    /// How many folders' parts are kept; enough for the folders that the workers are in.
    private static final int MOST_FOLDERS = 32;

    private final Map<String, Map<K, V>> made = new ConcurrentHashMap<>();

    /// The part as it was made for an earlier page of the folder, or made now.
    V part(SitePath at, K key, Supplier<V> maker) {
        Map<K, V> parts = of(at);
        V known = parts.get(key);
        if (known == null) {
            known = maker.get();
            parts.put(key, known);
        }
        return known;
    }

    private Map<K, V> of(SitePath at) {
        String folder = at.folder();
        Map<K, V> parts = made.get(folder);
        if (parts == null) {
            if (made.size() > MOST_FOLDERS) {
                made.clear();
            }
            parts = made.computeIfAbsent(folder, _ -> new ConcurrentHashMap<>());
        }
        return parts;
    }
}
