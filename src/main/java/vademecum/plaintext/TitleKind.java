package vademecum.plaintext;

/// How a title is set off in plain text, from the weightiest to the least.
enum TitleKind {
    /// In a box with sides.
    FRAMED,
    /// Between two heavy rules, such as `====`.
    HEAVY_BOX,
    /// Between two other rules.
    BOX,
    /// Underlined with `===`.
    DOUBLE,
    /// Underlined with `---`.
    SINGLE,
    /// Underlined with `~~~` or another such sign.
    WAVE,
    /// Underlined with `...` or `^^^`.
    DOTS,
    /// Underlined with quotation marks.
    QUOTES,
    /// A question with a number.
    QUESTION;

    /// The kind of a title between two rules of a sign.
    static TitleKind boxed(char rule) {
        return switch (rule) {
            case '=', '═', '#', '*' -> HEAVY_BOX;
            default -> BOX;
        };
    }

    /// The kind of a title underlined with a sign.
    static TitleKind underlined(char rule) {
        return switch (rule) {
            case '=', '═' -> DOUBLE;
            case '-', '─', '━' -> SINGLE;
            case '.', '^', ':', '`' -> DOTS;
            case '"', '\'' -> QUOTES;
            default -> WAVE;
        };
    }
}
