/// What readers of a real Obsidian vault have asked of programs that publish one, each as a small vault and its pages.
///
/// In: Files as Obsidian writes them.
/// Out: What of the pages is not as the author saw it.
@NullMarked
package vademecum.obsidian;

import org.jspecify.annotations.NullMarked;
