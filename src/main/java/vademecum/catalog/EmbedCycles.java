package vademecum.catalog;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import vademecum.base.VaultPath;
import vademecum.note.Heading;
import vademecum.note.Mention;
import vademecum.note.NoteFacts;

/// Finds the embeds that would show a note inside itself. A node of the graph is what an embed shows: a whole note, or
/// one section of it; its edges are the embeds that stand in that part. A depth-first search names the embed that leads
/// back to a node still open. (A section may embed another of its own note: that is no cycle.)
final class EmbedCycles {

    /// An embed of a note or section.
    ///
    /// @param from    the note that it stands in
    /// @param mention the embed
    /// @param shows   what it shows
    record Embed(VaultPath from, Mention mention, Part shows) {
    }

    /// A part of a note.
    ///
    /// @param note   the note
    /// @param anchor the heading of the section; empty for the whole note
    record Part(VaultPath note, String anchor) {
    }

    private final SortedMap<VaultPath, NoteFacts> notes;
    private final Map<VaultPath, List<Embed>> embeds = new LinkedHashMap<>();

    EmbedCycles(SortedMap<VaultPath, NoteFacts> notes) {
        this.notes = notes;
    }

    /// Adds an embed; notes must come in the order of their paths.
    void add(VaultPath from, Mention mention, Target.ToNote target) {
        Part shows = new Part(target.note(), target.anchor().orElse(""));
        embeds.computeIfAbsent(from, _ -> new ArrayList<>()).add(new Embed(from, mention, shows));
    }

    /// The embeds that close a cycle, each once.
    Set<Embed> find() {
        Set<Embed> closing = new LinkedHashSet<>();
        Set<Part> done = new HashSet<>();
        for (VaultPath note : embeds.keySet()) {
            search(new Part(note, ""), done, closing);
        }
        return closing;
    }

    private void search(Part start, Set<Part> done, Set<Embed> closing) {
        Deque<Part> path = new ArrayDeque<>();
        Deque<Iterator<Embed>> rest = new ArrayDeque<>();
        Set<Part> onPath = new HashSet<>();
        if (!done.contains(start)) {
            open(start, path, rest, onPath);
        }
        while (!path.isEmpty()) {
            if (!rest.element().hasNext()) {
                rest.pop();
                onPath.remove(path.element());
                done.add(path.pop());
                continue;
            }
            Embed embed = rest.element().next();
            if (onPath.contains(embed.shows)) {
                closing.add(embed);
            } else if (!done.contains(embed.shows)) {
                open(embed.shows, path, rest, onPath);
            }
        }
    }

    private void open(Part part, Deque<Part> path, Deque<Iterator<Embed>> rest, Set<Part> onPath) {
        path.push(part);
        rest.push(standingIn(part).iterator());
        onPath.add(part);
    }

    private List<Embed> standingIn(Part part) {
        List<Embed> all = embeds.getOrDefault(part.note, List.of());
        if (part.anchor.isEmpty() || all.isEmpty()) {
            return all;
        }
        Set<String> section = section(notes.get(part.note).outline(), part.anchor);
        List<Embed> some = new ArrayList<>();
        for (Embed embed : all) {
            if (section.contains(embed.mention.section())) {
                some.add(embed);
            }
        }
        return some;
    }

    /// The anchors of a heading and of those below it; of nothing if the anchor is that of a block.
    private static Set<String> section(List<Heading> outline, String anchor) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < outline.size(); i++) {
            places.putIfAbsent(outline.get(i).anchor(), i);
        }
        Set<String> section = new HashSet<>();
        if (places.containsKey(anchor)) {
            int start = places.get(anchor);
            outline.subList(start, Outline.endOfSection(outline, start))
                    .forEach(heading -> section.add(heading.anchor()));
        }
        return section;
    }
}
