package vademecum.typeset;

import java.util.List;

/// A footnote, set.
///
/// @param lines its lines
record Footnote(List<Entry> lines) {

    double height() {
        double height = 0;
        for (Entry line : lines) {
            height += line.gap() + line.height();
        }
        return height;
    }
}
