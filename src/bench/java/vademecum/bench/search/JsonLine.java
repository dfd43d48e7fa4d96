package vademecum.bench.search;

import java.util.HashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// One JSON object on a line.
final class JsonLine {

    private static final int MOST = 64 << 20;

    private JsonLine() {
    }

    /// The members whose values are texts or numbers, as texts.
    static Map<String, String> of(String line) {
        Object value = new Load(LoadSettings.builder().setCodePointLimit(MOST).build()).loadFromString(line);
        Map<String, String> members = new HashMap<>();
        if (value instanceof Map<?, ?> object) {
            object.forEach((key, member) -> {
                if (member instanceof String || member instanceof Number) {
                    members.put(String.valueOf(key), String.valueOf(member));
                }
            });
        }
        return members;
    }
}
