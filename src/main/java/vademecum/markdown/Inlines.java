package vademecum.markdown;

import org.jspecify.annotations.Nullable;
import vademecum.note.LinkRef;
import vademecum.note.Tag;

/// Reads inline syntax: the text of one paragraph, heading or cell becomes a chain of pieces. One pass over the
/// characters, each looked at a bounded number of times: CommonMark's algorithm, and the extensions beside it. It
/// stands in for flexmark's inline parser, whose time can grow exponentially with the text.
final class Inlines {

    private static final int LONGEST_FOOTNOTE = 2000;
    private static final boolean[] SPECIAL = special();

    private final Parsing parsing;
    private final Run run;
    private final String s;
    private final Chain chain = new Chain();
    private final Delimiters delimiters = new Delimiters(chain);
    /// The text as characters, from `base` on.
    private final char[] chars;
    private final int base;
    private final Backticks backticks;
    private @Nullable MarkupEnds markupEnds;
    private @Nullable Bracket brackets;
    private int pos;
    private int textStart;
    private int noFormulaEnd = Integer.MAX_VALUE;

    private Inlines(Parsing parsing, Run run) {
        this.parsing = parsing;
        this.run = run;
        this.s = run.text();
        this.backticks = new Backticks(s);
        this.chars = run.isPart() ? parsing.chars() : s.toCharArray();
        this.base = run.isPart() ? run.base() : 0;
    }

    /// An opening bracket that waits for its end.
    private static final class Bracket {
        final Piece.Text piece;
        final int at;
        final boolean image;
        final Delimiters.@Nullable Run delimiter;
        final @Nullable Bracket below;
        boolean inactive;
        boolean swept;
        boolean followed;

        Bracket(Piece.Text piece, boolean image, Delimiters.@Nullable Run delimiter, @Nullable Bracket below) {
            this.piece = piece;
            this.at = piece.to;
            this.image = image;
            this.delimiter = delimiter;
            this.below = below;
        }
    }

    /// The pieces of a text.
    static Chain read(Parsing parsing, Run run) {
        return new Inlines(parsing, run).read();
    }

    private static boolean[] special() {
        boolean[] special = new boolean[128];
        for (char c : "\n\\`*_[]!<&~=%#^$:w@".toCharArray()) {
            special[c] = true;
        }
        return special;
    }

    private Chain read() {
        int length = s.length();
        for (int at = special(0); at < length; at = special(pos)) {
            pos = at;
            read(chars[base + at]);
            if (pos == at) {
                pos++;
            }
        }
        flush(length);
        delimiters.process(null);
        return chain;
    }

    /// Where the next special character stands; the length of the text, if there is none.
    private int special(int from) {
        int end = base + s.length();
        int at = base + from;
        while (at < end && (chars[at] >= 128 || !SPECIAL[chars[at]])) {
            at++;
        }
        return at - base;
    }

    /// Reads what a special character begins; leaves the position where it is if that is mere text.
    private void read(char c) {
        switch (c) {
            case '\n' -> lineEnd();
            case '\\' -> backslash();
            case '`' -> code();
            case '*', '_' -> delimiter(c);
            case '[' -> open();
            case ']' -> close();
            case '!' -> bang();
            case '<' -> angle();
            case '&' -> entity();
            default -> {
                if (!parsing.plain()) {
                    readExtension(c);
                }
            }
        }
    }

    private void readExtension(char c) {
        switch (c) {
            case '~', '=' -> delimiter(c);
            case '%' -> comment();
            case '#' -> hashtag();
            case '^' -> inlineFootnote();
            case '$' -> formula();
            case ':', 'w', '@' -> bareAddress(c);
            default -> { }
        }
    }

    /// Turns the text up to an offset into a piece and goes on behind another.
    private void take(int upTo, int next) {
        flush(upTo);
        pos = next;
        textStart = next;
    }

    private void take(Piece piece, int next) {
        take(pos, next);
        chain.add(piece);
    }

