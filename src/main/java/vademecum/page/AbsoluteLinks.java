package vademecum.page;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes the references of a page absolute within its host. Only `404.html` needs it: a server shows it at any address
/// that is not there, however deep, where references relative to the page would lead astray.
final class AbsoluteLinks {

    private static final Pattern RELATIVE =
            Pattern.compile("( (?:href|src|data-v-root|data-v-engine)=\")(?![a-zA-Z][a-zA-Z0-9+.-]*:|[#/])");

    private AbsoluteLinks() {
    }

    /// The page with the site's path before each reference.
    ///
    /// @param html    a page at the root of the site
    /// @param baseUrl the site's address, with `/` at its end
    static String of(String html, String baseUrl) {
        String path = URI.create(baseUrl).getRawPath();
        return RELATIVE.matcher(html).replaceAll("$1" + Matcher.quoteReplacement(path));
    }
}
