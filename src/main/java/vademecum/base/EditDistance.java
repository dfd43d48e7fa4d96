package vademecum.base;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/// How many letters stand between two names: inserted, deleted, replaced, or swapped with their neighbour. (The optimal
/// string alignment distance, by the dynamic programme of Wagner and Fischer kept to a band.)
public final class EditDistance {

    private EditDistance() {
    }

    /// The most mistakes that a name of this length may hold and still be meant.
    public static int tolerance(int length) {
        return length < 3 ? 0 : length < 6 ? 1 : length < 12 ? 2 : 3;
    }

    /// The names most like the one wanted, best first.
    ///
    /// @param key   what of a name is compared
    /// @param limit how many names at most
    public static List<String> nearest(String wanted, Collection<String> names, UnaryOperator<String> key, int limit) {
        record Near(String name, int distance) { }
        String letters = key.apply(wanted);
        List<Near> near = new ArrayList<>();
        for (String name : names) {
            String other = key.apply(name);
            int most = tolerance(Math.max(letters.length(), other.length()));
            int distance = between(letters, other, most);
            if (distance <= most) {
                near.add(new Near(name, distance));
            }
        }
        near.sort(Comparator.comparingInt(Near::distance));
        return near.stream().limit(limit).map(Near::name).toList();
    }

    /// The distance, or any number above `most` if it is more than that.
    public static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] twoAbove = new int[b.length() + 1];
        int[] above = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            Arrays.fill(row, most + 1);
            if (i <= most) {
                row[0] = i;
            }
            int best = row[0];
            for (int j = Math.max(1, i - most); j <= Math.min(b.length(), i + most); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int cost = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    cost = Math.min(cost, twoAbove[j - 2] + 1);
                }
                row[j] = cost;
                best = Math.min(best, cost);
            }
            if (best > most) {
                return most + 1;
            }
            int[] free = twoAbove;
            twoAbove = above;
            above = row;
            row = free;
        }
        return above[b.length()];
    }
}
