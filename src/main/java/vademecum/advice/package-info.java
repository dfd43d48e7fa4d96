/// What the author of a glossary should look at, why a mention is linked or not, and a glossary to begin with.
///
/// In: An `Edition` and the notes as they were written.
/// Out: `Finding`, `Answer` and `Proposal` records.
@NullMarked
package vademecum.advice;

import org.jspecify.annotations.NullMarked;
