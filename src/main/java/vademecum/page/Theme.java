package vademecum.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.base.SitePath;

/// The theme as the pages see it: its templates, and where its files stand in the site.
///
/// @param templates    the templates
/// @param style        the site's style sheet
/// @param handoutStyle the handout's style sheet
/// @param mathStyle    the style sheet of pages with formulas
/// @param icon         the site's icon
/// @param early        the script that sets the chosen theme before the first paint
/// @param scripts      the other scripts of every page, in order
/// @param some         the scripts of some pages, by name
/// @param engine       the search engine, loaded when the search box is first used
/// @param diagrams     the script of pages that have diagrams
public record Theme(Templates templates, SitePath style, SitePath handoutStyle, SitePath mathStyle, SitePath icon,
                    SitePath early, List<SitePath> scripts, Map<String, SitePath> some, SitePath engine,
                    SitePath diagrams) {

    /// Where a site with diagrams has Mermaid, which draws them; the name holds its version.
    public static final SitePath MERMAID = new SitePath("vade/mermaid-11.17.2.js");

    /// A script of some pages.
    ///
    /// @param name its name without the folder and `.js`
    SitePath some(String name) {
        return Optional.ofNullable(some.get(name))
                .orElseThrow(() -> new IllegalArgumentException("the theme has no script " + name));
    }
}
