package vademecum.page;

import vademecum.note.LinkRef;

/// The text of a link whose author left the naming to us.
final class LinkText {

    private LinkText() {
    }

    /// `[[Note]]` reads `Note`, `[[Note#Heading]]` reads `Note › Heading`, `[[#Heading]]` reads `Heading`; a block id
    /// or a footnote is not shown, as in Obsidian's reading view.
    static String of(LinkRef ref) {
        return switch (ref) {
            case LinkRef.Wiki wiki -> join(wiki.target(), wiki.fragment());
            case LinkRef.Markdown markdown -> join(markdown.path(), markdown.fragment());
            case LinkRef.External external -> external.url();
            case LinkRef.Term term -> term.name();
        };
    }

    /// The same without the folders, for the line that says where an embedded text is from.
    static String source(LinkRef ref) {
        String text = of(ref);
        int heading = text.indexOf(" › ");
        return text.substring(text.lastIndexOf('/', heading < 0 ? text.length() : heading) + 1);
    }

    private static String join(String target, String fragment) {
        if (fragment.startsWith("^") || fragment.startsWith("[^") || fragment.isEmpty()) {
            return target.isEmpty() ? fragment : target;
        }
        StringBuilder text = new StringBuilder(target);
        for (String heading : fragment.split("#")) {
            if (!heading.isBlank()) {
                text.append(text.isEmpty() ? "" : " › ").append(heading.strip());
            }
        }
        return text.toString();
    }
}
