package vademecum.maths;

import java.util.Map;
import java.util.Optional;
import vademecum.base.Html;
import vademecum.note.Formula;

/// The formulas of a vault, converted.
public final class Formulas {

    /// No formula is converted: each is shown as its source.
    public static final Formulas NONE = new Formulas(Map.of());

    private final Map<Formula, Conversion> conversions;

    Formulas(Map<Formula, Conversion> conversions) {
        this.conversions = conversions;
    }

    /// Whether no formula is converted.
    public boolean isEmpty() {
        return conversions.isEmpty();
    }

    /// The formula as markup: a `math` element, or its source in a `code` element.
    public String html(Formula formula) {
        return switch (conversions.get(formula)) {
            case Conversion.Shown shown -> "<math" + (formula.display() ? " display=\"block\"" : "") + " alttext=\""
                    + Html.escape(formula.tex()) + "\">" + shown.mathml() + "</math>";
            case Conversion.Refused _ -> "<code class=\"v-math v-bad\">" + Html.escape(written(formula)) + "</code>";
            case null -> "<code class=\"v-math\">" + Html.escape(formula.tex()) + "</code>";
        };
    }

    private static String written(Formula formula) {
        String dollars = formula.display() ? "$$" : "$";
        return dollars + formula.tex() + dollars;
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
