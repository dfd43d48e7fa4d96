package vademecum.search;

/// Takes the tokens of a text, in order.
@FunctionalInterface
interface TokenSink {

    /// A token.
    ///
    /// @param form   holds the token's folded form; valid only during the call
    /// @param length how many characters of `form` belong to it
    /// @param start  offset of the token's first character in the text
    /// @param end    offset behind its last character
    /// @param part   whether it is a part of the token before it, as `Case` is of `CamelCase`
    void token(char[] form, int length, int start, int end, boolean part);
}