    private void flush(int upTo) {
        if (upTo > textStart) {
            chain.add(new Piece.Text(textStart, upTo));
        }
        textStart = upTo;
    }

    private void lineEnd() {
        int end = pos;
        while (end > textStart && s.charAt(end - 1) == ' ') {
            end--;
        }
        boolean hard = pos - end >= 2;
        int at = pos;
        take(end, Chars.skipBlanks(s, pos + 1));
        chain.add(new Piece.Break(hard, at));
    }

    private void backslash() {
        char next = pos + 1 < s.length() ? s.charAt(pos + 1) : ' ';
        if (next == '\n') {
            take(new Piece.Break(true, pos + 1), Chars.skipBlanks(s, pos + 2));
        } else if (Chars.isAsciiPunctuation(next)) {
            take(new Piece.Literal(String.valueOf(next), pos), pos + 2);
        }
    }

    private void code() {
        int open = Chars.skip(s, pos, '`');
        int close = backticks.closing(open, open - pos);
        if (close < 0) {
            pos = open;
            return;
        }
        String text = s.substring(open, close).replace('\n', ' ');
        boolean padded = text.length() > 1 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
        take(new Piece.Code(padded ? text.substring(1, text.length() - 1) : text, open + (padded ? 1 : 0)),
                close + open - pos);
    }

    private void delimiter(char mark) {
        int end = Chars.skip(s, pos, mark);
        if (mark == '=' && end - pos != 2 || mark == '~' && end - pos > 2) {
            pos = end;
            return;
        }
        int before = pos == 0 ? '\n' : s.codePointBefore(pos);
        int after = end == s.length() ? '\n' : s.codePointAt(end);
        boolean spaceAfter = Chars.isUnicodeSpace(after);
        boolean spaceBefore = Chars.isUnicodeSpace(before);
        boolean markAfter = Chars.isUnicodePunctuation(after);
        boolean markBefore = Chars.isUnicodePunctuation(before);
        boolean left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
        boolean right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
        boolean inside = mark == '_';
        boolean opens = left && (!inside || !right || markBefore);
        boolean closes = right && (!inside || !left || markAfter);
        if (!opens && !closes) {
            pos = end;
            return;
        }
        Piece.Text piece = new Piece.Text(pos, end);
        take(piece, end);
        delimiters.push(new Delimiters.Run(piece, mark, opens, closes));
    }

    private void bang() {
        if (pos + 1 >= s.length() || s.charAt(pos + 1) != '[') {
            return;
        }
        if (!parsing.plain() && wiki(pos + 1, true)) {
            return;
        }
        pushBracket(pos + 2, true);
    }

    private void open() {
        if (!parsing.plain() && (wiki(pos, false) || footmark())) {
            return;
        }
        pushBracket(pos + 1, false);
    }

    private void pushBracket(int end, boolean image) {
        Piece.Text piece = new Piece.Text(pos, end);
        take(piece, end);
        if (brackets != null) {
            brackets.followed = true;
        }
        brackets = new Bracket(piece, image, delimiters.top(), brackets);
    }

    private boolean wiki(int at, boolean embed) {
        int end = WikiScanner.end(s, at);
        if (end < 0) {
            return false;
        }
        int from = run.source(embed ? at - 1 : at);
        Piece.Wiki piece = WikiScanner.read(s.substring(at + 2, end - 2), embed, from, run.source(end - 1) + 1);
        take(piece, end);
        if (!embed) {
            forbidOuterLinks();
        }
        return true;
    }

    private boolean footmark() {
        if (pos + 1 >= s.length() || s.charAt(pos + 1) != '^') {
            return false;
        }
        int end = LinkScanner.endOfLabel(s, pos);
        if (end < 0 || !parsing.footnotes().contains(s.substring(pos + 2, end - 1))) {
            return false;
        }
        take(new Piece.Footmark(s.substring(pos + 2, end - 1)), end);
        return true;
    }

