package vademecum.search;

import java.util.Arrays;

/// How notes spell a term: with its ending, its accents and its capitals. A word that stands in small letters somewhere
/// is spelt so.
final class Spelling {

    private final Tokenizer tokenizer = new Tokenizer(false);
    private final Vocabulary vocabulary;
    private final int term;
    private final char first;
    private String found = "";

    Spelling(Vocabulary vocabulary, int term) {
        this.vocabulary = vocabulary;
        this.term = term;
        this.first = vocabulary.terms()[term].charAt(0);
    }

    /// Looks for the term in the text of a passage, then in its headings and names.
    void look(Passage passage) {
        look(passage.text());
        if (found.isEmpty()) {
            passage.headings().forEach(this::look);
            look(passage.title());
            passage.aliases().forEach(this::look);
        }
    }

    private void look(String text) {
        if (!isSure()) {
            tokenizer.scan(text, (form, length, start, end, _) -> {
                if (form[0] == first && !isSure() && isSpelling(new String(form, 0, length))) {
                    String word = text.substring(start, end);
                    found = found.isEmpty() || Character.isLowerCase(word.codePointAt(0)) ? plain(word) : found;
                }
            });
        }
    }

    private boolean isSpelling(String form) {
        int number = Arrays.binarySearch(vocabulary.forms(), form);
        return number >= 0 && vocabulary.termOf()[number] == term;
    }

    private static String plain(String word) {
        return word.endsWith("'s") || word.endsWith("’s") ? word.substring(0, word.length() - 2) : word;
    }

    /// Whether more text would not change what was found.
    boolean isSure() {
        return !found.isEmpty() && Character.isLowerCase(found.codePointAt(0));
    }

    /// The spelling; empty if there is none.
    String found() {
        return found;
    }
}
