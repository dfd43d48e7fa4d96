/// Tests in a real browser.
///
/// In: Built sites.
/// Out: What a reader meets.
@NullMarked
package vademecum.browser;

import org.jspecify.annotations.NullMarked;
