package vademecum.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vademecum.base.VaultPath;
import vademecum.catalog.Target;
import vademecum.config.Config;
import vademecum.note.Segment;

/// Links terms in one page.
final class PageLinker implements TermLinker {

    private static final int SECTION_LEVEL = 3;
    private static final int NONE = -1;
    private static final int AMBIGUOUS = -2;
    private static final int DERIVED_RANK = 8;

    private final Index index;
    private final TermMatcher matcher;
    private final Entrances entrances;
    private final Senses senses;
    private final PageRules rules;
    private final Context context;
    private final Guards guards;
    private final Optional<Witness> witness;
    private final TermMatcher.Chooser chooser = this::take;
    private final Map<Integer, Seen> seen = new HashMap<>();
    private char[] buffer = new char[1024];
    private List<TermMatch> found = List.of();
    private int lastTerm = NONE;
    private int lastEnd = NONE;
    private int section;
    private int words;
    private int counted;

    /// A session for one page.
    ///
    /// @param senses  tells terms with one name apart
    /// @param witness is told of every mention, if anyone wants to know
    PageLinker(Index index, Entrances entrances, Senses senses, PageRules rules, Optional<Witness> witness) {
        this.index = index;
        this.matcher = index.matcher();
        this.entrances = entrances;
        this.senses = senses;
        this.rules = rules;
        this.context = new Context(index.meanings());
        this.guards = new Guards(index.english(), context, rules.guardsOff());
        this.witness = witness;
    }

    /// Where a term was met last.
    ///
    /// @param section  the number of the section
    /// @param words    how many words stand before it on the page
    /// @param byAuthor whether the author linked it
    private record Seen(int section, int words, boolean byAuthor) {
    }

    @Override
    public List<TermMatch> link(String text, int from, int to) {
        int length = to - from;
        if (buffer.length < length) {
            buffer = new char[Math.max(length, buffer.length * 2)];
        }
        text.getChars(from, to, buffer, 0);
        found = List.of();
        lastTerm = NONE;
        counted = 0;
        matcher.scan(buffer, length, chooser);
        count(length);
        return found;
    }

    @Override
    public void reading(VaultPath note, List<Segment> segments, int from, int to) {
        context.reading(segments, from, to);
        if (witness.isPresent()) {
            witness.get().reading(note, segments, from, to);
        }
    }

    @Override
    public void heading(int level) {
        if (level <= SECTION_LEVEL) {
            section++;
        }
    }

    @Override
    public void authorLink(String text, Target target) {
        for (int term : entrances.of(target)) {
            see(term, true);
        }
        if (!(target instanceof Target.ToSite)) {
            for (int term : termsCalled(matcher, text)) {
                see(term, true);
            }
        }
    }

    /// The numbers of the terms that have the whole text for a name.
    static Set<Integer> termsCalled(TermMatcher matcher, String text) {
        char[] name = text.strip().toCharArray();
        Set<Integer> terms = new HashSet<>();
        matcher.scan(name, name.length, (all, length, start, end, first) -> {
            for (int form = first; form != 0 && start == 0 && end == length; form = matcher.next(form)) {
                if (!matcher.is(form, TermMatcher.EXCEPT | TermMatcher.DERIVED)
                        && matcher.fits(form, all, start, end)) {
                    terms.add(matcher.term(form));
                }
            }
            return true;
        });
        return terms;
    }

    private boolean take(char[] text, int length, int start, int end, int first) {
        int best = best(text, start, end, first);
        if (best == NONE) {
            witness.ifPresent(told -> tellWhyNone(told, start, end, first));
            return false;
        }
        Set<Integer> rivals = rivals(text, start, end, first, best);
        int form = rivals.isEmpty() ? best : meant(rivals, first, best);
        int term = matcher.term(form == AMBIGUOUS ? best : form);
        if (matcher.overrun(text, length, start, end, (from, to, other) -> isTerm(text, from, to, other)) > end) {
            witness.ifPresent(told -> told.saw(text, start, end, index.entries().get(term).term(),
                    Verdict.Guard.LONGER_NAME));
            return false;
        }
        Verdict verdict = form == AMBIGUOUS ? ambiguous(rivals) : judge(text, length, start, end, form);
        if (verdict.isLinked()) {
            if (found.isEmpty()) {
                found = new ArrayList<>();
            }
            found.add(new TermMatch(start, end, index.entries().get(term).term()));
            see(term, false);
        }
        if (witness.isPresent()) {
            witness.get().saw(text, start, end, index.entries().get(term).term(), verdict);
        }
        if (form != AMBIGUOUS && verdict != Verdict.Switched.EXCEPT) {
            lastTerm = term;
            lastEnd = end;
        }
        return true;
    }

    private Verdict judge(char[] text, int length, int start, int end, int form) {
        if (matcher.is(form, TermMatcher.EXCEPT)) {
            return Verdict.Switched.EXCEPT;
        }
        int term = matcher.term(form);
        Verdict always = rules.always(term);
        if (!always.isLinked()) {
            return always;
        }
        if (term == lastTerm && isInBrackets(text, length, start, end)) {
            return Verdict.Repeated.IN_BRACKETS;
        }
        Verdict again = again(term, start);
        return again.isLinked() ? guards.judge(term, new Place(text, length, start, end)) : again;
    }

