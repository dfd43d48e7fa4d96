package vademecum.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vademecum.base.EditDistance;
import vademecum.note.FootnoteId;
import vademecum.note.Heading;
import vademecum.note.NoteFacts;

/// The places in one note that a link can lead to, found by what the link says about them.
final class Outline {

    private static final int COMPARED = 500;
    private static final int NAMED = 3;

    private final List<Heading> headings;
    private final List<String> keys = new ArrayList<>();
    private final Map<String, String> byKey = new HashMap<>();
    private final Set<String> anchors;
    private final String title;

    private Outline(NoteFacts facts) {
        headings = facts.outline();
        anchors = facts.anchors();
        title = NameKey.heading(facts.title());
        for (Heading heading : headings) {
            String key = NameKey.heading(heading.text());
            keys.add(key);
            byKey.putIfAbsent(key, heading.anchor());
        }
        for (Heading heading : headings) {
            if (!heading.written().equals(heading.text())) {
                byKey.putIfAbsent(NameKey.heading(heading.written()), heading.anchor());
            }
        }
    }

    /// The outline of a note.
    static Outline of(NoteFacts facts) {
        return new Outline(facts);
    }

    /// What a fragment leads to: an anchor, the empty text for the note as a whole, or nothing.
    ///
    /// @param fragment what the link says behind `#`: a heading, a way down the outline, `^block-id`,
    ///                 a footnote `[^label]`, or an id
    /// @param idFirst  whether an id is meant before a heading's words, as in a Markdown link
    Optional<String> find(String fragment, boolean idFirst) {
        if (fragment.startsWith("^")) {
            return block(fragment);
        }
        if (fragment.startsWith("[^")) {
            return id(FootnoteId.of(footnote(fragment)));
        }
        if (idFirst && anchors.contains(fragment)) {
            return Optional.of(fragment);
        }
        String[] way = way(fragment);
        if (way.length == 0) {
            return Optional.of("");
        }
        Optional<String> found = way.length == 1 ? known(byKey, way[0]) : walk(way, 0, 0, 0);
        return found
                .or(() -> known(byKey, NameKey.heading(fragment)))
                .or(() -> title(way))
                .or(() -> anchors.contains(fragment) ? Optional.of(fragment) : Optional.empty())
                .or(() -> byLetters(NameKey.letters(fragment)));
    }

    /// The headings, block ids or footnotes most like the one that was asked for, best first.
    List<String> nearest(String fragment) {
        Set<String> names = new LinkedHashSet<>();
        if (fragment.startsWith("[^")) {
            anchors.stream().flatMap(anchor -> FootnoteId.label(anchor).stream()).sorted().limit(COMPARED)
                    .forEach(label -> names.add("[^" + label + "]"));
        } else if (fragment.startsWith("^")) {
            Set<String> ids = new LinkedHashSet<>();
            headings.forEach(heading -> ids.add(heading.anchor()));
            anchors.stream().filter(anchor -> !ids.contains(anchor) && FootnoteId.label(anchor).isEmpty()).sorted()
                    .limit(COMPARED).forEach(anchor -> names.add(anchor.startsWith("^") ? anchor : "^" + anchor));
        } else {
            headings.stream().limit(COMPARED).forEach(heading -> names.add(heading.text()));
        }
        String wanted = fragment.substring(fragment.lastIndexOf('#') + 1);
        List<String> nearest = new ArrayList<>(EditDistance.nearest(wanted, names, NameKey::letters, NAMED));
        String key = NameKey.letters(wanted);
        names.stream().filter(name -> key.length() > 3 && NameKey.letters(name).startsWith(key)).limit(NAMED)
                .filter(name -> !nearest.contains(name)).forEach(nearest::add);
        return List.copyOf(nearest);
    }

    /// Where the section under a heading ends: the index of the next heading of the same or a higher level.
    static int endOfSection(List<Heading> headings, int start) {
        int end = start + 1;
        while (end < headings.size() && headings.get(end).level() > headings.get(start).level()) {
            end++;
        }
        return end;
    }

    private Optional<String> block(String fragment) {
        String id = fragment.substring(1).strip();
        for (String anchor : List.of("^" + id, id)) {
            if (anchors.contains(anchor)) {
                return Optional.of(anchor);
            }
        }
        return id("^" + id).or(() -> id(id));
    }

    /// The id in the case in which the note has it.
    private Optional<String> id(String id) {
        return anchors.contains(id) ? Optional.of(id)
                : anchors.stream().filter(id::equalsIgnoreCase).min(Comparator.naturalOrder());
    }

    /// The label of the footnote that a fragment `[^label]` names.
    private static String footnote(String fragment) {
        return fragment.substring(2, fragment.endsWith("]") ? fragment.length() - 1 : fragment.length());
    }

    private static String[] way(String fragment) {
        List<String> way = new ArrayList<>();
        for (String step : fragment.split("#")) {
            String key = NameKey.heading(step);
            if (!key.isEmpty()) {
                way.add(key);
            }
        }
        return way.toArray(String[]::new);
    }

    /// Walks down the outline: each step is a heading below the one before.
    private Optional<String> walk(String[] way, int step, int from, int above) {
        for (int i = from; i < headings.size() && headings.get(i).level() > above; i++) {
            if (isCalled(i, way[step])) {
                Optional<String> found = step == way.length - 1
                        ? Optional.of(headings.get(i).anchor())
                        : walk(way, step + 1, i + 1, headings.get(i).level());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private boolean isCalled(int index, String key) {
        Heading heading = headings.get(index);
        return keys.get(index).equals(key)
                || !heading.written().equals(heading.text()) && NameKey.heading(heading.written()).equals(key);
    }

    private static Optional<String> known(Map<String, String> table, String key) {
        return Optional.ofNullable(table.get(key));
    }

    /// The heading that gave the title is not in the outline: a way may start at it.
    private Optional<String> title(String[] way) {
        if (!way[0].equals(title)) {
            return Optional.empty();
        }
        return way.length == 1 ? Optional.of("") : walk(way, 1, 0, 0);
    }

    private Optional<String> byLetters(String letters) {
        if (!letters.isEmpty() && NameKey.letters(title).equals(letters)) {
            return Optional.of("");
        }
        for (int i = 0; i < Math.min(COMPARED, keys.size()) && !letters.isEmpty(); i++) {
            if (NameKey.letters(keys.get(i)).equals(letters)) {
                return Optional.of(headings.get(i).anchor());
            }
        }
        return Optional.empty();
    }
}
