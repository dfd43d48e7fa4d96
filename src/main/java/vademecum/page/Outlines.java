package vademecum.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vademecum.base.Href;
import vademecum.note.Heading;

/// The headings of a note as a tree: those of the highest level in use, and the next levels below each.
public final class Outlines {

    private Outlines() {
    }

    /// The outline, if there are at least two headings in it.
    static Optional<Views.Outline> of(List<Heading> headings) {
        List<Views.OutlineItem> items = items(headings, 2, UnaryOperator.identity());
        boolean few = items.isEmpty() || items.size() == 1 && items.getFirst().children().isEmpty();
        return few ? Optional.empty() : Optional.of(new Views.Outline(items));
    }

    /// The items of the outline.
    ///
    /// @param levels how many levels of headings to take
    /// @param id     makes the id in the document from the id in the note
    public static List<Views.OutlineItem> items(List<Heading> headings, int levels, UnaryOperator<String> id) {
        int top = Integer.MAX_VALUE;
        for (Heading heading : headings) {
            top = Math.min(top, heading.level());
        }
        List<Views.OutlineItem> items = new ArrayList<>();
        for (Heading heading : headings) {
            String href = new Href("").withAnchor(id.apply(heading.anchor())).value();
            Views.OutlineItem item = new Views.OutlineItem(heading.text(), href, new ArrayList<>());
            int depth = heading.level() - top;
            if (depth < levels) {
                siblings(items, depth).add(item);
            }
        }
        return items;
    }

    /// Where a heading belongs: below the last one of the level above it, or as near as there is one.
    private static List<Views.OutlineItem> siblings(List<Views.OutlineItem> items, int depth) {
        List<Views.OutlineItem> siblings = items;
        for (int i = 0; i < depth && !siblings.isEmpty(); i++) {
            siblings = siblings.getLast().children();
        }
        return siblings;
    }
}
