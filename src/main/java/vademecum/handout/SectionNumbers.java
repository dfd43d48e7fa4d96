package vademecum.handout;

import java.util.ArrayList;
import java.util.List;
import vademecum.note.Heading;

/// Numbers the headings of a chapter.
final class SectionNumbers {

    /// How many levels below the chapter are numbered.
    static final int DEPTH = 2;

    private SectionNumbers() {
    }

    /// The sections of a chapter.
    ///
    /// @param chapter the chapter's number; empty for a chapter whose headings are not numbered
    /// @param anchor  the chapter's id
    static List<Section> of(String chapter, String anchor, List<Heading> outline) {
        int top = outline.stream().mapToInt(Heading::level).min().orElse(1);
        List<Section> sections = new ArrayList<>();
        int[] counts = new int[DEPTH + 1];
        for (Heading heading : outline) {
            int level = heading.level() - top + 1;
            sections.add(new Section(level, chapter.isEmpty() ? "" : number(chapter, level, counts), heading.text(),
                    Anchors.inside(anchor, heading.anchor())));
        }
        return sections;
    }

    private static String number(String chapter, int level, int[] counts) {
        if (level > DEPTH) {
            return "";
        }
        counts[level]++;
        for (int below = level + 1; below <= DEPTH; below++) {
            counts[below] = 0;
        }
        StringBuilder number = new StringBuilder(chapter);
        for (int i = 1; i <= level; i++) {
            number.append('.').append(Math.max(1, counts[i]));
        }
        return number.toString();
    }
}
