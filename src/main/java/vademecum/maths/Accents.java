package vademecum.maths;

import org.jsoup.nodes.Element;
import vademecum.base.Html;

/// Accents over and under letters: fonts for mathematics stretch the combining signs, and set the others small.
final class Accents {

    private static final String ALL = "^~ˆ˜¯˙¨ˇ´`˘→←↔⃗⏞⏟⎴⎵⏜⏝‾_―\u0302\u0303\u0305\u0332";

    private Accents() {
    }

    /// Whether the last part of an element is an accent of the first.
    static boolean isAccented(Element element) {
        String name = element.tagName();
        return (name.equals("mover") || name.equals("munder")) && element.childrenSize() == 2
                && element.child(1).tagName().equals("mo") && element.child(1).wholeText().length() == 1
                && ALL.contains(element.child(1).wholeText())
                && !element.child(0).wholeText().equals(element.child(1).wholeText());
    }

    /// Whether an accent grows with what it stands on.
    static boolean stretches(Element accent) {
        return accent.wholeText().equals("→") || !accent.attr("stretchy").equals("false");
    }

    /// An arrow as a longer one, for browsers do not stretch them all.
    static String longer(String operator) {
        return switch (operator) {
            case "→" -> "⟶";
            case "←" -> "⟵";
            case "↔" -> "⟷";
            case String other -> Html.escape(other);
        };
    }

    /// The sign that a browser sets best.
    static String sign(Element accent) {
        boolean wide = stretches(accent);
        return switch (accent.wholeText()) {
            case "^" -> wide ? "\u0302" : "ˆ";
            case "~" -> "˜";
            case "→" -> "\u20D7";
            case "―", "¯" -> wide ? "‾" : "¯";
            case String sign -> Html.escape(sign);
        };
    }
}
