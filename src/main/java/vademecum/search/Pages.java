package vademecum.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vademecum.base.SitePath;

/// The pages that the passages belong to, and the keys that select pages: `tag:aws`, `path:aws/ec2`, `title:term`, and
/// `name:` before a whole title or alias.
///
/// @param starts the number of each page's first passage, and behind the last page the number of passages
/// @param keys   the numbers of the pages, ascending, by key
@SuppressWarnings("ArrayRecordComponent")
record Pages(int[] starts, SortedMap<String, List<Integer>> keys) {

    /// What stands before a whole title or alias.
    static final String NAME = "name:";

    private static final int DEEPEST = 8;

    /// The pages of passages.
    ///
    /// @param glossary the terms, whose names are names of their pages
    /// @param termOf   the term of each form of a title
    static Pages of(List<Passage> passages, List<GlossaryTerm> glossary, UnaryOperator<String> termOf) {
        Map<SitePath, List<GlossaryTerm>> terms =
                glossary.stream().collect(Collectors.groupingBy(GlossaryTerm::page));
        List<Integer> starts = new ArrayList<>();
        Map<String, List<Integer>> keys = new HashMap<>();
        Tokenizer tokenizer = new Tokenizer(false);
        for (int i = 0; i < passages.size(); i++) {
            if (i == 0 || !passages.get(i).page().equals(passages.get(i - 1).page())) {
                int page = starts.size();
                Set<String> own = keysOf(passages.get(i), tokenizer, termOf);
                for (GlossaryTerm term : terms.getOrDefault(passages.get(i).page(), List.of())) {
                    addName(tokenizer.forms(term.title()), own);
                    term.aliases().forEach(alias -> addName(tokenizer.forms(alias), own));
                }
                for (String key : own) {
                    keys.computeIfAbsent(key, _ -> new ArrayList<>()).add(page);
                }
                starts.add(i);
            }
        }
        starts.add(passages.size());
        return new Pages(starts.stream().mapToInt(Integer::intValue).toArray(), new TreeMap<>(keys));
    }

    /// The whole titles and aliases, their forms joined by spaces, and the pages that have them.
    SortedMap<String, List<Integer>> names() {
        SortedMap<String, List<Integer>> names = new TreeMap<>();
        keys.subMap(NAME, NAME + Character.MAX_VALUE)
                .forEach((key, pages) -> names.put(key.substring(NAME.length()), pages));
        return names;
    }

    /// How many pages there are.
    int count() {
        return starts.length - 1;
    }

    private static Set<String> keysOf(Passage passage, Tokenizer tokenizer, UnaryOperator<String> termOf) {
        Set<String> keys = new HashSet<>();
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
            addName(forms, keys);
        }
        String note = passage.note().value();
        addPaths(Folding.value(note.substring(0, note.length() - extension(passage))), keys);
        return keys;
    }

    private static void addName(String[] forms, Set<String> keys) {
        if (forms.length > 0) {
            keys.add(NAME + String.join(" ", forms));
        }
    }

    private static int extension(Passage passage) {
        int length = passage.note().extension().length();
        return length == 0 ? 0 : length + 1;
    }

    /// Every stretch of whole names in the path: `a/b/c` gives `a`, `a/b`, `a/b/c`, `b`, `b/c` and `c`, and the first
    /// three once more with a slash before them.
    private static void addPaths(String path, Set<String> keys) {
        String[] names = path.split("/");
        for (int from = Math.max(0, names.length - DEEPEST); from < names.length; from++) {
            StringBuilder key = new StringBuilder("path:");
            for (int to = from; to < names.length; to++) {
                key.append(to > from ? "/" : "").append(names[to]);
                keys.add(key.toString());
            }
        }
        for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
            keys.add("path:/" + path.substring(0, slash));
        }
        keys.add("path:/" + path);
    }
}
