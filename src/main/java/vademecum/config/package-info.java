/// The one optional configuration file, and the YAML reader that front matter shares.
///
/// In: YAML text.
/// Out: `Config` and `YamlValue` records, with diagnostics.
@NullMarked
package vademecum.config;

import org.jspecify.annotations.NullMarked;