    private void close() {
        Bracket opener = brackets;
        if (opener == null) {
            return;
        }
        brackets = opener.below;
        if (opener.inactive) {
            return;
        }
        LinkTargets.Found target = new LinkTargets(parsing, run)
                .find(opener.piece.from, opener.at, pos, opener.followed);
        if (target != null) {
            take(pos, target.end());
            link(opener, target.destination());
        }
    }

    private void link(Bracket opener, Piece.Destination destination) {
        delimiters.process(opener.delimiter);
        if (opener.image) {
            String alt = Alt.text(s, opener.piece.after);
            chain.cutAfter(opener.piece);
            chain.remove(opener.piece);
            chain.add(new Piece.Image(destination, alt));
        } else {
            chain.insertAfter(opener.piece, new Piece.LinkStart(destination));
            chain.remove(opener.piece);
            chain.add(new Piece.LinkEnd());
            forbidOuterLinks();
        }
    }

    private void forbidOuterLinks() {
        for (Bracket b = brackets; b != null && !b.swept; b = b.below) {
            b.swept = true;
            b.inactive = !b.image;
        }
    }

    private void angle() {
        int end = Autolinks.endInAngles(s, pos);
        if (end > 0) {
            String text = s.substring(pos + 1, end - 1);
            boolean mail = text.indexOf(':') < 0;
            autolink(mail ? "mailto:" + text : text, text, end);
            return;
        }
        if (markupEnds == null) {
            markupEnds = new MarkupEnds();
        }
        end = markupEnds.end(s, pos);
        if (end > 0) {
            take(new Piece.RawMarkup(s.substring(pos, end), pos), end);
        }
    }

    private void autolink(String address, String text, int end) {
        int start = run.source(pos);
        take(new Piece.Autolink(new Piece.Destination(address, "", start, run.source(end - 1) + 1), text), end);
    }

    private void entity() {
        int end = Entities.end(s, pos);
        if (end > 0) {
            take(new Piece.Literal(Entities.decode(s, pos, end), pos), end);
        }
    }

    private void comment() {
        if (s.startsWith("%%", pos)) {
            int end = s.indexOf("%%", pos + 2);
            take(pos, end < 0 ? s.length() : end + 2);
        }
    }

    private void hashtag() {
        int end = Hashtags.end(s, pos);
        if (end > 0) {
            take(new Piece.Hashtag(new Tag(s.substring(pos + 1, end))), end);
        }
    }

    private void inlineFootnote() {
        if (pos + 1 >= s.length() || s.charAt(pos + 1) != '[') {
            return;
        }
        int depth = 0;
        int limit = Math.min(s.length(), pos + LONGEST_FOOTNOTE);
        for (int i = pos + 1; i < limit; i++) {
            char c = s.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                take(new Piece.InlineFootnote(pos + 2, i), i + 1);
                return;
            }
        }
    }

    private void formula() {
        boolean display = s.startsWith("$$", pos);
        int from = display ? pos + 2 : pos + 1;
        int end = display ? s.indexOf("$$", from) : formulaEnd(from);
        if (end > from && display) {
            take(Formulas.display(s, from, end), end + 2);
        } else if (end > from && !Chars.isSpace(s.charAt(from))) {
            Piece.Formula formula = Formulas.inline(s, textStart, from, end);
            take(formula.head(), formula.tail());
            chain.add(formula);
        } else if (display) {
            pos = from;
        }
    }

    private int formulaEnd(int from) {
        if (from >= noFormulaEnd) {
            return -1;
        }
        int end = Formulas.endOfInline(s, from, backticks);
        if (end < 0) {
            noFormulaEnd = from;
        }
        return end;
    }

    private void bareAddress(char c) {
        Autolinks.Found found = Autolinks.find(s, textStart, pos, c, brackets != null);
        if (found.end() > 0) {
            pos = found.start();
            autolink(found.address(), s.substring(found.start(), found.end()), found.end());
        }
    }
}
