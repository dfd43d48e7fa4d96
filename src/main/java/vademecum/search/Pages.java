package vademecum.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/// The pages that the passages belong to, and the keys that select pages: `tag:aws`, `path:aws/ec2`, `title:term`, and
/// `name:` before a whole title or alias.
///
/// @param starts the number of each page's first passage, and behind the last page the number of passages
/// @param keys   the numbers of the pages, ascending, by key
@SuppressWarnings("ArrayRecordComponent")
record Pages(int[] starts, SortedMap<String, List<Integer>> keys) {

    private static final int DEEPEST = 8;

    /// The pages of passages.
    ///
    /// @param termOf the term of each form of a title
    static Pages of(List<Passage> passages, UnaryOperator<String> termOf) {
        List<Integer> starts = new ArrayList<>();
        SortedMap<String, List<Integer>> keys = new TreeMap<>();
        Tokenizer tokenizer = new Tokenizer(false);
        for (int i = 0; i < passages.size(); i++) {
            if (i == 0 || !passages.get(i).page().equals(passages.get(i - 1).page())) {
                int page = starts.size();
                for (String key : keysOf(passages.get(i), tokenizer, termOf)) {
                    keys.computeIfAbsent(key, _ -> new ArrayList<>()).add(page);
                }
                starts.add(i);
            }
        }
        starts.add(passages.size());
        return new Pages(starts.stream().mapToInt(Integer::intValue).toArray(), keys);
    }

    /// How many pages there are.
    int count() {
        return starts.length - 1;
    }

    private static SortedSet<String> keysOf(Passage passage, Tokenizer tokenizer, UnaryOperator<String> termOf) {
        SortedSet<String> keys = new TreeSet<>();
        for (String tag : passage.tags()) {
            String value = Folding.value(tag);
            for (int slash = value.indexOf('/'); slash > 0; slash = value.indexOf('/', slash + 1)) {
                keys.add("tag:" + value.substring(0, slash));
            }
            keys.add("tag:" + value);
        }
        List<String> names = new ArrayList<>(passage.aliases());
        names.add(passage.title());
        for (String name : names) {
            String[] forms = tokenizer.forms(name);
            for (String form : forms) {
                keys.add("title:" + termOf.apply(form));
            }
            if (forms.length > 0) {
                keys.add("name:" + String.join(" ", forms));
            }
        }
        String note = passage.note().value();
        addPaths(Folding.value(note.substring(0, note.length() - extension(passage))), keys);
        return keys;
    }

    private static int extension(Passage passage) {
        int length = passage.note().extension().length();
        return length == 0 ? 0 : length + 1;
    }

    /// Every stretch of whole names in the path: `a/b/c` gives `a`, `a/b`, `a/b/c`, `b`, `b/c` and `c`.
    private static void addPaths(String path, SortedSet<String> keys) {
        String[] names = path.split("/");
        for (int from = Math.max(0, names.length - DEEPEST); from < names.length; from++) {
            StringBuilder key = new StringBuilder("path:");
            for (int to = from; to < names.length; to++) {
                key.append(to > from ? "/" : "").append(names[to]);
                keys.add(key.toString());
            }
        }
    }
}
