package vademecum.catalog;

import vademecum.base.SitePath;
import vademecum.base.VaultPath;

/// An address at which readers may look for a note that is elsewhere now.
///
/// @param at   the address, where the site has no page
/// @param note the published note that is meant
public record Redirect(SitePath at, VaultPath note) {
}
