package vademecum.markdown;

import org.jspecify.annotations.Nullable;

/// The plain text of pieces, for the alternative text of an image.
final class Alt {

    private Alt() {
    }

    /// The text of a piece and those behind it.
    static String text(String s, @Nullable Piece first) {
        StringBuilder text = new StringBuilder();
        for (Piece piece = first; piece != null; piece = piece.after) {
            switch (piece) {
                case Piece.Text plain -> text.append(s, plain.from, plain.to);
                case Piece.Literal literal -> text.append(literal.text);
                case Piece.Code code -> text.append(code.text);
                case Piece.Formula formula -> text.append(s, formula.head(), formula.open())
                        .append(s, formula.from, formula.to).append(s, formula.close(), formula.tail());
                case Piece.Break _ -> text.append('\n');
                case Piece.Autolink link -> text.append(link.text);
                case Piece.Image image -> text.append(image.alt);
                case Piece.Wiki wiki -> text.append(wiki.label.isEmpty() ? wiki.ref.target() : wiki.label);
                case Piece.Hashtag hashtag -> text.append('#').append(hashtag.tag.name());
                case Piece.Markup _, Piece.RawMarkup _, Piece.LinkStart _, Piece.LinkEnd _, Piece.Footmark _,
                     Piece.InlineFootnote _ -> { }
            }
        }
        return text.toString();
    }
}
