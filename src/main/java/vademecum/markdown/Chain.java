package vademecum.markdown;

import org.jspecify.annotations.Nullable;

/// A chain of pieces that can be cut and mended anywhere.
final class Chain {

    @Nullable Piece first;
    @Nullable Piece last;

    void add(Piece piece) {
        insertAfter(last, piece);
    }

    /// Puts a piece behind another, or at the head if there is none.
    void insertAfter(@Nullable Piece place, Piece piece) {
        Piece after = place == null ? first : place.after;
        piece.before = place;
        piece.after = after;
        if (place == null) {
            first = piece;
        } else {
            place.after = piece;
        }
        if (after == null) {
            last = piece;
        } else {
            after.before = piece;
        }
    }

    void insertBefore(Piece place, Piece piece) {
        insertAfter(place.before, piece);
    }

    void remove(Piece piece) {
        if (piece.before == null) {
            first = piece.after;
        } else {
            piece.before.after = piece.after;
        }
        if (piece.after == null) {
            last = piece.before;
        } else {
            piece.after.before = piece.before;
        }
    }

    /// Cuts off everything behind a piece.
    void cutAfter(Piece piece) {
        piece.after = null;
        last = piece;
    }
}
