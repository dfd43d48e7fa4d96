package vademecum.page;

import java.util.List;
import vademecum.base.SitePath;

/// The theme as the pages see it: its templates, and where its files stand in the site.
///
/// @param templates    the templates
/// @param style        the site's style sheet
/// @param handoutStyle the handout's style sheet
/// @param icon         the site's icon
/// @param scripts      the scripts of every page, in order
public record Theme(Templates templates, SitePath style, SitePath handoutStyle, SitePath icon, List<SitePath> scripts) {
}
