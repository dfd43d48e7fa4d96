package vademecum.typeset;

import java.util.ArrayList;
import java.util.List;

/// A paragraph that is being put together: its words as nodes.
final class Paragraph {

    private static final int HYPHEN = 50;
    private static final int INSIDE = 80;
    private static final int ANYWHERE = 3_000;
    /// Words longer than this may be cut anywhere.
    static final int LONG = 22;

    private static final String BREAKS_AFTER = "-/–—?&=\\|";
    private static final String CODE_BREAKS_AFTER = "-/?&=.,:;_([{\\|";

    private final Shaper shaper;
    private final Hyphenator hyphenator;
    private final List<Node> nodes = new ArrayList<>();
    private final int longest;
    private final StringBuilder word = new StringBuilder();
    private boolean spaced = true;
    private boolean rtl;
    private char firstStrong;

    /// An empty paragraph.
    ///
    /// @param longest how many characters a word has that is never cut
    Paragraph(Shaper shaper, Hyphenator hyphenator, int longest) {
        this.shaper = shaper;
        this.hyphenator = hyphenator;
        this.longest = longest;
    }

    List<Node> nodes() {
        return nodes;
    }

    Shaper shaper() {
        return shaper;
    }

    /// Whether anything in it can be seen.
    boolean isEmpty() {
        return nodes.stream().allMatch(node -> node instanceof Node.Sign || node instanceof Node.Glue);
    }

    /// What is noted down in it.
    List<Mark> marks() {
        return nodes.stream().filter(Node.Sign.class::isInstance).map(node -> ((Node.Sign) node).mark()).toList();
    }

    /// Whether there are words from right to left in it.
    boolean hasRightToLeft() {
        return rtl;
    }

    /// Whether its first letter is of a script from right to left.
    boolean isRightToLeft() {
        return firstStrong == 'R';
    }

