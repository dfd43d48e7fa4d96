package vademecum.glossary;

import java.util.Arrays;

/// The names of terms, word by word: nodes joined by edges that carry a word's hash and whether the word is joined to
/// the one before it or glued. Nodes, edges and names are numbers in arrays, so that a hundred thousand terms fit into
/// a few megabytes. Filled once, then only read.
final class TermTrie {

    /// The most words in a name.
    static final int LONGEST = 24;
    /// A word right behind the one before it, as in `C++`.
    static final int GLUED = 0;
    /// A word with white space or a hyphen before it.
    static final int JOINED = 1;

    /// Up to so many edges, room is spent on speed.
    private static final int SMALL = 100_000;

    private long[] keys = new long[64];
    private int[] targets = new int[64];
    private int edges;
    private int[] heads = new int[64];
    private boolean[] inner = new boolean[64];
    private int nodes = 1;
    private int[] terms = new int[64];
    private int[] nexts = new int[64];
    private byte[] flags = new byte[64];
    private int forms = 1;
    /// The numbers of the names whose case counts, in rising order, and these names: most glossaries have few.
    private int[] exact = new int[16];
    private String[] cased = new String[16];
    private int exacts;
    private final Hashes firsts = new Hashes();
    private final Hashes singles = new Hashes();
    private final Hashes pairs = new Hashes();
    private boolean oddStarts;
    private final boolean[] starts = new boolean[0x80];

    /// Adds a name.
    ///
    /// @param term  the term's number
    /// @param flag  what kind of name it is
    void add(String name, int term, int flag) {
        char[] text = Letters.normal(name).strip().toCharArray();
        int node = 0;
        int end = 0;
        int count = 0;
        long first = 0;
        for (int at = 0; at < text.length; at = end) {
            int from = at == 0 ? 0 : gap(text, text.length, at);
            int gap = from > at ? JOINED : GLUED;
            end = endOfToken(text, from, text.length);
            long hash = Letters.hash(text, from, end);
            if (at == 0) {
                begin(text, from, hash);
            }
            if (++count > LONGEST) {
                return;
            }
            int known = nodes;
            node = child(node, gap, hash);
            if (count == 1) {
                first = hash;
            } else if (count == 2 && nodes > known) {
                pairs.add(pair(first, gap, hash));
            }
        }
        if (count == 1 && heads[node] == 0) {
            singles.add(first);
        }
        if (count > 0) {
            attach(node, term, flag, (flag & TermMatcher.EXACT) == 0 ? "" : withoutJoints(name));
        }
    }

    /// Whether a name begins with the ASCII character.
    boolean startsWith(char ascii) {
        return starts[ascii];
    }

    /// Whether a name begins with a character outside ASCII that is no letter.
    boolean startsOddly() {
        return oddStarts;
    }

    /// The words that names begin with.
    HashFilter firsts() {
        return firsts.filter();
    }

    /// The words that are names by themselves.
    HashFilter singles() {
        return singles.filter();
    }

    /// The first two words of the longer names; see [#pair].
    HashFilter pairs() {
        return pairs.filter();
    }

    /// The hash of two words in a row.
    ///
    /// @param gap how the second is joined to the first
    static long pair(long first, int gap, long second) {
        return (first * 31 ^ second) * 0x9E3779B97F4A7C15L + gap;
    }

    /// A growing list of hashes.
    private static final class Hashes {

        private long[] all = new long[64];
        private int count;

        void add(long hash) {
            if (count == all.length) {
                all = Arrays.copyOf(all, 2 * count);
            }
            all[count++] = hash;
        }

        HashFilter filter() {
            return HashFilter.of(all, count);
        }

        void clear() {
            all = new long[0];
        }
    }

    /// Gives back what room is left over, now that no more names are added.
    void trim() {
        heads = Arrays.copyOf(heads, nodes);
        inner = Arrays.copyOf(inner, nodes);
        terms = Arrays.copyOf(terms, forms);
        nexts = Arrays.copyOf(nexts, forms);
        flags = Arrays.copyOf(flags, forms);
        exact = Arrays.copyOf(exact, exacts);
        cased = Arrays.copyOf(cased, exacts);
        firsts.clear();
        singles.clear();
        pairs.clear();
        rehash(Math.max(64, edges < SMALL ? edges * 3 : edges / 5 * 9));
    }

    /// Whether a name goes on behind the node.
    boolean isInner(int node) {
        return inner[node];
    }

