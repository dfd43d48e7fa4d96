package vademecum.search;

import java.util.Set;
import java.util.function.Supplier;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.GermanStemmer;
import org.tartarus.snowball.ext.ItalianStemmer;
import org.tartarus.snowball.ext.NorwegianStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.SwedishStemmer;

/// Turns words into their terms: the stem that `running` and `runs` share. Safe for use by one thread.
final class Stemmer {

    private static final Set<String> STOP_WORDS = Set.of(("a an and are as at be but by can do does for how i if in"
            + " into is it me my no not of on or such that the their then there these they this to was we what when"
            + " where which who why will with you your").split(" "));

    private final String language;
    private final Supplier<SnowballStemmer> factory;
    private final SnowballStemmer snowball;

    private Stemmer(String language, Supplier<SnowballStemmer> factory) {
        this.language = language;
        this.factory = factory;
        this.snowball = factory.get();
    }

    /// The stemmer of a language; one that changes nothing if there is none for it.
    ///
    /// @param tag a BCP 47 tag, such as `en` or `pt-BR`
    static Stemmer of(String tag) {
        String language = tag.split("[-_]", 2)[0].toLowerCase(java.util.Locale.ROOT);
        return new Stemmer(language, switch (language) {
            case "en" -> EnglishStemmer::new;
            case "de" -> GermanStemmer::new;
            case "fr" -> FrenchStemmer::new;
            case "es" -> SpanishStemmer::new;
            case "it" -> ItalianStemmer::new;
            case "pt" -> PortugueseStemmer::new;
            case "nl" -> DutchStemmer::new;
            case "ru" -> RussianStemmer::new;
            case "sv" -> SwedishStemmer::new;
            case "da" -> DanishStemmer::new;
            case "no", "nb", "nn" -> NorwegianStemmer::new;
            default -> Unchanged::new;
        });
    }

    /// The same stemmer for another thread.
    Stemmer copy() {
        return new Stemmer(language, factory);
    }

    /// The language, as the first part of its tag.
    String language() {
        return language;
    }

    /// Whether spellings with accents have stems of their own.
    boolean readsAccents() {
        return !language.equals("en") && isKnown();
    }

    /// Whether there is a stemmer for the language.
    boolean isKnown() {
        return !(snowball instanceof Unchanged);
    }

    /// The term of a form: its stem, folded, if it is spelt with letters of the language's script; else the form
    /// itself.
    ///
    /// @param form     the folded form
    /// @param spelling the word with its accents, or the form
    String term(String form, String spelling) {
        if (!isStemmed(spelling)) {
            return form;
        }
        snowball.setCurrent(spelling);
        snowball.stem();
        String stem = snowball.getCurrent();
        return stem.isEmpty() ? form : isAscii(stem) ? stem : Folding.word(stem);
    }

    private boolean isStemmed(String spelling) {
        boolean cyrillic = language.equals("ru");
        for (int i = 0; i < spelling.length(); i++) {
            char c = spelling.charAt(i);
            boolean accent = !language.equals("en") && c >= 'ß' && c <= 'ſ';
            if (cyrillic ? c < 'а' || c > 'ё' : (c < 'a' || c > 'z') && !accent) {
                return false;
            }
        }
        return isKnown();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /// The words that say too little to be searched for next to others.
    Set<String> stopWords() {
        return language.equals("en") ? STOP_WORDS : Set.of();
    }

    private static final class Unchanged extends SnowballStemmer {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean stem() {
            return true;
        }
    }
}
