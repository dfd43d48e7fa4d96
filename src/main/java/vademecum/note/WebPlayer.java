package vademecum.note;

import java.util.Locale;
import java.util.Optional;

/// A film or a post on another site that the site itself offers to be shown in a frame. Of every service only the
/// address that promises to watch readers least is used.
///
/// @param service the name that people know the other site by, such as `YouTube`
/// @param post    whether it is a post, which has no fixed shape, and not a film
/// @param frame   the address for the frame; `https`, and of one of the hosts named here
public record WebPlayer(String service, boolean post, String frame) {

    private static final String YOUTUBE = "https://www.youtube-nocookie.com";
    private static final String VIMEO = "https://player.vimeo.com";
    private static final String X = "https://platform.twitter.com";
    private static final int LONGEST_ID = 40;

    /// The player for an address; empty if it is of no service that we know.
    ///
    /// @param url an address as [LinkRef.External] has it
    public static Optional<WebPlayer> of(String url) {
        int host = url.regionMatches(true, 0, "https://", 0, 8) ? 8 : url.regionMatches(true, 0, "http://", 0, 7) ? 7
                : -1;
        if (host < 0) {
            return Optional.empty();
        }
        int slash = url.indexOf('/', host);
        if (slash < 0) {
            return Optional.empty();
        }
        String name = url.substring(host, slash).toLowerCase(Locale.ROOT);
        int hash = url.indexOf('#', slash);
        int end = hash < 0 ? url.length() : hash;
        int question = url.indexOf('?', slash);
        int pathEnd = question < 0 || question > end ? end : question;
        String[] steps = url.substring(slash + 1, pathEnd).split("/");
        String query = pathEnd < end ? url.substring(pathEnd + 1, end) : "";
        return switch (name.startsWith("www.") ? name.substring(4) : name) {
            case "youtu.be" -> youTube(steps[0], query);
            case "youtube.com", "m.youtube.com", "music.youtube.com", "youtube-nocookie.com" -> youTube(steps, query);
            case "vimeo.com", "player.vimeo.com" -> vimeo(steps, query);
            case "twitter.com", "mobile.twitter.com", "x.com" -> post(steps);
            default -> Optional.empty();
        };
    }

    /// The source that a Content Security Policy must allow for the frame.
    public String source() {
        return frame.substring(0, frame.indexOf('/', "https://".length()));
    }

    /// What the player is called where its author gave it no name.
    public String name() {
        return (post ? "Post on " : "Video on ") + service;
    }

    private static Optional<WebPlayer> youTube(String[] steps, String query) {
        String list = parameter(query, "list");
        return switch (steps[0]) {
            case "watch" -> youTube(parameter(query, "v"), query);
            case "playlist" -> isId(list) ? youTubeFrame("videoseries?list=" + list) : Optional.empty();
            case "embed", "shorts", "live", "v" -> steps.length < 2 ? Optional.empty() : youTube(steps[1], query);
            default -> Optional.empty();
        };
    }

    private static Optional<WebPlayer> youTube(String id, String query) {
        String start = parameter(query, "start");
        int seconds = seconds(start.isEmpty() ? parameter(query, "t") : start);
        return isId(id) ? youTubeFrame(id + "?" + (seconds > 0 ? "start=" + seconds + "&" : "") + "autoplay=1")
                : Optional.empty();
    }

    private static Optional<WebPlayer> youTubeFrame(String rest) {
        return Optional.of(new WebPlayer("YouTube", false, YOUTUBE + "/embed/" + rest));
    }

    /// `vimeo.com/ID`, `vimeo.com/ID/KEY` of a film that is not listed, `vimeo.com/channels/NAME/ID` and the player's
    /// own `player.vimeo.com/video/ID?h=KEY`.
    private static Optional<WebPlayer> vimeo(String[] steps, String query) {
        for (int i = 0; i < steps.length; i++) {
            if (isNumber(steps[i])) {
                String key = i + 1 < steps.length ? steps[i + 1] : parameter(query, "h");
                return Optional.of(new WebPlayer("Vimeo", false, VIMEO + "/video/" + steps[i] + "?"
                        + (isId(key) ? "h=" + key + "&" : "") + "dnt=1&autoplay=1"));
            }
        }
        return Optional.empty();
    }

    private static Optional<WebPlayer> post(String[] steps) {
        boolean named = steps.length > 2 && steps[1].startsWith("status") && isNumber(steps[2]);
        return named ? Optional.of(new WebPlayer("X", true, X + "/embed/Tweet.html?dnt=true&id=" + steps[2]))
                : Optional.empty();
    }

    private static String parameter(String query, String name) {
        for (int from = 0; from < query.length(); ) {
            int end = query.indexOf('&', from);
            end = end < 0 ? query.length() : end;
            int equals = from + name.length();
            if (query.startsWith(name, from) && equals < end && query.charAt(equals) == '=') {
                return query.substring(equals + 1, end);
            }
            from = end + 1;
        }
        return "";
    }

    /// The seconds of `90`, `90s` or `1h2m3s`; 0 for anything else.
    private static int seconds(String text) {
        int sum = 0;
        int number = 0;
        for (int i = 0; i < text.length() && i < 12; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                number = number > 100_000 ? number : number * 10 + c - '0';
            } else {
                sum += number * (c == 'h' ? 3600 : c == 'm' ? 60 : c == 's' ? 1 : 0);
                number = 0;
            }
        }
        return sum + number;
    }

    private static boolean isId(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_ID && text.chars().allMatch(c ->
                c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_');
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= LONGEST_ID && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
