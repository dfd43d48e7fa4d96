package vademecum.cards;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import vademecum.base.Code;
import vademecum.base.Diagnostic;
import vademecum.base.SitePath;
import vademecum.base.Span;
import vademecum.config.PageSetup;
import vademecum.emit.Artifact;
import vademecum.handout.Book;
import vademecum.handout.ComposedHandout;
import vademecum.handout.HandoutPlace;
import vademecum.page.Theme;

/// Lays cards on sheets of paper: a sheet of fronts, then the sheet of their backs, each row the other way round, so
/// that front and back of a card meet when the paper is turned over its long edge. Long cards get more room, on sheets
/// of their own.
public final class CardSheets {

    private static final List<Layout> LAYOUTS = List.of(new Layout("v-eight", 2, 8, 1_000),
            new Layout("v-four", 2, 4, 2_200), new Layout("v-two", 1, 2, 5_000));
    private static final int LARGE = 220;
    private static final int MEDIUM = 480;

    private final Theme theme;
    private final HandoutPlace place;

    /// Sheets in the look of a theme.
    ///
    /// @param place where they stand; the book must be composed for the same place
    public CardSheets(Theme theme, HandoutPlace place) {
        this.theme = theme;
        this.place = place;
    }

    /// How cards lie on a sheet.
    ///
    /// @param css     its class
    /// @param columns how many lie beside each other
    /// @param cards   how many there are
    /// @param longest how long the text of a card may be, in characters
    private record Layout(String css, int columns, int cards, int longest) {
    }

    /// The sheets, as a page to print.
    ///
    /// @throws vademecum.page.TemplateException if a template is broken
    public ComposedHandout compose(Book book) {
        List<Card> deck = Deck.of(book);
        List<CardViews.Sheet> sheets = new ArrayList<>();
        int shorter = -1;
        for (Layout layout : LAYOUTS) {
            int from = shorter;
            lay(layout, deck.stream().filter(card -> card.length() > from && card.length() <= layout.longest())
                    .toList(), sheets);
            shorter = layout.longest();
        }
        int longest = shorter;
        List<Diagnostic> problems = new ArrayList<>(book.problems());
        deck.stream().filter(card -> card.length() > longest).forEach(card -> problems.add(tooLong(card)));
        int made = (int) deck.stream().filter(card -> card.length() <= longest).count();
        Artifact page = Artifact.text(place.document(), theme.templates().render("cards", view(book, sheets, made)));
        SortedSet<SitePath> files = new TreeSet<>(book.files());
        return new ComposedHandout(List.of(page), files, false, problems.stream().sorted().toList());
    }

    private CardViews.CardsDocument view(Book book, List<CardViews.Sheet> sheets, int cards) {
        Optional<PageSetup.Paper> paper = book.handout().setup().paper();
        String size = "v-" + paper.orElse(PageSetup.Paper.A4).css().toLowerCase(java.util.Locale.ROOT);
        return new CardViews.CardsDocument(book.language(), book.handout().title(), href(theme.style()),
                href(theme.handoutStyle()), hasFormulas(sheets) ? href(theme.mathStyle()) : "",
                href(theme.icon()), href(theme.early()),
                theme.scripts().stream().map(this::href).toList(), size, cards, sheets);
    }

    private static boolean hasFormulas(List<CardViews.Sheet> sheets) {
        return sheets.stream().flatMap(sheet -> sheet.cards().stream())
                .anyMatch(side -> side.textHtml().contains("<math"));
    }

    private static void lay(Layout layout, List<Card> cards, List<CardViews.Sheet> sheets) {
        for (int from = 0; from < cards.size(); from += layout.cards()) {
            List<Card> some = cards.subList(from, Math.min(cards.size(), from + layout.cards()));
            List<CardViews.Side> fronts = new ArrayList<>();
            List<CardViews.Side> backs = new ArrayList<>();
            for (int i = 0; i < layout.cards(); i++) {
                fronts.add(side(some, i, true));
                int row = i / layout.columns();
                int mirrored = (row + 1) * layout.columns() - 1 - i % layout.columns();
                backs.add(side(some, mirrored, false));
            }
            sheets.add(new CardViews.Sheet(layout.css(), "fronts", fronts));
            sheets.add(new CardViews.Sheet(layout.css(), "backs", backs));
        }
    }

    private static CardViews.Side side(List<Card> cards, int index, boolean front) {
        if (index >= cards.size()) {
            return new CardViews.Side("v-blank", "", "");
        }
        Card card = cards.get(index);
        int length = front ? card.asked() : card.known();
        String size = length <= LARGE ? "v-large" : length <= MEDIUM ? "v-medium" : "v-small";
        return new CardViews.Side(size, front ? card.front() : card.back(), front ? card.source() : "");
    }

    private static Diagnostic tooLong(Card card) {
        return Diagnostic.of(Code.LONG_CARD, Span.file("."), "a card from `" + card.source() + "` has "
                + card.length() + " characters and is left out", "split the question, or fold the details into a note");
    }

    private String href(SitePath file) {
        return place.to(file).value();
    }
}
