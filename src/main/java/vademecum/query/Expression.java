package vademecum.query;

import java.util.List;

/// A computation that is made for each row.
public sealed interface Expression {

    /// A value that is the same everywhere.
    ///
    /// @param value the value
    record Literal(Value value) implements Expression {
    }

    /// A link that is written in the query.
    ///
    /// @param target   the note as written
    /// @param fragment what stands behind `#`; or empty
    /// @param label    the text of the link; or empty
    record Reference(String target, String fragment, String label) implements Expression {
    }

    /// A name: a property of the row, or what a function around calls so.
    ///
    /// @param name the name as written
    record Name(String name) implements Expression {
    }

    /// What a value has under a name: `file.name`.
    ///
    /// @param of   the value
    /// @param name the name as written
    record Member(Expression of, String name) implements Expression {
    }

    /// What a list has at a place, or a value under a name: `authors[0]`.
    ///
    /// @param of the value
    /// @param at the place or name
    record Element(Expression of, Expression at) implements Expression {
    }

    /// A call of a function.
    ///
    /// @param function  the function
    /// @param arguments what it is given
    record Call(Function function, List<Expression> arguments) implements Expression {
    }

    /// Two values and a sign between them.
    ///
    /// @param sign  the sign
    /// @param left  what stands before it
    /// @param right what stands behind it
    record Both(Sign sign, Expression left, Expression right) implements Expression {
    }

    /// The opposite of a truth.
    ///
    /// @param of the truth
    record Not(Expression of) implements Expression {
    }

    /// The negative of a number or length of time.
    ///
    /// @param of the number
    record Negative(Expression of) implements Expression {
    }

    /// A list that is written out.
    ///
    /// @param parts what is in it
    record Listed(List<Expression> parts) implements Expression {
    }

    /// A function that is written in place.
    ///
    /// @param names the names of what it takes
    /// @param body  what it computes
    record Made(List<String> names, Expression body) implements Expression {
    }

    /// The signs between two values, with how tightly they bind.
    enum Sign {
        /// One of the two.
        OR(1),
        /// Both.
        AND(2),
        /// The same.
        EQUAL(3),
        /// Not the same.
        UNEQUAL(3),
        /// Before.
        LESS(3),
        /// Behind.
        MORE(3),
        /// Not behind.
        AT_MOST(3),
        /// Not before.
        AT_LEAST(3),
        /// The sum, or one text behind another.
        PLUS(4),
        /// The difference.
        MINUS(4),
        /// The product.
        TIMES(5),
        /// The quotient.
        OVER(5),
        /// What a division leaves.
        MODULO(5);

        private final int strength;

        Sign(int strength) {
            this.strength = strength;
        }

        int strength() {
            return strength;
        }
    }

    /// What could not be read. That matters to those who ask for it, and to nobody else.
    ///
    /// @param problem why
    record Broken(BadQuery problem) implements Expression {
    }
}
