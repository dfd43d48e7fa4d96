package vademecum.maths;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vademecum.base.Html;
import vademecum.note.Formula;

/// The formulas of a vault, converted.
public final class Formulas {

    /// No formula is converted: each is shown as its source.
    public static final Formulas NONE = new Formulas(Map.of(), Map.of());

    private final Map<Formula, Conversion> conversions;
    private final Map<Formula, Fault> beyond;

    /// @param conversions what became of those that were converted
    /// @param beyond      why others were not
    Formulas(Map<Formula, Conversion> conversions, Map<Formula, Fault> beyond) {
        this.conversions = conversions;
        this.beyond = beyond;
    }

    /// Whether no formula is converted.
    public boolean isEmpty() {
        return conversions.isEmpty();
    }

    /// The formula as markup: a `math` element, or its source in a `code` element.
    public String html(Formula formula) {
        return switch (conversions.get(formula)) {
            case Conversion.Shown shown -> "<math" + (formula.display() ? " display=\"block\"" : "") + macros(formula)
                    + " alttext=\"" + Html.escape(formula.tex()) + "\">" + shown.mathml() + "</math>";
            case Conversion.Refused _ -> refused(formula);
            case null -> beyond.containsKey(formula) ? refused(formula)
                    : "<code class=\"v-math\">" + Html.escape(formula.tex()) + "</code>";
        };
    }

    /// Names the macros that a formula takes from those before it, so that its drawing is found.
    private static String macros(Formula formula) {
        return formula.definitions().isEmpty() ? ""
                : " data-v-macros=\"" + Hashing.of(formula).substring(0, 8) + '"';
    }

    /// The MathML that formulas are drawn from, by [#key].
    Map<String, String> sources() {
        Map<String, String> sources = new HashMap<>();
        conversions.forEach((formula, conversion) -> {
            if (conversion instanceof Conversion.Shown shown) {
                String macros = formula.definitions().isEmpty() ? "" : Hashing.of(formula).substring(0, 8);
                sources.put(key(formula.tex(), formula.display(), macros), shown.source());
            }
        });
        return sources;
    }

    static String key(String tex, boolean display, String macros) {
        return (display ? "$$" : "$") + macros + '\0' + tex;
    }

    private static String refused(Formula formula) {
        return "<code class=\"v-math v-bad\">" + Html.escape(written(formula)) + "</code>";
    }

    private static String written(Formula formula) {
        String dollars = formula.display() ? "$$" : "$";
        return dollars + formula.tex() + dollars;
    }

    /// Why the formula was not looked at; empty if it was.
    public Optional<Fault> beyond(Formula formula) {
        return Optional.ofNullable(beyond.get(formula));
    }

    /// What is wrong with the formula.
    public Optional<Fault> fault(Formula formula) {
        return switch (conversions.get(formula)) {
            case Conversion.Shown shown -> shown.remark();
            case Conversion.Refused refused -> Optional.of(refused.fault());
            case null -> Optional.empty();
        };
    }
}
