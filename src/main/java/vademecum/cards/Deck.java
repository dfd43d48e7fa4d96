package vademecum.cards;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vademecum.handout.Book;
import vademecum.handout.BookChapter;
import vademecum.handout.BookTerm;

/// Makes the cards of a book: one for each question, a callout of the type `question`, in the order of the chapters;
/// then one for each term of the glossary.
final class Deck {

    private static final String QUESTION = "[data-callout=question]";
    private static final String TITLE = "> .v-callout-title";
    /// What a question is called that has no title of its own.
    private static final List<String> NAMES = List.of("Question", "Help", "Faq");

    private final List<Card> cards = new ArrayList<>();

    /// The cards of a book.
    static List<Card> of(Book book) {
        Deck deck = new Deck();
        book.chapters().forEach(deck::add);
        book.terms().forEach(deck::add);
        return List.copyOf(deck.cards);
    }

    private void add(BookChapter chapter) {
        if (!chapter.html().contains("data-callout=\"question\"")) {
            return;
        }
        for (Element question : Jsoup.parseBodyFragment(chapter.html()).select(QUESTION)) {
            Element title = question.selectFirst(TITLE);
            Element front = new Element("div");
            if (title != null) {
                title.remove();
                if (!NAMES.contains(title.text())) {
                    front.appendElement("p").appendChildren(List.copyOf(title.childNodes()));
                }
            }
            Element first = question.firstElementChild();
            if (front.childNodeSize() == 0 && first != null) {
                front.appendChild(first);
            }
            question.select(QUESTION).stream().filter(inner -> inner != question).forEach(Node::remove);
            add(front, question, chapter.title());
        }
    }

    private void add(BookTerm term) {
        Element front = new Element("div");
        front.appendElement("p").appendElement("dfn").text(term.title());
        Element back = Jsoup.parseBodyFragment(term.html()).body();
        if (!term.aliases().isEmpty()) {
            back.prependElement("p").addClass("v-aliases").text(String.join(", ", term.aliases()));
        }
        add(front, back, "Glossary");
    }

    /// On paper there is nothing to follow or to jump to.
    private void add(Element front, Element back, String source) {
        for (Element side : List.of(front, back)) {
            side.select("sup.v-endnote-mark, sup.v-footnote-mark, audio, video").remove();
            side.select("a").unwrap();
            side.select("[id]").removeAttr("id");
            side.select("details").attr("open", "");
        }
        int asked = length(front);
        int known = length(back);
        cards.add(new Card(html(front), html(back), source, asked, known));
    }

    /// A line of code or a row takes the room of a line, however short it is; a picture takes that of many.
    private static int length(Element side) {
        int lines = side.select("li, tr, p").size();
        for (Element code : side.select("pre")) {
            lines += 1 + (int) code.wholeText().chars().filter(c -> c == '\n').count();
        }
        return side.text().length() + 20 * lines + 300 * side.select("img").size();
    }

    private static String html(Element side) {
        Document.OutputSettings settings = new Document.OutputSettings().prettyPrint(false);
        Document document = Document.createShell("");
        document.outputSettings(settings);
        document.body().appendChildren(List.copyOf(side.childNodes()));
        return document.body().html();
    }
}
