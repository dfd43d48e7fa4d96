package vademecum.page;

import vademecum.note.LinkRef;

/// The text of a link whose author left the naming to us.
final class LinkText {

    private LinkText() {
    }

    /// `[[Note]]` reads `Note`, `[[Note#Heading]]` reads `Note › Heading`, `[[#Heading]]` reads `Heading`; a block id
    /// is
    /// not shown, as in Obsidian's reading view.
    static String of(LinkRef ref) {
        return switch (ref) {
            case LinkRef.Wiki wiki -> join(wiki.target(), wiki.fragment());
            case LinkRef.Markdown markdown -> join(markdown.path(), markdown.fragment());
            case LinkRef.External external -> external.url();
            case LinkRef.Term term -> term.name();
        };
    }

    private static String join(String target, String fragment) {
        String heading = fragment.startsWith("^") ? "" : fragment.replace("#", " › ");
        if (heading.isEmpty()) {
            return target.isEmpty() ? fragment : target;
        }
        return target.isEmpty() ? heading : target + " › " + heading;
    }
}
