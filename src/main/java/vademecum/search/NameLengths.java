package vademecum.search;

import java.util.Arrays;
import java.util.Collection;

/// How many words the names of pages have, by the form that they begin with, so that a browser looks only for names
/// that there may be: bit n of a number stands for names of n + 1 words, and bit [#MOST] for longer ones too.
///
/// @param ofForms for each form of the site
/// @param others  for each chunk of the lexicon, the names that begin with a form which no passage has
@SuppressWarnings("ArrayRecordComponent")
record NameLengths(int[] ofForms, int[] others) {

    private static final int MOST = 6;

    /// The lengths of names, which are forms joined by spaces.
    static NameLengths of(Collection<String> names, String[] forms, LexiconChunks chunks) {
        NameLengths lengths = new NameLengths(new int[forms.length], new int[chunks.count()]);
        for (String name : names) {
            int space = name.indexOf(' ');
            String first = space < 0 ? name : name.substring(0, space);
            int words = (int) name.chars().filter(c -> c == ' ').count();
            int form = Arrays.binarySearch(forms, first);
            int[] into = form < 0 ? lengths.others : lengths.ofForms;
            into[form < 0 ? chunks.of(first) : form] |= 1 << Math.min(words, MOST);
        }
        return lengths;
    }
}
