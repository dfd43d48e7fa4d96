package vademecum.wikitext;

/// Finds the next place of some words, upper or lower case, for places that are asked for in order: however often it is
/// asked, a text is searched once.
final class Ahead {

    private final String text;
    private final String words;
    private int found = -1;

    Ahead(String text, String words) {
        this.text = text;
        this.words = words;
    }

    /// Where the words stand next, not before a place; behind every place if they do not.
    int from(int at) {
        if (found < at) {
            found = at;
            while (found + words.length() <= text.length()
                    && !text.regionMatches(true, found, words, 0, words.length())) {
                found++;
            }
            found = found + words.length() <= text.length() ? found : Integer.MAX_VALUE;
        }
        return found;
    }
}
