package vademecum.markdown;

import org.jspecify.annotations.Nullable;

/// The runs of `*`, `_`, `~` and `=` that may open or close emphasis, and the rule that pairs them: "process emphasis"
/// of the CommonMark specification, with the lower bounds that keep it linear.
final class Delimiters {

    private static final int KINDS = 4 * 12;
    private static final Run[] NO_BOTTOMS = {};

    private final Chain chain;
    private @Nullable Run top;

    Delimiters(Chain chain) {
        this.chain = chain;
    }

    /// A run of one delimiter character.
    static final class Run {
        final Piece.Text piece;
        final char mark;
        final int length;
        final boolean opens;
        final boolean closes;
        int left;
        @Nullable Run below;
        @Nullable Run above;

        Run(Piece.Text piece, char mark, boolean opens, boolean closes) {
            this.piece = piece;
            this.mark = mark;
            this.length = piece.to - piece.from;
            this.left = length;
            this.opens = opens;
            this.closes = closes;
        }

        boolean isPair() {
            return mark == '~' || mark == '=';
        }
    }

    /// The tags that a pair becomes.
    private enum Tags {
        EM("<em>", "</em>"), STRONG("<strong>", "</strong>"), MARK("<mark>", "</mark>"), DEL("<del>", "</del>");

        private final String start;
        private final String end;

        Tags(String start, String end) {
            this.start = start;
            this.end = end;
        }
    }

    @Nullable Run top() {
        return top;
    }

    void push(Run run) {
        run.below = top;
        if (top != null) {
            top.above = run;
        }
        top = run;
    }

    private void remove(Run run) {
        if (run.below != null) {
            run.below.above = run.above;
        }
        if (run.above == null) {
            top = run.below;
        } else {
            run.above.below = run.below;
        }
    }

    /// Pairs all runs above `bottom` and forgets them.
    void process(@Nullable Run bottom) {
        if (top == bottom) {
            return;
        }
        @Nullable Run[] bottoms = NO_BOTTOMS;
        boolean[] bounded = {};
        Run closer = lowest(bottom);
        while (closer != null) {
            Run next = closer.above;
            if (closer.closes) {
                int kind = kind(closer);
                Run limit = bounded.length > 0 && bounded[kind] ? bottoms[kind] : bottom;
                Run opener = opener(closer, bottom, limit);
                if (opener != null) {
                    next = pair(opener, closer);
                } else {
                    if (bounded.length == 0) {
                        bottoms = new Run[KINDS];
                        bounded = new boolean[KINDS];
                    }
                    bottoms[kind] = closer.below;
                    bounded[kind] = true;
                    if (!closer.opens) {
                        remove(closer);
                    }
                }
            }
            closer = next;
        }
        while (top != null && top != bottom) {
            remove(top);
        }
    }

    private @Nullable Run lowest(@Nullable Run bottom) {
        Run run = top;
        if (run == bottom) {
            return null;
        }
        while (run != null && run.below != bottom) {
            run = run.below;
        }
        return run;
    }

    private static int kind(Run closer) {
        int mark = "*_~=".indexOf(closer.mark) * 12;
        return closer.isPair() ? mark + Math.min(closer.length, 2)
                : mark + (closer.opens ? 3 : 0) + closer.length % 3;
    }

    private static @Nullable Run opener(Run closer, @Nullable Run bottom, @Nullable Run limit) {
        Run run = closer.below;
        while (run != null && run != bottom && run != limit) {
            if (run.mark == closer.mark && run.opens && matches(run, closer)) {
                return run;
            }
            run = run.below;
        }
        return null;
    }

    private static boolean matches(Run opener, Run closer) {
        if (opener.isPair()) {
            return opener.length == closer.length;
        }
        boolean both = opener.closes || closer.opens;
        return !both || (opener.length + closer.length) % 3 != 0 || opener.length % 3 == 0 && closer.length % 3 == 0;
    }

    /// Pairs two runs and returns the run to go on with.
    private @Nullable Run pair(Run opener, Run closer) {
        int used = opener.isPair() ? opener.length : opener.left >= 2 && closer.left >= 2 ? 2 : 1;
        Tags tags = switch (opener.mark) {
            case '~' -> Tags.DEL;
            case '=' -> Tags.MARK;
            default -> used == 2 ? Tags.STRONG : Tags.EM;
        };
        while (closer.below != null && closer.below != opener) {
            remove(closer.below);
        }
        opener.left -= used;
        closer.left -= used;
        opener.piece.to -= used;
        closer.piece.from += used;
        chain.insertAfter(opener.piece, new Piece.Markup(tags.start));
        chain.insertBefore(closer.piece, new Piece.Markup(tags.end));
        if (opener.left == 0) {
            remove(opener);
        }
        if (closer.left > 0) {
            return closer;
        }
        Run next = closer.above;
        remove(closer);
        return next;
    }
}
