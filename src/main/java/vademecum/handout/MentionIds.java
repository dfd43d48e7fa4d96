package vademecum.handout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Gives the first mention of each term in a chapter an id, so that glossary and index can lead to the very place.
final class MentionIds {

    private static final String TERM = "<a class=\"v-term\" href=\"";
    private static final String ID = "\" data-v-term=\"";

    private final Map<String, Set<String>> mentioned = new HashMap<>();

    MentionIds() {
    }

    /// The chapter's text with ids.
    static String mark(BookChapter chapter) {
        String html = chapter.html();
        Set<String> seen = new HashSet<>();
        StringBuilder out = new StringBuilder(html.length() + 256);
        int done = 0;
        for (int at = html.indexOf(TERM); at >= 0; at = html.indexOf(TERM, at + 1)) {
            int start = html.indexOf(ID, at) + ID.length();
            String term = html.substring(start, html.indexOf('"', start));
            if (seen.add(term)) {
                out.append(html, done, at + 2).append(" id=\"").append(of(chapter, term)).append('"');
                done = at + 2;
            }
        }
        return out.append(html, done, html.length()).toString();
    }

    /// The id of a term's first mention in a chapter; that of the chapter where it has none.
    String find(BookChapter chapter, String term) {
        Set<String> terms = mentioned.computeIfAbsent(chapter.anchor(), _ -> terms(chapter.html()));
        return terms.contains(term) ? of(chapter, term) : chapter.anchor();
    }

    private static Set<String> terms(String html) {
        Set<String> terms = new HashSet<>();
        for (int at = html.indexOf(ID); at >= 0; at = html.indexOf(ID, at + 1)) {
            int start = at + ID.length();
            terms.add(html.substring(start, html.indexOf('"', start)));
        }
        return terms;
    }

    private static String of(BookChapter chapter, String term) {
        return Anchors.inside(chapter.anchor(), "/" + term);
    }
}
