package vademecum.maths;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.note.Formula;

/// Makes formulas costly without the cost.
public final class Costs {

    private Costs() {
    }

    /// What a run would know that found each formula to take so many steps.
    public static KnownFormulas known(List<Formula> formulas, long steps) {
        Map<String, Conversion> conversions = new HashMap<>();
        formulas.forEach(formula -> conversions.put(Hashing.of(formula), new Conversion.Shown("<mi>b</mi>",
                "<math><mi>b</mi></math>", Optional.empty(), steps)));
        KnownFormulas known = new KnownFormulas();
        known.keep(conversions);
        return known;
    }
}
