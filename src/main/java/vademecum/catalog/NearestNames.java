package vademecum.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import vademecum.base.EditDistance;
import vademecum.base.VaultPath;

/// Finds the notes whose names are most like one that is not there. Names are kept by length, each with the set of its
/// letters as bits, so that most of them are ruled out by two instructions, and no more than fifty are compared:
/// where more are alike, no guess would help.
final class NearestNames {

    private static final int LIMIT = 3;
    private static final int COMPARED = 50;

    private record Name(String letters, long set, VaultPath note) {
    }

    private record Near(VaultPath note, int distance) {
    }

    private final Map<Integer, List<Name>> byLength = new TreeMap<>();
    private final Map<String, List<VaultPath>> known = new ConcurrentHashMap<>();

    /// Adds a name of a note.
    void add(String name, VaultPath note) {
        String letters = NameKey.letters(name);
        byLength.computeIfAbsent(letters.length(), _ -> new ArrayList<>()).add(new Name(letters, set(letters), note));
    }

    /// The notes with the most similar names, best first.
    List<VaultPath> find(String wanted) {
        return known.computeIfAbsent(NameKey.letters(wanted.substring(wanted.lastIndexOf('/') + 1)), this::search);
    }

    private List<VaultPath> search(String wanted) {
        List<Near> near = new ArrayList<>();
        long set = set(wanted);
        int left = compare(wanted, set, 0, 1, COMPARED, near);
        compare(wanted, set, 2, 64, left, near);
        near.sort(Comparator.comparingInt(Near::distance).thenComparing(Near::note));
        return near.stream().map(Near::note).distinct().limit(LIMIT).toList();
    }

    /// Compares the names that have so many other letters, and says how many more may be compared.
    private int compare(String wanted, long set, int fewest, int others, int budget, List<Near> near) {
        int left = budget;
        int reach = EditDistance.tolerance(wanted.length() + 1);
        int longest = wanted.length() + reach;
        for (int length = Math.max(1, wanted.length() - reach); length <= longest && left > 0; length++) {
            int most = EditDistance.tolerance(Math.max(length, wanted.length()));
            for (Name name : byLength.getOrDefault(length, List.of())) {
                int bits = Long.bitCount(name.set ^ set);
                if (left > 0 && bits >= fewest && bits <= Math.min(others, 2 * most)) {
                    left--;
                    int distance = EditDistance.between(wanted, name.letters, most);
                    if (distance <= most) {
                        near.add(new Near(name.note, distance));
                    }
                }
            }
        }
        return left;
    }

    private static long set(String letters) {
        long set = 0;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            set |= 1L << ((c >= 'a' ? c - 'a' : c - '0' + 26) & 63);
        }
        return set;
    }
}
