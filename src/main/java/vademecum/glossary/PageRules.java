package vademecum.glossary;

import java.util.Map;
import java.util.Set;
import vademecum.base.VaultPath;
import vademecum.config.Config;

/// What the note, its terms and the site say about the links of one page.
///
/// @param note   the note whose page it is
/// @param pace   how often a term is linked that does not say so itself
/// @param off    what to say where that is never
/// @param never  the terms that are not linked on the page, by number, and why
/// @param counts whether anyone asks how many words stand between two mentions
/// @param every  whether every mention of a term counts that is linked at all
/// @param guardsOff the guards that are left out
record PageRules(VaultPath note, Pace pace, Verdict off, Map<Integer, Verdict> never, boolean counts, boolean every,
                 Set<Verdict.Guard> guardsOff) {

    private static final Pace ALWAYS = new Pace(Config.Scope.ALL, 0);

    /// Rules by which every mention counts.
    ///
    /// @param never the terms that are not looked for, and why
    static PageRules all(VaultPath note, Map<Integer, Verdict> never) {
        return new PageRules(note, ALWAYS, Verdict.Switched.SITE_OFF, never, false, true, Set.of());
    }

    /// The same for every mention of the terms that are linked at all.
    PageRules everywhere() {
        return new PageRules(note, pace, off, never, false, true, guardsOff);
    }

    /// The same without some guards.
    PageRules without(Set<Verdict.Guard> guards) {
        return guards.isEmpty() ? this : new PageRules(note, pace, off, never, counts, every, guards);
    }

    /// Why no mention of the term is linked on the page, or that one may be.
    Verdict always(int term) {
        return never.getOrDefault(term, Verdict.Linked.LINKED);
    }

    /// How often a term is linked here: what the note says if it says never, else what the term says.
    Pace pace(Entry entry) {
        Pace said = off == Verdict.Switched.NOTE_OFF && pace.scope() == Config.Scope.OFF ? pace
                : entry.pace().orElse(pace);
        return every && said.scope() != Config.Scope.OFF ? ALWAYS : said;
    }
}
