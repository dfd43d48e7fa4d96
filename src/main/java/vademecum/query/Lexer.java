package vademecum.query;

/// Cuts the text of an expression into words, one at a time.
final class Lexer {

    private static final String[] SIGNS = {"&&", "||", "==", "!=", "<=", ">=", "=>", "+", "-", "*", "/", "%", "(", ")",
        "[", "]", "{", "}", ",", ".", "!", "=", "<", ">", "&", "|", ":", ";"};

    private final String text;
    private final Dialect dialect;
    private int at;

    Lexer(String text, Dialect dialect, int from) {
        this.text = text;
        this.dialect = dialect;
        this.at = from;
    }

    /// What kind of word it is.
    enum Kind {
        /// A number.
        NUMBER,
        /// A text in quotes; the word is what they hold.
        TEXT,
        /// A name.
        NAME,
        /// A tag, with its `#`.
        TAG,
        /// A wikilink; the word is what the brackets hold.
        LINK,
        /// A sign.
        SIGN,
        /// Nothing is left.
        END
    }

    /// A word.
    ///
    /// @param kind what kind it is
    /// @param text what it says
    /// @param at   offset of its first character
    /// @param end  offset behind it
    record Token(Kind kind, String text, int at, int end) {

        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        boolean isWord(String word) {
            return kind == Kind.NAME && text.equalsIgnoreCase(word);
        }
    }

    /// Goes to a place in the text.
    void moveTo(int offset) {
        at = offset;
    }

    /// The next word.
    Token next() {
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '\u00A0')) {
            at++;
        }
        int start = at;
        if (start == text.length()) {
            return new Token(Kind.END, "", start, start);
        }
        char c = text.charAt(start);
        if (isDigit(start) || c == '.' && isDigit(start + 1)) {
            return number(start);
        }
        if (c == '"' || c == '\'' && dialect == Dialect.BASES) {
            return quoted(start, c);
        }
        if (c == '[' && dialect == Dialect.DATAVIEW && text.startsWith("[[", start)) {
            return link(start);
        }
        int tag = c == '#' ? nameEnd(start + 1, true) : start;
        if (tag > start + 1) {
            return token(Kind.TAG, start, tag);
        }
        int name = nameEnd(start, false);
        return name > start ? token(Kind.NAME, start, name) : sign(start);
    }

    private Token token(Kind kind, int start, int end) {
        at = end;
        return new Token(kind, text.substring(start, end), start, end);
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private Token number(int start) {
        int end = start;
        while (isDigit(end)) {
            end++;
        }
        if (end < text.length() && text.charAt(end) == '.' && isDigit(end + 1)) {
            end++;
            while (isDigit(end)) {
                end++;
            }
        }
        return token(Kind.NUMBER, start, end);
    }

    private Token quoted(int start, char quote) {
        StringBuilder inside = new StringBuilder();
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == quote) {
                at = i + 1;
                return new Token(Kind.TEXT, inside.toString(), start, at);
            }
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                char escaped = text.charAt(i);
                inside.append(escaped == 'n' ? '\n' : escaped == 't' ? '\t' : escaped);
            } else {
                inside.append(c);
            }
        }
        throw new BadQuery(BadQuery.Kind.BROKEN, start, "the text that begins here is never closed");
    }

    private Token link(int start) {
        int end = text.indexOf("]]", start);
        if (end < 0) {
            throw new BadQuery(BadQuery.Kind.BROKEN, start, "the link is never closed");
        }
        at = end + 2;
        return new Token(Kind.LINK, text.substring(start + 2, end), start, at);
    }

    private Token sign(int start) {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, start)) {
                return token(Kind.SIGN, start, start + sign.length());
            }
        }
        throw new BadQuery(BadQuery.Kind.BROKEN, start, "`" + Character.toString(text.codePointAt(start))
                + "` means nothing here");
    }

    /// Where a name ends. In Dataview a `-` within a name belongs to it, for `due-date` is how a field is called.
    private int nameEnd(int start, boolean tag) {
        int i = start;
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean letter = Character.isLetter(c) || c == '_' || c == '$' || Character.getType(c)
                    == Character.OTHER_SYMBOL || i > start && Character.getType(c) == Character.NON_SPACING_MARK;
            boolean later = (i > start || tag) && Character.isDigit(c);
            boolean dash = c == '-' && i > start && (dialect == Dialect.DATAVIEW || tag) && i + 1 < text.length()
                    && (tag || Character.isLetterOrDigit(text.codePointAt(i + 1)));
            if (!letter && !later && !dash && !(tag && (c == '/' || c == '-'))) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /// The regular expression that begins at a `/`, up to and with its letters behind.
    Token pattern(int start) {
        boolean inSet = false;
        for (int i = start + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '/' && !inSet) {
                at = i + 1;
                while (at < text.length() && Character.isLetter(text.charAt(at))) {
                    at++;
                }
                return new Token(Kind.TEXT, text.substring(start, at), start, at);
            } else {
                inSet = c == '[' || inSet && c != ']';
            }
        }
        throw new BadQuery(BadQuery.Kind.BROKEN, start, "the pattern is never closed");
    }
}
