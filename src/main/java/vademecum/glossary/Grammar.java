package vademecum.glossary;

import java.util.Locale;

/// What the words right beside a mention say about its role in an English sentence.
final class Grammar {

    private Grammar() {
    }

    /// A single word in lower case that is a verb: behind `to`, `can`, `you`, unless it has the `s` of a plural, or
    /// before an object.
    static boolean isVerb(Place place, String before, String behind) {
        if (!place.isLowerWord()) {
            return false;
        }
        return WordClasses.BEFORE_VERBS.contains(before) && !place.isPlural()
                || WordClasses.OBJECTS.contains(behind) && !WordClasses.BEFORE_NOUNS.contains(before);
    }

    /// A word as common as `make` or `less` is a term only where the words beside it leave room for no other reading:
    /// behind an article or preposition, or at the end of a phrase.
    static boolean isCommonWord(Place place, String before, String behind) {
        return !behind.isEmpty() && (place.isLowerWord() || place.isFirst() && isCapitalised(place))
                && !WordClasses.BEFORE_NOUNS.contains(before) && WordClasses.isCommon(place.word());
    }

    /// A single word in lower case that qualifies the noun behind it: `member` in `the member election process`.
    static boolean isModifier(Place place, String behind) {
        return place.isLowerWord() && !endsWithS(place.word()) && isLowerContent(behind) && !behind.endsWith("s")
                && !behind.endsWith("ed") && !behind.endsWith("ly") && !WordClasses.PASTS.contains(behind);
    }

    /// A plural before a word with an `s`, which can be no verb of it: `deployments steps`.
    static boolean isPluralModifier(Place place, String behind) {
        return place.isLowerWord() && place.isPlural() && isLowerContent(behind) && endsWithS(behind);
    }

    /// A single word in lower case behind `of` or `in` without an article: `point of view`, `in turn`.
    static boolean isIdiom(Place place, String before, String behind) {
        return place.isLowerWord() && !endsWithS(place.word()) && WordClasses.BEFORE_IDIOMS.contains(before)
                && !WordClasses.isContent(behind.toLowerCase(Locale.ROOT));
    }

    private static boolean isCapitalised(Place place) {
        for (int i = place.start() + 1; i < place.end(); i++) {
            if (!Character.isLowerCase(place.text()[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsWithS(String word) {
        return word.endsWith("s") && !word.endsWith("ss");
    }

    private static boolean isLowerContent(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return WordClasses.isContent(word);
    }
}
