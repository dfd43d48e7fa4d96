package vademecum.page;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// What one page needs beside what every page has: scripts, and what its Content Security Policy allows beyond the
/// usual.
///
/// @param scripts   names of scripts in the theme's folder `assets/some`, without `.js`
/// @param frames    the sources that its frames may come from, as a policy writes them
/// @param documents whether the browser's own viewer may show files of the site in the page
/// @param formulas  whether it needs the font of formulas
public record PageNeeds(SortedSet<String> scripts, SortedSet<String> frames, boolean documents, boolean formulas) {

    /// What most pages need.
    public static final PageNeeds NONE =
            new PageNeeds(Collections.emptySortedSet(), Collections.emptySortedSet(), false, false);
    /// A page with formulas.
    static final PageNeeds FORMULAS =
            new PageNeeds(Collections.emptySortedSet(), Collections.emptySortedSet(), false, true);

    /// A page with a script of its own.
    public static PageNeeds script(String name) {
        return new PageNeeds(one(name), Collections.emptySortedSet(), false, false);
    }

    /// A page where a script may open a frame of another site.
    static PageNeeds frame(String script, String source) {
        return new PageNeeds(one(script), one(source), false, false);
    }

    /// A page where a script may show a file of the site in the browser's viewer. Chromium shows a PDF file in a frame
    /// of its own, so that both directives of the policy are needed.
    static PageNeeds document(String script) {
        return new PageNeeds(one(script), one("'self'"), true, false);
    }

    /// What both need.
    public PageNeeds and(PageNeeds other) {
        return other.equals(NONE) || other.equals(this) ? this : equals(NONE) ? other : new PageNeeds(
                union(scripts, other.scripts), union(frames, other.frames), documents || other.documents,
                formulas || other.formulas);
    }

    private static SortedSet<String> one(String name) {
        return union(Collections.emptySortedSet(), new TreeSet<>(List.of(name)));
    }

    private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
        TreeSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return Collections.unmodifiableSortedSet(all);
    }
}
