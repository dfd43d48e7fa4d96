package vademecum.glossary;

import java.util.List;

/// Finds phrases in running text as a term's names are found: whole words, in their grammatical forms, the longest
/// first. Immutable and safe for use by many threads.
public final class PhraseFinder {

    private final TermMatcher matcher;

    private PhraseFinder(TermMatcher matcher) {
        this.matcher = matcher;
    }

    /// Takes what is found.
    public interface Taker {

        /// Takes a phrase.
        ///
        /// @param phrase its number
        /// @param start  offset of its first character in the text
        /// @param end    offset behind its last
        void found(int phrase, int start, int end);
    }

    /// A finder of phrases; a phrase's place is its number.
    ///
    /// @param english whether words have English plurals
    public static PhraseFinder of(List<String> phrases, boolean english) {
        TermTrie trie = new TermTrie();
        for (int number = 0; number < phrases.size(); number++) {
            String phrase = phrases.get(number);
            Index.add(new Entry.Name(phrase, Names.isAcronym(phrase), true), number, 0, english, trie);
        }
        return new PhraseFinder(new TermMatcher(trie));
    }

    /// Looks through a text.
    public void find(String text, Taker taker) {
        char[] letters = text.toCharArray();
        matcher.scan(letters, letters.length, (all, length, start, end, first) -> {
            for (int form = first; form != 0; form = matcher.next(form)) {
                if (matcher.fits(form, all, start, end)) {
                    taker.found(matcher.term(form), start, end);
                    return true;
                }
            }
            return false;
        });
    }
}
