package vademecum.glossary;

import java.util.ArrayList;
import java.util.List;

/// Takes names apart.
final class Phrases {

    private Phrases() {
    }

    /// The words of a name; `PersistentVolumeClaim` has three.
    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean ends = i == name.length() || !Character.isLetterOrDigit(name.charAt(i));
            boolean hump = !ends && i > from && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1)) && isHumped(name);
            if ((ends || hump) && i > from) {
                words.add(name.substring(from, i));
            }
            from = ends ? i + 1 : hump ? i : from;
        }
        return words;
    }

    /// Whether the name is one word of humps alone; in `InfluxDB line protocol` the first is the name of a product.
    private static boolean isHumped(String name) {
        return name.indexOf(' ') < 0 && name.indexOf('-') < 0;
    }
}
