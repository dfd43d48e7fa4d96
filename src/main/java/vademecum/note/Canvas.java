package vademecum.note;

import java.util.List;

/// A drawing of cards on a plane, with edges between them: what a file in the form of JSON Canvas holds.
///
/// @param cards the cards and groups, those in the background first
/// @param edges the edges
public record Canvas(List<Card> cards, List<Edge> edges) {

    /// Something with a place on the plane.
    public sealed interface Card {

        /// What edges call it.
        String id();

        /// Where it is.
        Box box();

        /// Its colour: `1` to `6`, or `#` and six digits; or empty.
        String color();
    }

    /// A card with text of its own.
    ///
    /// @param id     what edges call it
    /// @param box    where it is
    /// @param color  its colour, or empty
    /// @param blocks its text, as that of a note
    public record Words(String id, Box box, String color, List<Block> blocks) implements Card {
    }

    /// A card that shows a note, picture or other file of the vault.
    ///
    /// @param id    what edges call it
    /// @param box   where it is
    /// @param color its colour, or empty
    /// @param ref   the file, and the part of it that is meant
    /// @param name  the file's name, for people
    public record Shown(String id, Box box, String color, LinkRef ref, String name) implements Card {
    }

    /// A card that leads to another site.
    ///
    /// @param id      what edges call it
    /// @param box     where it is
    /// @param color   its colour, or empty
    /// @param address the address; may not be safe to link to
    /// @param safe    whether it is
    public record Web(String id, Box box, String color, String address, boolean safe) implements Card {
    }

    /// A frame around other cards.
    ///
    /// @param id     what edges call it
    /// @param box    where it is
    /// @param color  its colour, or empty
    /// @param label  its name; may be empty
    /// @param anchor the id of its heading in the list of cards; empty if it has none
    public record Group(String id, Box box, String color, String label, String anchor) implements Card {
    }

    /// A rectangle.
    ///
    /// @param x      its left edge
    /// @param y      its upper edge
    /// @param width  its width
    /// @param height its height
    public record Box(int x, int y, int width, int height) {

        /// Whether the middle of another rectangle is in this one.
        public boolean holds(Box other) {
            int middle = other.x + other.width / 2;
            int centre = other.y + other.height / 2;
            return middle >= x && middle <= x + width && centre >= y && centre <= y + height;
        }
    }

    /// A line from one card to another.
    ///
    /// @param from      the card that it begins at
    /// @param to        the card that it ends at
    /// @param fromSide  the side that it begins at: `top right bottom left`, or empty
    /// @param toSide    the side that it ends at, or empty
    /// @param fromArrow whether it has an arrow where it begins
    /// @param toArrow   whether it has an arrow where it ends
    /// @param color     its colour, or empty
    /// @param label     what is written on it; may be empty
    public record Edge(String from, String to, String fromSide, String toSide, boolean fromArrow, boolean toArrow,
                       String color, String label) {
    }
}
