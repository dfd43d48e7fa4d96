package vademecum.search;

import java.util.ArrayList;
import java.util.List;

/// Tells which numbered file a text belongs to, by the least text of each file. A large one is cut in parts, and the
/// manifest has the least text of each part only.
///
/// @param bounds the least text of each file
/// @param large  whether it is cut
record Directory(List<String> bounds, boolean large) {

    private static final int PART = 64;

    /// How many parts there are to write beside the manifest.
    int parts() {
        return large ? (bounds.size() + PART - 1) / PART : 0;
    }

    /// Writes a part.
    void writePart(int part, ByteSink out) {
        out.sorted(bounds.subList(part * PART, Math.min(bounds.size(), (part + 1) * PART)));
    }

    /// Writes what the manifest says: the number of files in a part, or 0, and the least text of each part, or file.
    void write(ByteSink out) {
        List<String> first = new ArrayList<>();
        for (int i = 0; i < bounds.size(); i += large ? PART : 1) {
            first.add(bounds.get(i));
        }
        out.number(large ? PART : 0);
        out.sorted(first);
    }
}
