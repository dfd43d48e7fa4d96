package vademecum.typeset;

/// What every part of the setting of one book uses.
///
/// @param look       sizes and colours
/// @param shaper     makes words to glyphs
/// @param hyphenator divides words
/// @param pictures   finds pictures
/// @param equations  sets formulas
/// @param references says where links lead
/// @param findings   takes what cannot be set
/// @param shape      the shape of the pages
record Workshop(Look look, Shaper shaper, Hyphenator hyphenator, Pictures pictures, Equations equations,
                References references, Findings findings, PageShape shape) {

    private static final Hyphenator NEVER = new Hyphenator("");

    Paragraph paragraph() {
        return new Paragraph(shaper, hyphenator, Paragraph.LONG);
    }

    /// A paragraph whose words are never divided.
    Paragraph undivided() {
        return new Paragraph(shaper, NEVER, Paragraph.LONG);
    }
}