    /// The first of the names that end at the node, or 0.
    int head(int node) {
        return heads[node];
    }

    /// The name that ends at the same node as this one, or 0.
    int next(int form) {
        return nexts[form];
    }

    /// The number of the name's term.
    int term(int form) {
        return terms[form];
    }

    /// What kind of name it is.
    int flags(int form) {
        return flags[form];
    }

    /// The name without spaces and hyphens if its case counts, else empty.
    String cased(int form) {
        int at = Arrays.binarySearch(exact, 0, exacts, form);
        return at < 0 ? "" : cased[at];
    }

    /// Where the next word of a name may begin: behind white space or one hyphen, or right here.
    static int gap(char[] text, int length, int at) {
        int from = at;
        while (from < length && Letters.isSpace(text[from])) {
            from++;
        }
        boolean hyphen = from == at && from + 1 < length && Letters.isHyphen(text[from])
                && Letters.type(text, from + 1, length) != Letters.OTHER;
        return hyphen ? from + 1 : from;
    }

    /// Where the word or character that begins here ends.
    static int endOfToken(char[] text, int from, int length) {
        int type = Letters.type(text, from, length);
        return type == Letters.OTHER ? from + 1 : Letters.endOfWord(text, from, length, type);
    }

    /// Whether the character only joins words.
    static boolean isJoint(char c) {
        return Letters.isSpace(c) || Letters.isHyphen(c);
    }

    private static String withoutJoints(String name) {
        StringBuilder bare = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (!isJoint(name.charAt(i))) {
                bare.append(name.charAt(i));
            }
        }
        return bare.toString();
    }

    private void begin(char[] text, int from, long hash) {
        if (text[from] < 0x80) {
            starts[text[from]] = true;
        } else {
            oddStarts |= Letters.type(text, from, text.length) == Letters.OTHER;
        }
        if (find(0, GLUED, hash) == 0) {
            firsts.add(hash);
        }
    }

    private int child(int node, int gap, long hash) {
        int known = find(node, gap, hash);
        if (known != 0) {
            return known;
        }
        if (nodes == heads.length) {
            heads = Arrays.copyOf(heads, nodes * 2);
            inner = Arrays.copyOf(inner, nodes * 2);
        }
        if (++edges * 2 > keys.length) {
            rehash(keys.length * 2);
        }
        inner[node] = true;
        put(key(node, gap, hash), nodes);
        return nodes++;
    }

    /// The node that a word leads to from another, or 0.
    int find(int node, int gap, long hash) {
        long key = key(node, gap, hash);
        int slot = slot(key);
        while (targets[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        return 0;
    }

    private static long key(int node, int gap, long hash) {
        long key = (hash ^ (node * 2L + gap) * 0x9E3779B97F4A7C15L) * 0xC2B2AE3D27D4EB4FL;
        return key ^ key >>> 31;
    }

    /// Where the search for a key begins, in a table of any size.
    private int slot(long key) {
        return (int) ((key >>> 32) * keys.length >>> 32);
    }

    private void put(long key, int target) {
        int slot = slot(key);
        while (targets[slot] != 0) {
            slot = slot + 1 == keys.length ? 0 : slot + 1;
        }
        keys[slot] = key;
        targets[slot] = target;
    }

    private void rehash(int size) {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[size];
        targets = new int[size];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != 0) {
                put(oldKeys[i], oldTargets[i]);
            }
        }
    }

    private void attach(int node, int term, int flag, String exactName) {
        for (int form = heads[node]; form != 0; form = nexts[form]) {
            if (terms[form] == term && cased(form).equals(exactName)
                    && (flags[form] & TermMatcher.EXCEPT) == (flag & TermMatcher.EXCEPT)) {
                return;
            }
        }
        if (forms == terms.length) {
            terms = Arrays.copyOf(terms, forms * 2);
            nexts = Arrays.copyOf(nexts, forms * 2);
            flags = Arrays.copyOf(flags, forms * 2);
        }
        terms[forms] = term;
        flags[forms] = (byte) flag;
        if (!exactName.isEmpty()) {
            markExact(forms, exactName);
        }
        nexts[forms] = heads[node];
        heads[node] = forms++;
    }

    private void markExact(int form, String name) {
        if (exacts == exact.length) {
            exact = Arrays.copyOf(exact, exacts * 2);
            cased = Arrays.copyOf(cased, exacts * 2);
        }
        exact[exacts] = form;
        cased[exacts++] = name;
    }
}
