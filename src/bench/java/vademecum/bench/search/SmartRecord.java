package vademecum.bench.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A record in the form of the SMART system: `.I` and a number, then fields such as `.T` and `.W`, on own lines.
///
/// @param id     the number
/// @param fields the text of each field by its letter
record SmartRecord(String id, Map<Character, String> fields) {

    /// The records of a file.
    static List<SmartRecord> read(String text) {
        List<SmartRecord> records = new ArrayList<>();
        char field = 'W';
        for (String line : text.split("\r?\n")) {
            if (line.startsWith(".I ")) {
                records.add(new SmartRecord(line.substring(3).strip(), new HashMap<>()));
            } else if (line.length() >= 2 && line.charAt(0) == '.' && line.substring(2).isBlank()
                    && Character.isUpperCase(line.charAt(1))) {
                field = line.charAt(1);
            } else if (!records.isEmpty()) {
                records.getLast().fields.merge(field, line, (before, after) -> before + "\n" + after);
            }
        }
        return records;
    }

    /// The text of a field; empty if there is none.
    String field(char letter) {
        return fields.getOrDefault(letter, "").strip();
    }
}
