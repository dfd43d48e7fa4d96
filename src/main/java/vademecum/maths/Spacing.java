package vademecum.maths;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The spaces of TeX around operators, where they differ from those of a browser's dictionary of operators. (Knuth,
/// "The TeXbook", chapter 18; MathML Core, appendix B.)
final class Spacing {

    /// TeX's thin space.
    static final String THIN = "<mspace width=\"0.167em\"></mspace>";
    private static final String NONE = " lspace=\"0\" rspace=\"0\"";

    private Spacing() {
    }

    /// The attributes for an operator.
    ///
    /// @param group TeX's class of the group that holds nothing but the operator
    /// @param tight whether it stands in a script, where TeX has no spaces around operators
    static String around(Element operator, String group, boolean tight) {
        String own = operator.attr("data-mjx-texclass");
        String text = operator.wholeText();
        boolean name = !text.isEmpty() && Character.isLetter(text.charAt(0));
        return switch (group.isEmpty() ? own : group) {
            case "accent", CoreWriter.SIGN -> "";
            case "ORD", "OPEN", "CLOSE", "INNER", "NONE" -> NONE;
            case "PUNCT" -> " lspace=\"0\" rspace=\"0.167em\"";
            case "BIN" -> tight ? NONE : " lspace=\"0.222em\" rspace=\"0.222em\"";
            case "REL", CoreWriter.ARROW -> tight ? NONE : " lspace=\"0.278em\" rspace=\"0.278em\"";
            case "OP" -> name ? " lspace=\"0\" rspace=\"0.167em\"" : "";
            case String _ -> tight && !name && !operator.hasAttr("fence") && text.length() == 1 ? NONE : "";
        };
    }

    /// Whether an element is the sign that a function is applied to what follows, which nobody sees.
    static boolean isApplication(Element element) {
        return element.tagName().equals("mo") && element.wholeText().equals("\u2061");
    }

    /// Whether an element is a plus or minus that belongs to what follows, for nothing stands before it that could be
    /// added to.
    static boolean isSign(Element element, @Nullable Element before) {
        if (!element.tagName().equals("mo") || !"+−-±∓".contains(element.wholeText())
                || element.hasAttr("data-mjx-texclass")) {
            return false;
        }
        if (before == null || before.tagName().equals("mspace")) {
            return true;
        }
        String text = before.wholeText();
        boolean closes = before.attr("data-mjx-texclass").equals("CLOSE") || ")]}|!‖⟩⌋⌉′″".contains(text);
        return before.tagName().equals("mo") && !closes;
    }

    /// Whether TeX has a thin space between a function's name and this neighbour.
    static boolean wantsSpace(Element neighbour) {
        return switch (neighbour.tagName()) {
            case "mo", "mspace" -> false;
            case "mrow" -> neighbour.attr("data-mjx-texclass").equals("INNER")
                    || neighbour.childrenSize() > 0 && wantsSpace(neighbour.child(0));
            case String _ -> true;
        };
    }
}
