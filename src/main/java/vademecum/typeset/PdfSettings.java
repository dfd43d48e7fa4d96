package vademecum.typeset;

import java.util.List;
import vademecum.maths.Formulas;

/// What a PDF is printed with.
///
/// @param css      the site's style sheet, which has the theme's colours
/// @param fonts    fonts for scripts that the program's own fonts lack
/// @param formulas the formulas of the notes
public record PdfSettings(String css, List<FontFile> fonts, Formulas formulas) {

    /// A font file of the user's.
    ///
    /// @param name  what the user calls it
    /// @param bytes its content
    @SuppressWarnings("ArrayRecordComponent")
    public record FontFile(String name, byte[] bytes) {
    }
}
