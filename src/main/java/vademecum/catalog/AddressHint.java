package vademecum.catalog;

import java.util.Optional;
import java.util.Set;
import vademecum.note.LinkRef;

/// What to say of a Markdown link that leads nowhere in the vault because it means something on the web.
final class AddressHint {

    /// The ends by which a name without a path is taken for that of a site.
    private static final Set<String> COMMON = Set.of("com", "org", "net", "io", "dev", "edu", "gov");

    private AddressHint() {
    }

    /// The hint; empty if the link does not look like an address.
    static Optional<String> of(LinkRef ref) {
        return switch (ref) {
            case LinkRef.Markdown link when isSite(link.path()) ->
                Optional.of("if it is a site, begin with `https://`: `https://" + link.path() + "`");
            case LinkRef.Markdown link when isPage(link.path()) ->
                Optional.of("if it is a page of another site, or beside this one, write all of its address: "
                        + "`https://…`");
            case LinkRef.Markdown _, LinkRef.Wiki _, LinkRef.External _, LinkRef.Term _ -> Optional.empty();
        };
    }

    /// Whether a path begins with the name of a site, as in `golang.org/doc`.
    private static boolean isSite(String path) {
        int slash = path.indexOf('/');
        String host = slash < 0 ? path : path.substring(0, slash);
        String end = NameKey.folded(host.substring(host.lastIndexOf('.') + 1));
        boolean named = host.indexOf('.') > 0 && end.length() > 1 && end.chars().allMatch(Character::isLetter)
                && !host.contains("..")
                && host.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '.');
        return named && !path.endsWith(".md") && (slash > 0 || COMMON.contains(end) || host.startsWith("www."));
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html") || path.endsWith(".htm");
    }
}