    private void tellWhyNone(Witness told, int start, int end, int first) {
        for (int form = first; form != 0; form = matcher.next(form)) {
            Entry entry = index.entries().get(matcher.term(form));
            if (!matcher.is(form, TermMatcher.EXCEPT)) {
                told.saw(buffer, start, end, entry.term(), !matcher.fits(form, buffer, start, end)
                        ? new Verdict.OtherCase(matcher.name(form, entry.term().title()))
                        : entry.isOn() ? Verdict.Switched.OTHER_FOLDER : Verdict.Switched.OFF);
            }
        }
    }

    /// The name meant: one written as in the glossary before one written otherwise, a title before another name, a
    /// phrase that is something else last.
    private int best(char[] text, int start, int end, int first) {
        int best = NONE;
        for (int form = first; form != 0; form = matcher.next(form)) {
            if (isCandidate(form, text, start, end) && (best == NONE || rank(form) <= rank(best))) {
                best = form;
            }
        }
        return best;
    }

    /// Whether the text is the name of a term, and not something else.
    private boolean isTerm(char[] text, int start, int end, int first) {
        int form = best(text, start, end, first);
        return form != NONE && !matcher.is(form, TermMatcher.EXCEPT);
    }

    private boolean isCandidate(int form, char[] text, int start, int end) {
        return matcher.fits(form, text, start, end)
                && index.entries().get(matcher.term(form)).isFor(rules.note());
    }

    private int rank(int form) {
        if (matcher.is(form, TermMatcher.DERIVED)) {
            return DERIVED_RANK;
        }
        int kind = matcher.is(form, TermMatcher.EXCEPT) ? 4 : matcher.is(form, TermMatcher.TITLE) ? 0 : 1;
        return kind + (matcher.is(form, TermMatcher.VARIANT) ? 2 : 0);
    }

    /// The terms that the mention may mean as well as the best one, with that one; empty if there is no other.
    private Set<Integer> rivals(char[] text, int start, int end, int first, int best) {
        Set<Integer> rivals = Set.of();
        for (int form = first; form != 0; form = matcher.next(form)) {
            if (matcher.term(form) != matcher.term(best) && rank(form) == rank(best)
                    && !matcher.is(form, TermMatcher.EXCEPT)
                    && isCandidate(form, text, start, end)) {
                if (rivals.isEmpty()) {
                    rivals = new TreeSet<>(List.of(matcher.term(best)));
                }
                rivals.add(matcher.term(form));
            }
        }
        return rivals;
    }

    /// The form whose term the page has named otherwise, or its neighbourhood speaks of; else ambiguous.
    private int meant(Set<Integer> rivals, int first, int best) {
        List<Integer> met = rivals.stream().filter(seen::containsKey).toList();
        Optional<Integer> meant = met.size() == 1 ? Optional.of(met.getFirst()) : senses.choose(rules.note(), rivals);
        if (meant.isEmpty()) {
            return AMBIGUOUS;
        }
        for (int form = first; form != 0; form = matcher.next(form)) {
            if (matcher.term(form) == meant.get() && rank(form) == rank(best)) {
                return form;
            }
        }
        return AMBIGUOUS;
    }

    private Verdict ambiguous(Set<Integer> rivals) {
        return new Verdict.Ambiguous(rivals.stream().map(number -> index.entries().get(number).term()).toList());
    }

    /// Whether the mention repeats the one before it, as in `Elastic Compute Cloud (EC2)`.
    private boolean isInBrackets(char[] text, int length, int start, int end) {
        return start - lastEnd == 2 && text[start - 1] == '(' && Letters.isSpace(text[lastEnd])
                && end < length && text[end] == ')';
    }

    private Verdict again(int term, int at) {
        Pace pace = rules.pace(index.entries().get(term));
        Seen last = seen.get(term);
        if (pace.scope() == Config.Scope.OFF) {
            return rules.off();
        }
        if (last == null || pace.scope() == Config.Scope.ALL) {
            return Verdict.Linked.LINKED;
        }
        boolean sameSection = last.section == section;
        if (sameSection && last.byAuthor) {
            return Verdict.Repeated.BY_AUTHOR;
        }
        if (pace.againAfter() > 0) {
            count(at);
            return sameSection || words - last.words < pace.againAfter() ? Verdict.Repeated.TOO_SOON
                    : Verdict.Linked.LINKED;
        }
        if (pace.scope() == Config.Scope.SECTION) {
            return sameSection ? Verdict.Repeated.IN_SECTION : Verdict.Linked.LINKED;
        }
        return last.byAuthor ? Verdict.Repeated.BY_AUTHOR : Verdict.Repeated.ON_PAGE;
    }

    private void see(int term, boolean byAuthor) {
        seen.put(term, new Seen(section, words, byAuthor));
    }

    /// Counts the words up to an offset, where anyone asks for them.
    private void count(int to) {
        if (rules.counts()) {
            for (; counted < to; counted++) {
                boolean inWord = Letters.type(buffer, counted, to) != Letters.OTHER;
                words += inWord && (counted + 1 == to || !Letters.isWord(buffer, counted + 1, to)) ? 1 : 0;
            }
        }
    }
}
