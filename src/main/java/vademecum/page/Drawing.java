package vademecum.page;

import vademecum.base.SitePath;

/// A picture that was drawn of a diagram.
///
/// @param file  where it stands among the files of the site
/// @param words what it shows, for those who cannot see it
/// @param size  how large it is
public record Drawing(SitePath file, String words, ImageSize size) {
}
