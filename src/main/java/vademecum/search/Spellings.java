package vademecum.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How the forms of a site are spelt for the most part. `cancion` without an accent has another stem than `canción`
/// with one, but both are one form; so the spelling that the notes prefer decides.
final class Spellings {

    private Spellings() {
    }

    /// The most frequent spelling of each form, of those that are mostly spelt with accents.
    static Map<String, String> of(List<Analysis> analyses) {
        Map<String, SortedMap<String, Integer>> accented = new HashMap<>();
        for (Analysis analysis : analyses) {
            analysis.spellings().forEach((form, counts) -> {
                SortedMap<String, Integer> all =
                        accented.computeIfAbsent(analysis.forms().get(form), _ -> new TreeMap<>());
                counts.forEach((spelling, count) -> all.merge(spelling, count, Integer::sum));
            });
        }
        Map<String, Integer> plain = plain(analyses, accented);
        Map<String, String> chosen = new HashMap<>();
        accented.forEach((form, counts) -> {
            String best = "";
            for (String spelling : counts.keySet()) {
                best = counts.get(spelling) > counts.getOrDefault(best, 0) ? spelling : best;
            }
            if (counts.getOrDefault(best, 0) >= plain.getOrDefault(form, 0)) {
                chosen.put(form, best);
            }
        });
        return chosen;
    }

    /// How often each of these forms is spelt without accents.
    private static Map<String, Integer> plain(List<Analysis> analyses,
                                              Map<String, SortedMap<String, Integer>> accented) {
        Map<String, Integer> plain = new HashMap<>();
        for (Analysis analysis : analyses) {
            for (int form = 0; form < analysis.forms().size(); form++) {
                String text = analysis.forms().get(form);
                if (accented.containsKey(text)) {
                    plain.merge(text, analysis.counts()[form], Integer::sum);
                }
            }
        }
        accented.forEach((form, counts) -> plain.merge(form,
                -counts.values().stream().mapToInt(Integer::intValue).sum(), Integer::sum));
        return plain;
    }
}
