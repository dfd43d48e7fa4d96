package vademecum.cards;

import java.util.List;

/// Everything that the template of cards can see.
final class CardViews {

    private CardViews() {
    }

    /// The page.
    ///
    /// @param language    BCP 47 tag
    /// @param title       its title
    /// @param style       reference to the site's style sheet
    /// @param printStyle  reference to the handout's style sheet
    /// @param mathStyle   reference to the style sheet with the font of formulas; empty where there are none
    /// @param icon        reference to the site's icon
    /// @param themeScript reference to the script that sets the chosen theme
    /// @param scripts     references to the scripts, in order
    /// @param paper       the class for the paper: `v-a4`, `v-letter` or `v-a5`
    /// @param cards       how many cards there are
    /// @param sheets      the sides of the sheets in the order of printing
    record CardsDocument(String language, String title, String style, String printStyle, String mathStyle,
                         String icon, String themeScript, List<String> scripts, String paper, int cards,
                         List<Sheet> sheets) {
    }

    /// One side of a sheet.
    ///
    /// @param layout the class for how many cards lie on it
    /// @param side   `fronts` or `backs`
    /// @param cards  the sides of its cards, row by row
    record Sheet(String layout, String side, List<Side> cards) {
    }

    /// One side of a card.
    ///
    /// @param size     the class for the size of its type, or `v-blank`
    /// @param textHtml its text
    /// @param source   what it is from; may be empty
    record Side(String size, String textHtml, String source) {
    }
}