    /// Adds running text; white space counts as one space.
    void text(String text, Ink ink) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '\u200B') {
                if (i > from) {
                    word(text.substring(from, i), ink);
                }
                if (i < text.length() && c == '\u200B') {
                    nodes.add(new Node.Chance(0, ink, false, 0));
                } else if (i < text.length() && !spaced) {
                    space(ink);
                }
                from = i + 1;
            }
        }
    }

    private void space(Ink ink) {
        nodes.add(new Node.Glue(ink, shaper.shape(" ", ink.type(), false).total() * ink.type().size() / 1000));
        spaced = true;
    }

    /// Adds text in which no line ends.
    void solid(String text, Ink ink) {
        part(text, ink, false);
    }

    /// Ends the line.
    void end() {
        dropSpace();
        nodes.add(new Node.End());
        spaced = true;
    }

    /// Adds a picture.
    void inset(Node.Inset inset) {
        nodes.add(inset);
        spaced = false;
    }

    /// Notes something down of the place.
    void sign(Mark mark) {
        nodes.add(new Node.Sign(mark));
    }

    /// Takes away a space at the end.
    void dropSpace() {
        if (!nodes.isEmpty() && nodes.getLast() instanceof Node.Glue) {
            nodes.removeLast();
        }
    }

    private void word(String text, Ink ink) {
        spaced = false;
        boolean code = ink.type().family() == Type.Family.MONO;
        String after = code ? CODE_BREAKS_AFTER : BREAKS_AFTER;
        word.setLength(0);
        int kind = 0;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            int own = kind(c);
            boolean wide = own == 'C' || kind == 'C';
            boolean sign = rtl && own == 'N' && !Character.isDigit(c);
            if (!word.isEmpty() && (wide || sign || own != kind && rtlBetween(own, kind))) {
                flush(ink);
                if (wide && !Closing.stays(c) && !Closing.opens(text.codePointBefore(i))) {
                    nodes.add(new Node.Chance(0, ink, false, 0));
                }
            }
            kind = own;
            word.appendCodePoint(c);
            if (next < text.length() && i > 0 && after.indexOf(c) >= 0 && after.indexOf(text.codePointAt(next)) < 0) {
                flush(ink);
                nodes.add(new Node.Chance(INSIDE, ink, false, 0));
            }
            i = next;
        }
        flush(ink);
    }

    private boolean rtlBetween(int a, int b) {
        rtl |= a == 'R' || b == 'R';
        return rtl;
    }

    private void flush(Ink ink) {
        if (!word.isEmpty()) {
            part(word.toString(), ink, true);
            word.setLength(0);
        }
    }

    private void part(String text, Ink ink, boolean breakable) {
        int kind = kind(text.codePointAt(0));
        boolean fromRight = kind == 'R';
        rtl |= fromRight;
        firstStrong = firstStrong == 0 && (fromRight || kind == 'L') ? (char) kind : firstStrong;
        Shaped shaped = shaper.shape(text, ink.type(), fromRight);
        char sample = fromRight ? '\u05D0' : kind == 'L' || kind == 'C' ? 'a' : text.charAt(0);
        spaced = false;
        if (!breakable || !shaped.plain() || shaped.length() < 2) {
            nodes.add(new Node.Box(shaped, 0, shaped.length(), ink, sample));
            return;
        }
        boolean code = ink.type().family() == Type.Family.MONO;
        int soft = text.indexOf('\u00AD');
        boolean[] points = code || soft >= 0 ? new boolean[0] : points(text);
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            boolean hyphen = i < points.length && points[i];
            if (hyphen || text.length() > longest && (points.length == 0 || longest < LONG)) {
                nodes.add(new Node.Box(shaped, from, i, ink, sample));
                nodes.add(hyphen ? new Node.Chance(HYPHEN, ink, true,
                        shaper.hyphen(ink.type()).total() * ink.type().size() / 1000)
                        : new Node.Chance(ANYWHERE, ink, false, 0));
                from = i;
            }
        }
        nodes.add(new Node.Box(shaped, from, shaped.length(), ink, sample));
    }

    /// Where a word may be divided, whatever signs stand before and behind it.
    private boolean[] points(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && !Character.isLetter(text.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetter(text.charAt(to - 1))) {
            to--;
        }
        boolean[] found = hyphenator.points(text.substring(from, to));
        if (found.length == 0 || from == 0) {
            return found;
        }
        boolean[] moved = new boolean[to];
        System.arraycopy(found, 0, moved, from, found.length);
        return moved;
    }

    /// What a character is to the order of a line: `L` and `R` for letters, `C` for ideographs, `N` for the rest.
    private static int kind(int c) {
        if (c < 0x590) {
            return Character.isLetter(c) ? 'L' : 'N';
        }
        if (c >= 0x2E80 && c < 0xA4D0 || c >= 0xAC00 && c < 0xD7A4 || c >= 0xF900 && c < 0xFB00
                || c >= 0xFF00 && c < 0xFFEF || c >= 0x20000 && c < 0x32000) {
            return 'C';
        }
        return switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> 'R';
            case Character.DIRECTIONALITY_NONSPACING_MARK -> c < 0x8FF ? 'R' : 'L';
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> 'L';
            default -> 'N';
        };
    }

    /// The width of the text on one line.
    double natural() {
        double widest = 0;
        double width = 0;
        for (Node node : nodes) {
            width = node instanceof Node.End ? 0 : width + width(node);
            widest = Math.max(widest, width);
        }
        return widest;
    }

    /// The width of what cannot be broken well.
    double narrowest() {
        double widest = 0;
        double width = 0;
        for (Node node : nodes) {
            boolean ends = node instanceof Node.Glue || node instanceof Node.End
                    || node instanceof Node.Chance chance && !chance.shown() && chance.cost() < ANYWHERE;
            width = ends ? 0 : width + width(node);
            widest = Math.max(widest, width);
        }
        return widest;
    }

    static double width(Node node) {
        return switch (node) {
            case Node.Box box -> box.width();
            case Node.Glue glue -> glue.width();
            case Node.Inset inset -> inset.width();
            case Node.Chance _, Node.End _, Node.Sign _ -> 0;
        };
    }
}
