package vademecum.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vademecum.base.VaultPath;

/// Tells paragraphs that consist of embeds from others.
final class Embeds {


    private Embeds() {
    }

    /// Whether a text is nothing but embeds that stand on their own, with at most blanks and line breaks between them.
    /// Pictures on one line stay beside each other.
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
        return any && !isRow(chain);
    }

    /// The parts of a paragraph: a line of nothing but embeds is one of its own, for what it shows does not fit into
    /// a line. Pictures do.
    static List<Lines> parts(Parsing parsing, Lines lines) {
        boolean maybe = false;
        for (int i = 0; i < lines.count() && !parsing.plain() && lines.count() > 1; i++) {
            maybe |= parsing.text().startsWith("![", lines.start(i));
        }
        return maybe ? parts(lines, alone(parsing, lines)) : List.of(lines);
    }

    private static List<Lines> parts(Lines lines, BitSet alone) {
        List<Lines> parts = new ArrayList<>();
        int from = 0;
        for (int i = alone.nextSetBit(0); i >= 0; i = alone.nextSetBit(i + 1)) {
            if (from < i) {
                parts.add(lines.slice(from, i));
            }
            parts.add(lines.slice(i, i + 1));
            from = i + 1;
        }
        if (from < lines.count()) {
            parts.add(lines.from(from));
        }
        return parts;
    }

    /// The lines of nothing but embeds that are larger than a picture.
    private static BitSet alone(Parsing parsing, Lines lines) {
        BitSet alone = new BitSet();
        for (int i = 0; i < lines.count(); i++) {
            alone.set(i, parsing.text().startsWith("![", lines.start(i))
                    && standsAlone(parsing, lines.slice(i, i + 1)));
        }
        if (!alone.isEmpty()) {
            Set<Integer> free = free(parsing, lines);
            for (int i = alone.nextSetBit(0); i >= 0; i = alone.nextSetBit(i + 1)) {
                boolean wiki = parsing.text().startsWith("![[", lines.start(i));
                alone.set(i, !wiki || free.contains(lines.start(i)));
            }
        }
        return alone;
    }

    /// Where the wiki embeds begin that are part of no code and no emphasis.
    private static Set<Integer> free(Parsing parsing, Lines lines) {
        Set<Integer> free = new HashSet<>();
        int depth = 0;
        for (Piece piece = Inlines.read(parsing, Run.of(parsing.text(), lines)).first; piece != null;
                piece = piece.after) {
            if (piece instanceof Piece.Markup tag) {
                depth += tag.html.startsWith("</") ? -1 : 1;
            } else if (piece instanceof Piece.Wiki wiki && depth == 0) {
                free.add(wiki.ref.start());
            }
        }
        return free;
    }

    private static boolean standsAlone(Parsing parsing, Lines line) {
        Run run = Run.of(parsing.text(), line);
        Chain chain = Inlines.read(parsing, run);
        return areAll(run, chain) && chain.first != null && !(chain.first.after == null && isPicture(chain.first));
    }

    /// Whether there are but pictures, and two of them on one line.
    private static boolean isRow(Chain chain) {
        boolean row = false;
        boolean picture = false;
        for (Piece piece = chain.first; piece != null; piece = piece.after) {
            boolean embed = piece instanceof Piece.Wiki || piece instanceof Piece.Image;
            if (embed && !isPicture(piece)) {
                return false;
            }
            row |= embed && picture;
            picture = embed || picture && !(piece instanceof Piece.Break);
        }
        return row;
    }

    private static boolean isPicture(Piece piece) {
        String path = piece instanceof Piece.Wiki wiki ? wiki.ref.target()
                : piece instanceof Piece.Image image ? withoutQuery(image.destination.address()) : "";
        return VaultPath.isPicture(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    private static String withoutQuery(String address) {
        int end = 0;
        while (end < address.length() && address.charAt(end) != '?' && address.charAt(end) != '#') {
            end++;
        }
        return address.substring(0, end);
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
