/// Formulas: TeX becomes MathML for pages and drawings for paper. MathJax does it, run by Rhino, in bounds.
///
/// In: `Formula` records, and what earlier builds made of them.
/// Out: `Formulas`, the markup of each, with what is wrong with it.
@NullMarked
package vademecum.maths;

import org.jspecify.annotations.NullMarked;
