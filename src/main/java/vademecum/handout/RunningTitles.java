package vademecum.handout;

import java.util.List;
import vademecum.config.PageSetup;
import vademecum.page.Views;

/// Writes the style sheet that puts the handout's title and the chapter's over each printed page. It is a file of its
/// own because a page box can take its words only from a style sheet, and a document of ours holds none.
final class RunningTitles {

    private static final int LONGEST = 64;

    private RunningTitles() {
    }

    /// The style sheet: the paper, if it was chosen, and one named page for each chapter; a part's page has the title
    /// large and needs none over it.
    static String css(Handout handout, List<Views.Chapter> chapters) {
        String title = handout.title();
        StringBuilder css = new StringBuilder("/* The pages of one handout. */\n");
        setup(handout.setup(), css);
        if (handout.setup().runOn()) {
            css.append("@media print { .v-chapter { page: v-chapters; break-before: auto; } }\n");
            page("v-chapters", title, "", css);
        } else {
            chapters.stream().filter(chapter -> !chapter.part()).forEach(chapter -> chapter(title, chapter, css));
        }
        page("v-glossary", title, "Glossary", css);
        page("v-addresses", title, "Addresses", css);
        page("v-index", title, "Index", css);
        return css.toString();
    }

    private static void chapter(String title, Views.Chapter chapter, StringBuilder css) {
        String page = "v-chapter-" + chapter.number();
        css.append("[id=").append(string(chapter.anchor())).append("] { page: ").append(page).append("; }\n");
        page(page, title, chapter.number() + "  " + shortened(chapter.title()), css);
    }

    private static void setup(PageSetup setup, StringBuilder css) {
        setup.paper().ifPresent(paper -> css.append("@page { size: ").append(paper.css()).append("; }\n"));
        if (setup.paper().filter(paper -> paper == PageSetup.Paper.A5).isPresent()) {
            css.append("@page { margin: 18mm 16mm 16mm; }\n");
        }
        if (setup.twoSided()) {
            css.append("@page :left { margin-left: 20mm; margin-right: 30mm; }\n")
                    .append("@page :right { margin-left: 30mm; margin-right: 20mm; }\n")
                    .append("@page :first { margin: 0; }\n")
                    .append("@media print { .v-chapter, .v-appendix { break-before: right; } }\n");
        }
        if (setup.columns() > 1) {
            css.append("@media print { .v-chapter:not(.v-part) .v-body { columns: ").append(setup.columns())
                    .append("; column-gap: 7mm; } }\n");
        }
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
