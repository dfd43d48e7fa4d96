package vademecum.glossary;

/// Finds the names of terms in a text: a trie over the hashes of whole words. A word that begins no name costs one look
/// at a bit, so that the time depends on the length of the text and hardly on the number of names. At each place the
/// longest name counts, and the next is looked for behind it. Immutable and safe for use by many threads.
final class TermMatcher {

    /// Decides about a place where names end.
    interface Chooser {

        /// Takes the place or leaves it to a shorter name.
        ///
        /// @param start offset of the first character
        /// @param end   offset behind the last
        /// @param form  the first of the names that end here; see [#next]
        /// @return whether the place is taken, so that the search goes on behind it
        boolean take(char[] text, int length, int start, int end, int form);
    }

    /// Says whether a stretch of text is the name of a term that may be linked.
    interface Fit {

        /// @param form the first of the names that end there
        boolean isName(int start, int end, int form);
    }

    /// A phrase that is something else.
    static final int EXCEPT = 1;
    /// The name is the term's title.
    static final int TITLE = 2;
    /// The name is another grammatical form of the one in the glossary.
    static final int INFLECTED = 4;
    /// The case of the name counts.
    static final int EXACT = 8;
    /// The name is written with other spaces or hyphens than in the glossary.
    static final int VARIANT = 16;

    /// The name is not the author's but made from one.
    static final int DERIVED = 32;

    private final TermTrie trie;
    private final HashFilter firsts;
    private final HashFilter singles;
    private final HashFilter pairs;

    /// A matcher of the names in a trie, to which no more may be added.
    TermMatcher(TermTrie trie) {
        this.trie = trie;
        firsts = trie.firsts();
        singles = trie.singles();
        pairs = trie.pairs();
        trie.trim();
    }

    /// Looks through a text.
    void scan(char[] text, int length, Chooser chooser) {
        int at = 0;
        while (at < length) {
            char c = text[at];
            long hash = Letters.seed();
            int end = at;
            for (int letter = Letters.ascii(c); letter != 0; letter = Letters.ascii(c)) {
                hash = Letters.hash(hash, letter);
                end++;
                c = end < length ? text[end] : ' ';
            }
            if (end > at) {
                if (c >= 0x80) {
                    end = Letters.endOfWord(text, end - 1, length, Letters.WORD);
                    hash = Letters.hash(text, at, end);
                }
            } else if (c < 0x80 ? !trie.startsWith(c) : !trie.startsOddly()
                    && Letters.type(text, at, length) == Letters.OTHER) {
                at++;
                continue;
            } else {
                end = TermTrie.endOfToken(text, at, length);
                hash = Letters.hash(text, at, end);
            }
            at = firsts.has(hash) ? behind(text, length, at, end, hash, chooser) : end;
        }
    }

    /// The name that ends at the same place as this one, or 0.
    int next(int form) {
        return trie.next(form);
    }

    /// The number of the name's term.
    int term(int form) {
        return trie.term(form);
    }

    /// The name as the glossary writes it, without spaces and hyphens, if its case counts; else the other text.
    String name(int form, String otherwise) {
        return is(form, EXACT) ? trie.cased(form) : otherwise;
    }

    /// Whether the name is of that kind.
    boolean is(int form, int flag) {
        return (trie.flags(form) & flag) != 0;
    }

    /// Whether a stretch of text writes the name in the case of the glossary, if that counts.
    boolean fits(int form, char[] text, int start, int end) {
        if (!is(form, EXACT)) {
            return !is(form, INFLECTED) || !Character.isUpperCase(text[end - 1]);
        }
        String name = trie.cased(form);
        int matched = 0;
        for (int i = start; i < end; i++) {
            char c = text[i];
            if (!TermTrie.isJoint(c)) {
                if (matched == name.length() || name.charAt(matched) != c) {
                    return false;
                }
                matched++;
            }
        }
        return matched == name.length();
    }

    /// The end of the name that begins inside a stretch of text at the earliest word behind its first, ends behind it
    /// and has at least as many words: `API server` in `Kubernetes API server`. English compounds are what their last
    /// word says. Returns the end of the stretch if there is none.
    int overrun(char[] text, int length, int start, int end, Fit fit) {
        int words = 0;
        for (int at = start; at < end; words++) {
            int from = TermTrie.gap(text, length, at);
            at = TermTrie.endOfToken(text, from, length);
        }
        int skipped = 0;
        for (int at = start; at < end;) {
            int from = TermTrie.gap(text, length, at);
            int tokenEnd = TermTrie.endOfToken(text, from, length);
            int node = skipped++ == 0 ? 0 : trie.find(0, TermTrie.GLUED, Letters.hash(text, from, tokenEnd));
            int reached = node == 0 ? end : reach(text, length, from, tokenEnd, node, end, words, fit);
            if (reached > end) {
                return reached;
            }
            at = tokenEnd;
        }
        return end;
    }

    private int reach(char[] text, int length, int start, int firstEnd, int firstNode, int end, int fewest, Fit fit) {
        int node = firstNode;
        int reached = end;
        int to = firstEnd;
        for (int count = 1; node != 0; count++) {
            if (to > end && count >= fewest && trie.head(node) != 0 && fit.isName(start, to, trie.head(node))) {
                reached = to;
            }
            int from = trie.isInner(node) && to < length ? TermTrie.gap(text, length, to) : length;
            if (from >= length) {
                return reached;
            }
            int next = TermTrie.endOfToken(text, from, length);
            node = trie.find(node, from > to ? TermTrie.JOINED : TermTrie.GLUED, Letters.hash(text, from, next));
            to = next;
        }
        return reached;
    }

    /// Where to go on behind a word that may begin a name.
    private int behind(char[] text, int length, int start, int end, long hash, Chooser chooser) {
        if (!singles.has(hash) && !beginsPair(text, length, end, hash)) {
            return end;
        }
        int node = trie.find(0, TermTrie.GLUED, hash);
        int taken = node == 0 ? -1 : longest(text, length, start, node, end, 1, chooser);
        return taken < 0 ? end : taken;
    }

    /// Whether a word and the one behind it may be the first two of a name.
    private boolean beginsPair(char[] text, int length, int end, long first) {
        int from = TermTrie.gap(text, length, end);
        return from < length && pairs.has(TermTrie.pair(first, from > end ? TermTrie.JOINED : TermTrie.GLUED,
                Letters.hash(text, from, TermTrie.endOfToken(text, from, length))));
    }

    private int longest(char[] text, int length, int start, int node, int end, int depth, Chooser chooser) {
        if (trie.isInner(node) && depth < TermTrie.LONGEST && end < length) {
            int from = TermTrie.gap(text, length, end);
            if (from < length) {
                int tokenEnd = TermTrie.endOfToken(text, from, length);
                int child = trie.find(node, from > end ? TermTrie.JOINED : TermTrie.GLUED,
                        Letters.hash(text, from, tokenEnd));
                int taken = child == 0 ? -1 : longest(text, length, start, child, tokenEnd, depth + 1, chooser);
                if (taken >= 0) {
                    return taken;
                }
            }
        }
        return trie.head(node) != 0 && chooser.take(text, length, start, end, trie.head(node)) ? end : -1;
    }
}
