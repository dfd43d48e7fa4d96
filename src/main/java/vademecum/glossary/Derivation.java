package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Words of one family with the last word of a name, where English makes them by rule and they still mean the same:
/// `serializer` and `serialized` for `serialization`, `orchestrator` for `orchestration`, `autoscaler` for
/// `autoscaling`, `load balancing` for `load balancer`. Short words are left out, for their families drift apart:
/// an `operator` is no `operation`, a `container` does not do the `containing`.
final class Derivation {

    private static final int LONG = 10;
    private static final int ENOUGH = 9;
    private static final int STEM = 4;
    private static final Set<String> DRIFTED = Set.of("organ", "real", "civil", "special", "general", "util",
            "programm", "engineer", "manufactur");
    private static final List<String> IZE = List.of("ization", "isation", "izer", "iser", "ize", "ise", "izing",
            "ising", "ized", "ised", "izations", "isations", "izers", "isers", "izes", "ises");

    private Derivation() {
    }

    /// The other names, in the case of the name.
    static List<String> of(String name) {
        int from = Math.max(name.lastIndexOf(' '), name.lastIndexOf('-')) + 1;
        String word = name.substring(from).toLowerCase(Locale.ROOT);
        List<String> others = new ArrayList<>();
        if (isWord(word)) {
            addIze(word, others);
            addAgents(word, from > 0, others);
        }
        return others.stream().map(other -> name.substring(0, from) + other).toList();
    }

    private static void addIze(String word, List<String> others) {
        for (String ending : IZE.subList(0, 4)) {
            String stem = stem(word, ending);
            if (stem.length() >= STEM && word.length() >= ENOUGH && !DRIFTED.contains(stem)) {
                IZE.stream().filter(other -> !other.equals(ending)).forEach(other -> others.add(stem + other));
                return;
            }
        }
    }

    private static void addAgents(String word, boolean compound, List<String> others) {
        String action = stem(word, "ation");
        if (word.length() > LONG && action.length() >= STEM && others.isEmpty()) {
            others.addAll(List.of(action + "ator", action + "ators"));
        }
        String doing = stem(word, "ing");
        if (word.length() >= (compound ? ENOUGH : LONG) && doing.length() >= STEM && !DRIFTED.contains(doing)) {
            others.addAll(List.of(doing + "er", doing + "ers"));
        }
        String doer = stem(word, "er");
        if (compound && word.length() >= ENOUGH - 1 && doer.length() >= STEM && others.isEmpty()) {
            others.add(doer + "ing");
        }
    }

    private static String stem(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : "";
    }

    private static boolean isWord(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }
}
