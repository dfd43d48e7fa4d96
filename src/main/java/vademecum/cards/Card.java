package vademecum.cards;

/// A card.
///
/// @param front  what is asked, as markup
/// @param back   what is to be known, as markup
/// @param source what it is from: a chapter's title, or the glossary
/// @param asked  how much room the front needs, in characters
/// @param known  how much room the back needs
record Card(String front, String back, String source, int asked, int known) {

    /// How much room its longer side needs, in characters.
    int length() {
        return Math.max(asked, known);
    }
}
