package vademecum.query;

import java.util.List;

/// Tests that say which notes a query is about.
public final class Sources {

    private static final Expression FILE = new Expression.Name("file");

    private Sources() {
    }

    /// The note has the tag or one below it.
    ///
    /// @param tag the tag without its `#`
    public static Expression tagged(String tag) {
        return call("hasTag", FILE, text(tag));
    }

    /// The note is in the folder or one below it, or is the note of that path.
    public static Expression below(String path) {
        String folder = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        Expression own = new Expression.Member(FILE, "path");
        Expression note = new Expression.Both(Expression.Sign.OR,
                new Expression.Both(Expression.Sign.EQUAL, own, text(folder)),
                new Expression.Both(Expression.Sign.EQUAL, own, text(folder + ".md")));
        return new Expression.Both(Expression.Sign.OR, call("inFolder", FILE, text(folder)), note);
    }

    /// The note links to another.
    public static Expression linkingTo(Expression other) {
        return call("hasLink", FILE, other);
    }

    /// Another note links to the note.
    public static Expression linkedFrom(Expression other) {
        return call("hasLink", other, FILE);
    }

    /// A call of a function of Bases.
    ///
    /// @throws IllegalArgumentException if no function has the name
    public static Expression call(String name, Expression... arguments) {
        return new Expression.Call(Functions.find(name, Dialect.BASES).orElseThrow(() ->
                new IllegalArgumentException("no function " + name)), List.of(arguments));
    }

    private static Expression text(String text) {
        return new Expression.Literal(Value.of(text));
    }
}
