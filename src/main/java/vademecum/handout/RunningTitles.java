package vademecum.handout;

import java.util.List;
import vademecum.page.Views;

/// Writes the style sheet that puts the handout's title and the chapter's over each printed page. It is a file of its
/// own because a page box can take its words only from a style sheet, and a document of ours holds none.
final class RunningTitles {

    private static final int LONGEST = 64;

    private RunningTitles() {
    }

    /// The style sheet: one named page for each chapter; a part's page has the title large and needs none over it.
    static String css(String title, List<Views.Chapter> chapters) {
        StringBuilder css = new StringBuilder("/* The running titles of one handout. */\n");
        for (Views.Chapter chapter : chapters) {
            if (chapter.part()) {
                continue;
            }
            String page = "v-chapter-" + chapter.number();
            css.append("[id=").append(string(chapter.anchor())).append("] { page: ").append(page).append("; }\n");
            page(page, title, chapter.number() + "  " + shortened(chapter.title()), css);
        }
        page("v-glossary", title, "Glossary", css);
        page("v-addresses", title, "Addresses", css);
        return css.toString();
    }

    private static void page(String name, String left, String right, StringBuilder css) {
        css.append("@page ").append(name).append(" { @top-left { content: ").append(string(shortened(left)))
                .append("; } @top-right { content: ").append(string(right)).append("; } }\n");
    }

    private static String shortened(String title) {
        if (title.codePointCount(0, title.length()) <= LONGEST) {
            return title;
        }
        int end = title.offsetByCodePoints(0, LONGEST);
        int space = title.lastIndexOf(' ', end);
        return title.substring(0, space > LONGEST / 2 ? space : end) + "…";
    }

    /// The text as a string of CSS: everything that could end it or start an escape is written as its number.
    private static String string(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\' || c == '<' || c == 0x7F) {
                css.append('\\').append(Integer.toHexString(c)).append(' ');
            } else {
                css.appendCodePoint(c);
            }
        });
        return css.append('"').toString();
    }
}
