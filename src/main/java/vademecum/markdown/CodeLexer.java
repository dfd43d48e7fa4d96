package vademecum.markdown;

/// Cuts code into comments, strings, numbers and words, by what its [Language] says. It need not understand the code:
/// whatever it does not know stays without colour.
final class CodeLexer {

    private final Language language;
    private final String code;
    private final Spans out;
    private final boolean spaced;
    private final boolean dashes;
    private final boolean keys;
    private int at;
    private int done;
    private int end;

    CodeLexer(Language language, String code, Spans out) {
        this.language = language;
        this.code = code;
        this.out = out;
        this.spaced = language.has("spaced");
        this.dashes = language.has("dashes");
        this.keys = language.has("keys");
    }

    /// Colours a part of the code.
    void run(int from, int to) {
        at = from;
        done = from;
        end = to;
        boolean head = true;
        while (at < end) {
            char c = code.charAt(at);
            if (c == '\n') {
                at++;
                head = true;
            } else if (c == ' ' || c == '\t') {
                at++;
            } else if (head && key(c)) {
                head = false;
            } else {
                head &= keys && c == '-';
                next(c);
            }
        }
        out.plain(done, end);
    }

    private void next(char c) {
        boolean word = Character.isLetter(c) || c == '_';
        if (word) {
            word();
        } else if (comment() || string(c)) {
            return;
        } else if (Chars.isDigit(c)) {
            number();
        } else if (language.sigils().indexOf(c) >= 0) {
            sigil('v');
        } else if (language.marks().indexOf(c) >= 0) {
            sigil('a');
        } else {
            at++;
        }
    }

    private void token(char kind, int to) {
        int stop = Math.min(to, end);
        out.plain(done, at);
        out.token(kind, at, stop);
        at = stop;
        done = stop;
    }

    private boolean comment() {
        boolean free = at == 0 || Chars.isSpace(code.charAt(at - 1));
        for (int i = 0; i + 1 < language.blocks().size(); i += 2) {
            if (code.startsWith(language.blocks().get(i), at)) {
                String close = language.blocks().get(i + 1);
                int to = code.indexOf(close, at + language.blocks().get(i).length());
                token('c', to < 0 ? end : to + close.length());
                return true;
            }
        }
        for (String mark : language.lines()) {
            if ((free || !spaced) && code.startsWith(mark, at) && !isAddress(mark)) {
                token('c', Spans.lineEnd(code, at));
                return true;
            }
        }
        return false;
    }

    /// The `//` of an address is no comment.
    private boolean isAddress(String mark) {
        return mark.equals("//") && at > 0 && code.charAt(at - 1) == ':';
    }

    private boolean string(char c) {
        for (String quote : language.longs()) {
            if (code.startsWith(quote, at)) {
                token('s', endOfString(quote, end));
                return true;
            }
        }
        if (language.strings().indexOf(c) < 0) {
            return false;
        }
        if (c == '\'' && language.has("lifetimes") && !isCharacter()) {
            at++;
            return true;
        }
        int from = at;
        int to = endOfString(String.valueOf(c), Spans.lineEnd(code, at));
        boolean key = language.has("json-keys") && isFollowedBy(to, ':');
        at = from;
        token(key ? 'p' : 's', to);
        return true;
    }

    private boolean isCharacter() {
        return at + 2 < end && (code.charAt(at + 1) == '\\' || code.charAt(at + 2) == '\'');
    }

    private int endOfString(String quote, int limit) {
        boolean escapes = !language.has("plain-strings");
        for (int i = at + quote.length(); i < limit; i++) {
            char c = code.charAt(i);
            if (c == '\\' && escapes) {
                i++;
            } else if (c == quote.charAt(0) && code.startsWith(quote, i)) {
                return i + quote.length();
            }
        }
        return limit;
    }

    private void number() {
        int i = at + 1;
        while (i < end && (Chars.isAsciiAlnum(code.charAt(i)) || code.charAt(i) == '_'
                || code.charAt(i) == '.' && i + 1 < end && Chars.isDigit(code.charAt(i + 1)))) {
            i++;
        }
        token('n', i);
    }

    private int endOfWord(int from) {
        int i = from;
        while (i < end && (Character.isLetterOrDigit(code.charAt(i)) || code.charAt(i) == '_'
                || dashes && code.charAt(i) == '-' && i > from)) {
            i++;
        }
        return i;
    }

    private void word() {
        int to = endOfWord(at);
        String word = code.substring(at, to);
        char kind = language.kind(word);
        if (kind == ' ' && language.has("calls") && isFollowedBy(to, '(')) {
            kind = 'f';
        }
        if (kind == ' ' && language.has("capitals") && Character.isUpperCase(word.charAt(0))) {
            kind = 't';
        }
        boolean member = at > 0 && code.charAt(at - 1) == '.' && kind == 'k';
        if (kind == ' ' || member) {
            at = to;
        } else {
            token(kind, to);
        }
    }

    private boolean isFollowedBy(int from, char c) {
        int i = Chars.skipBlanks(code, from);
        return i < end && code.charAt(i) == c;
    }

    /// A variable or annotation: the sign and the word behind it, or what stands in braces.
    private void sigil(char kind) {
        int to = endOfWord(at + 1);
        if (at + 1 < end && code.charAt(at + 1) == '{' && kind == 'v') {
            int close = code.indexOf('}', at);
            to = close < 0 || close > Spans.lineEnd(code, at) ? at + 2 : close + 1;
        }
        if (to == at + 1) {
            at++;
        } else {
            token(kind, to);
        }
    }

    /// Reads the name at the head of a line, as in `name: value`, `name = value` and `[section]`. False if there is
    /// none.
    private boolean key(char c) {
        if (c == '[' && language.has("brackets")) {
            int close = code.indexOf(']', at);
            boolean closed = close > 0 && close < Spans.lineEnd(code, at);
            if (closed) {
                token('t', close + 1);
            }
            return closed;
        }
        if (!keys || !Character.isLetterOrDigit(c) && c != '_' && c != '.' && c != '/') {
            return false;
        }
        int lineEnd = Math.min(end, Spans.lineEnd(code, at));
        int i = at;
        while (i < lineEnd && isKeyPart(code.charAt(i))) {
            i++;
        }
        int sign = Chars.skipBlanks(code, i);
        boolean equals = sign < lineEnd && code.charAt(sign) == '=' && !code.startsWith("==", sign);
        boolean colon = sign < lineEnd && code.charAt(sign) == ':'
                && (sign + 1 == code.length() || Chars.isSpace(code.charAt(sign + 1)));
        boolean found = (equals || colon) && language.kind(code.substring(at, i)) != 'k';
        if (found) {
            token('p', i);
        }
        return found;
    }

    private static boolean isKeyPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '-' || c == '.' || c == '/';
    }
}
