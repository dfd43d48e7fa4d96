package vademecum.note;

/// A link or embed in a note with the words around it, for the backlinks of what it leads to.
///
/// @param ref     the reference
/// @param embed   whether it is an embed
/// @param before  plain text of the sentence or list item before the link
/// @param label   plain text of the link; empty if the author left the naming to us
/// @param after   plain text behind it
/// @param section anchor of the heading that it stands under; empty above the first heading
public record Mention(LinkRef ref, boolean embed, String before, String label, String after, String section) {
}
