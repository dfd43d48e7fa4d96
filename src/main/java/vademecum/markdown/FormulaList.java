package vademecum.markdown;

import java.util.ArrayList;
import java.util.List;
import vademecum.note.Formula;
import vademecum.note.Segment;

/// The formulas of one note in reading order. Macros that one defines hold in those after it.
final class FormulaList {

    /// How long the definitions of a note may be, in characters; those behind are not kept.
    private static final int LONGEST_DEFINITIONS = 20_000;
    private static final String[] DEFINERS = {"\\newcommand", "\\renewcommand", "\\providecommand", "\\def", "\\gdef",
        "\\let", "\\DeclareMathOperator", "\\DeclarePairedDelimiter", "\\newenvironment", "\\renewenvironment",
        "\\require"};

    private final List<Segment.Maths> all = new ArrayList<>();
    private String definitions = "";

    /// Adds the next formula.
    ///
    /// @param from where its TeX begins in the note
    /// @param to   where it ends
    Segment.Maths add(String tex, boolean display, int from, int to) {
        Segment.Maths formula = new Segment.Maths(new Formula(tex, display, definitions), from, to);
        all.add(formula);
        if (tex.indexOf('\\') >= 0 && defines(tex) && definitions.length() + tex.length() < LONGEST_DEFINITIONS) {
            definitions += tex + '\0';
        }
        return formula;
    }

    private static boolean defines(String tex) {
        for (String definer : DEFINERS) {
            if (tex.contains(definer)) {
                return true;
            }
        }
        return false;
    }

    /// All of them.
    List<Segment.Maths> list() {
        return List.copyOf(all);
    }
}
