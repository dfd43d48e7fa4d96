package vademecum.handout;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vademecum.base.VaultPath;
import vademecum.catalog.Folder;

/// The number of a chapter, or of a part: a folder's own note opens a part where the notes of the folder follow it.
///
/// @param text `1`, `2`, `3` … for chapters, counted through the handout; `I`, `II`, `III` … for parts
/// @param part whether it is a part
record ChapterNumber(String text, boolean part) {

    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};

    /// Numbers the notes of a handout.
    ///
    /// @param root  the folder of the vault; only those right in it make parts
    /// @param notes the notes in order
    static Map<VaultPath, ChapterNumber> of(Folder root, List<VaultPath> notes) {
        Map<VaultPath, String> opening = new HashMap<>();
        for (Folder folder : root.folders()) {
            folder.note().ifPresent(note -> opening.put(note, folder.path() + "/"));
        }
        Map<VaultPath, ChapterNumber> numbers = new LinkedHashMap<>();
        int parts = 0;
        for (int i = 0; i < notes.size(); i++) {
            String folder = opening.get(notes.get(i));
            boolean part = folder != null && i + 1 < notes.size() && notes.get(i + 1).value().startsWith(folder);
            parts += part ? 1 : 0;
            numbers.put(notes.get(i), new ChapterNumber(part ? roman(parts) : String.valueOf(i + 1 - parts), part));
        }
        return numbers;
    }

    private static String roman(int number) {
        return "C".repeat(number / 100) + TENS[number / 10 % 10] + ONES[number % 10];
    }
}
