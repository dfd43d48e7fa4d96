package vademecum.glossary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vademecum.base.VaultPath;
import vademecum.config.Config.Scope;

/// Links terms in one page.
final class PageLinker implements TermLinker {

    private static final int SECTION_LEVEL = 3;
    private static final int NONE = -1;

    private final Index index;
    private final TermMatcher matcher;
    private final VaultPath note;
    private final Scope scope;
    private final Set<Integer> suppressed;
    private final Set<Integer> onPage = new HashSet<>();
    private final Set<Integer> inSection = new HashSet<>();
    private char[] buffer = new char[1024];
    private List<TermMatch> found = List.of();
    private int lastTerm = NONE;
    private int lastEnd = NONE;

    /// A session for one page.
    ///
    /// @param note       the note whose page it is
    /// @param scope      how often a term is linked that does not say so itself
    /// @param suppressed the numbers of the terms that are not linked in it
    PageLinker(Index index, VaultPath note, Scope scope, Set<Integer> suppressed) {
        this.index = index;
        this.matcher = index.matcher();
        this.note = note;
        this.scope = scope;
        this.suppressed = suppressed;
    }

    @Override
    public List<TermMatch> link(CharSequence prose) {
        int length = copy(prose);
        found = List.of();
        lastTerm = NONE;
        matcher.scan(buffer, length, this::take);
        return found;
    }

    @Override
    public void heading(int level) {
        if (level <= SECTION_LEVEL) {
            inSection.clear();
        }
    }

    @Override
    public void authorLink(String text) {
        for (int term : termsCalled(matcher, text)) {
            see(term);
        }
    }

    /// The numbers of the terms that have the whole text for a name.
    static Set<Integer> termsCalled(TermMatcher matcher, String text) {
        char[] name = text.strip().toCharArray();
        Set<Integer> terms = new HashSet<>();
        matcher.scan(name, name.length, (all, length, start, end, first) -> {
            for (int form = first; form != 0 && start == 0 && end == length; form = matcher.next(form)) {
                if (!matcher.is(form, TermMatcher.EXCEPT) && matcher.fits(form, all, start, end)) {
                    terms.add(matcher.term(form));
                }
            }
            return true;
        });
        return terms;
    }

    private int copy(CharSequence prose) {
        int length = prose.length();
        if (buffer.length < length) {
            buffer = new char[Math.max(length, buffer.length * 2)];
        }
        switch (prose) {
            case String text -> text.getChars(0, length, buffer, 0);
            case StringBuilder text -> text.getChars(0, length, buffer, 0);
            default -> {
                for (int i = 0; i < length; i++) {
                    buffer[i] = prose.charAt(i);
                }
            }
        }
        return length;
    }

    private boolean take(char[] text, int length, int start, int end, int first) {
        int form = best(text, start, end, first);
        if (form == NONE) {
            return false;
        }
        int term = matcher.term(form);
        if (matcher.is(form, TermMatcher.EXCEPT) || isAmbiguous(text, start, end, first, form)) {
            return true;
        }
        boolean sameAgain = term == lastTerm && isInBrackets(text, length, start, end);
        if (!suppressed.contains(term) && !sameAgain && isWanted(term) && Guards.allow(text, length, start, end)) {
            if (found.isEmpty()) {
                found = new ArrayList<>();
            }
            found.add(new TermMatch(start, end, index.entries().get(term).term()));
            see(term);
        }
        lastTerm = term;
        lastEnd = end;
        return true;
    }

    /// The name meant: one written as in the glossary before one written otherwise, a title before another name, a
    /// phrase that is something else last.
    private int best(char[] text, int start, int end, int first) {
        int best = NONE;
        for (int form = first; form != 0; form = matcher.next(form)) {
            if (matcher.fits(form, text, start, end) && index.entries().get(matcher.term(form)).isFor(note)
                    && (best == NONE || rank(form) <= rank(best))) {
                best = form;
            }
        }
        return best;
    }

    private int rank(int form) {
        int kind = matcher.is(form, TermMatcher.EXCEPT) ? 4 : matcher.is(form, TermMatcher.TITLE) ? 0 : 1;
        return kind + (matcher.is(form, TermMatcher.VARIANT) ? 2 : 0);
    }

    private boolean isAmbiguous(char[] text, int start, int end, int first, int best) {
        for (int form = first; form != 0; form = matcher.next(form)) {
            if (matcher.term(form) != matcher.term(best) && rank(form) == rank(best)
                    && matcher.fits(form, text, start, end) && index.entries().get(matcher.term(form)).isFor(note)) {
                return true;
            }
        }
        return false;
    }

    /// Whether the mention repeats the one before it, as in `Elastic Compute Cloud (EC2)`.
    private boolean isInBrackets(char[] text, int length, int start, int end) {
        return start - lastEnd == 2 && text[start - 1] == '(' && Letters.isSpace(text[lastEnd])
                && end < length && text[end] == ')';
    }

    private boolean isWanted(int term) {
        return switch (index.entries().get(term).scope().orElse(scope)) {
            case PAGE -> !onPage.contains(term);
            case SECTION -> !inSection.contains(term);
            case ALL -> true;
            case OFF -> false;
        };
    }

    private void see(int term) {
        onPage.add(term);
        inSection.add(term);
    }
}
