package vademecum.markdown;

/// Tells paragraphs that consist of embeds from others.
final class Embeds {

    private Embeds() {
    }

    /// Whether a text is nothing but embeds, with at most blanks and line breaks between them.
    static boolean areAll(Run run, Chain chain) {
        boolean any = false;
        for (Piece piece = chain.first; piece != null; piece = piece.after) {
            boolean embed = piece instanceof Piece.Wiki wiki && wiki.embed
                    || piece instanceof Piece.Image image && !Addresses.isImageData(image.destination.address());
            boolean gap = piece instanceof Piece.Break
                    || piece instanceof Piece.Text text && run.text().substring(text.from, text.to).isBlank();
            if (!embed && !gap) {
                return false;
            }
            any |= embed;
        }
        return any;
    }

    /// The chain without its gaps.
    static Chain withoutText(Chain chain) {
        Chain embeds = new Chain();
        Piece piece = chain.first;
        while (piece != null) {
            Piece next = piece.after;
            if (!(piece instanceof Piece.Break) && !(piece instanceof Piece.Text)) {
                embeds.add(piece);
            }
            piece = next;
        }
        return embeds;
    }
}
