package vademecum.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vademecum.query.Expression.Sign;
import vademecum.query.Lexer.Kind;
import vademecum.query.Lexer.Token;

/// Reads expressions: by precedence climbing, within bounds on depth and length.
///
/// `a.b.f(x)` is read as `f(a.b, x)`, so that both ways of calling a function are one.
public final class ExpressionParser {

    private static final int DEEPEST = 60;
    private static final int LONGEST = 20_000;
    private static final Map<String, Sign> SIGNS = Map.ofEntries(Map.entry("||", Sign.OR), Map.entry("|", Sign.OR),
            Map.entry("&&", Sign.AND), Map.entry("&", Sign.AND), Map.entry("==", Sign.EQUAL),
            Map.entry("=", Sign.EQUAL), Map.entry("!=", Sign.UNEQUAL), Map.entry("<", Sign.LESS),
            Map.entry(">", Sign.MORE), Map.entry("<=", Sign.AT_MOST), Map.entry(">=", Sign.AT_LEAST),
            Map.entry("+", Sign.PLUS), Map.entry("-", Sign.MINUS), Map.entry("*", Sign.TIMES),
            Map.entry("/", Sign.OVER), Map.entry("%", Sign.MODULO));
    private static final Map<String, List<String>> IMPLIED = Map.of("map", List.of("value", "index"),
            "filter", List.of("value", "index"), "reduce", List.of("acc", "value", "index"));

    private final String text;
    private final Dialect dialect;
    private final Lexer lexer;
    private Token token;
    private int depth;

    /// A parser at the start of a text.
    public ExpressionParser(String text, Dialect dialect) {
        this(text, dialect, 0);
    }

    /// A parser at a place in a text.
    ///
    /// @param from the place, as an offset
    /// @throws BadQuery if no word can stand there, or the text is too long
    public ExpressionParser(String text, Dialect dialect, int from) {
        if (text.length() > LONGEST) {
            throw new BadQuery(BadQuery.Kind.TOO_MUCH, 0, "longer than " + LONGEST + " characters");
        }
        this.text = text;
        this.dialect = dialect;
        this.lexer = new Lexer(text, dialect, from);
        this.token = lexer.next();
    }

    /// Reads a text that is one expression.
    ///
    /// @throws BadQuery if it is none
    public static Expression read(String text, Dialect dialect) {
        ExpressionParser parser = new ExpressionParser(text, dialect);
        Expression expression = parser.expression();
        parser.end();
        return expression;
    }

    /// Reads an expression.
    ///
    /// @throws BadQuery if none stands here
    public Expression expression() {
        return both(1);
    }

    /// Makes sure that nothing is left.
    ///
    /// @throws BadQuery if something is
    public void end() {
        if (token.kind() != Kind.END) {
            throw broken("`" + token.text() + "` is not expected here");
        }
    }

    /// Whether nothing is left.
    public boolean atEnd() {
        return token.kind() == Kind.END;
    }

    /// Where the next word begins.
    public int at() {
        return token.at();
    }

    /// Takes a word if it comes next, in any case.
    public boolean takeWord(String word) {
        boolean found = token.isWord(word);
        if (found) {
            advance();
        }
        return found;
    }

    /// Whether the word comes next, in any case.
    public boolean isWord(String word) {
        return token.isWord(word);
    }

    /// Takes a sign if it comes next.
    public boolean takeSign(String sign) {
        boolean found = token.is(sign);
        if (found) {
            advance();
        }
        return found;
    }

    /// Takes a tag if one comes next, without its `#`.
    public Optional<String> takeTag() {
        return taken(Kind.TAG).map(tag -> tag.substring(1));
    }

    /// Takes a text in quotes if one comes next.
    public Optional<String> takeText() {
        return taken(Kind.TEXT);
    }

    /// Takes a name if one comes next.
    public Optional<String> takeName() {
        return taken(Kind.NAME);
    }

    /// Takes a wikilink if one comes next.
    public Optional<Expression> takeLink() {
        return taken(Kind.LINK).map(ExpressionParser::link);
    }

    private Optional<String> taken(Kind kind) {
        if (token.kind() != kind) {
            return Optional.empty();
        }
        String found = token.text();
        advance();
        return Optional.of(found);
    }

    /// A complaint about the next word.
    public BadQuery broken(String message) {
        return new BadQuery(BadQuery.Kind.BROKEN, token.at(), message);
    }

    private void advance() {
        token = lexer.next();
    }

    private Expression both(int strength) {
        if (++depth > DEEPEST) {
            throw new BadQuery(BadQuery.Kind.TOO_MUCH, token.at(), "nested too deep");
        }
        Expression left = unary();
        while (true) {
            Optional<Sign> sign = sign();
            if (sign.isEmpty() || sign.get().strength() < strength) {
                depth--;
                return left;
            }
            advance();
            left = new Expression.Both(sign.get(), left, both(sign.get().strength() + 1));
        }
    }

    private Optional<Sign> sign() {
        if (token.kind() == Kind.SIGN) {
            return Optional.ofNullable(SIGNS.get(token.text()));
        }
        if (dialect == Dialect.DATAVIEW) {
            return token.isWord("and") ? Optional.of(Sign.AND) : token.isWord("or") ? Optional.of(Sign.OR)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private Expression unary() {
        if (++depth > DEEPEST) {
            throw new BadQuery(BadQuery.Kind.TOO_MUCH, token.at(), "nested too deep");
        }
        Expression found;
        if (takeSign("!")) {
            found = new Expression.Not(unary());
        } else if (takeSign("-")) {
            found = new Expression.Negative(unary());
        } else {
            found = behind(primary());
        }
        depth--;
        return found;
    }

    private Expression behind(Expression first) {
        Expression found = first;
        while (true) {
            int start = token.at();
            if (takeSign(".")) {
                String name = taken(Kind.NAME).orElseThrow(() -> broken("expected a name behind the `.`"));
                found = takeSign("(") ? call(name, start + 1, Optional.of(found)) : new Expression.Member(found, name);
            } else if (takeSign("[")) {
                Expression at = expression();
                expect("]");
                found = new Expression.Element(found, at);
            } else {
                return found;
            }
        }
    }

    private Expression primary() {
        Token first = token;
        if (first.is("/") && dialect == Dialect.BASES) {
            Token pattern = lexer.pattern(first.at());
            advance();
            return new Expression.Literal(pattern(pattern.text()));
        }
        if (first.is("(")) {
            return inBrackets();
        }
        if (takeSign("[")) {
            return new Expression.Listed(list("]"));
        }
        if (first.kind() == Kind.SIGN || first.kind() == Kind.END) {
            throw broken(first.kind() == Kind.END ? "something is missing at the end"
                    : "`" + first.text() + "` is not expected here");
        }
        advance();
        return switch (first.kind()) {
            case NUMBER -> new Expression.Literal(Value.of(Double.parseDouble(first.text())));
            case TEXT -> new Expression.Literal(Value.of(first.text()));
            case LINK -> link(first.text());
            case TAG -> new Expression.Literal(Value.of(first.text()));
            case NAME -> name(first);
            case SIGN, END -> throw broken("something is missing here");
        };
    }

    private Expression name(Token name) {
        if (token.is("(")) {
            Optional<Expression> moment = dialect == Dialect.DATAVIEW ? written(name.text()) : Optional.empty();
            if (moment.isPresent()) {
                return moment.get();
            }
            advance();
            return call(name.text(), name.at(), Optional.empty());
        }
        return switch (name.text()) {
            case "true" -> new Expression.Literal(Value.of(true));
            case "false" -> new Expression.Literal(Value.of(false));
            case "null" -> new Expression.Literal(Value.NOTHING);
            default -> new Expression.Name(name.text());
        };
    }

    /// Dataview's `date(2026-11-22)`, `date(today)` and `dur(1 week)`, which hold no expression.
    private Optional<Expression> written(String function) {
        int close = text.indexOf(')', token.end());
        if (close < 0) {
            return Optional.empty();
        }
        String inside = text.substring(token.end(), close).strip();
        Optional<Expression> found = Optional.empty();
        if (function.equals("dur")) {
            found = Lapses.read(inside).map(Expression.Literal::new);
        } else if (function.equals("date")) {
            found = Moments.read(inside).<Expression>map(Expression.Literal::new).or(() -> DateFunctions.isDay(inside)
                    ? Optional.of(new Expression.Call(DateFunctions::named, List.of(new Expression.Literal(
                            Value.of(inside))))) : Optional.empty());
        }
        if (found.isPresent()) {
            lexer.moveTo(close + 1);
            advance();
        }
        return found;
    }

    /// @param on what the function is called on; empty if it is called by its name alone
    private Expression call(String name, int at, Optional<Expression> on) {
        Function function = Functions.find(name, dialect).orElseThrow(() ->
                new BadQuery(BadQuery.Kind.UNSUPPORTED, at, "the function `" + name + "` is not supported"));
        List<Expression> arguments = new ArrayList<>();
        on.ifPresent(arguments::add);
        arguments.addAll(list(")"));
        List<String> implied = dialect == Dialect.BASES ? IMPLIED.getOrDefault(name, List.of()) : List.of();
        if (!implied.isEmpty() && arguments.size() > 1) {
            arguments.set(1, new Expression.Made(implied, arguments.get(1)));
        }
        return new Expression.Call(function, List.copyOf(arguments));
    }

    private List<Expression> list(String close) {
        List<Expression> parts = new ArrayList<>();
        while (!token.is(close)) {
            if (!parts.isEmpty()) {
                expect(",");
            }
            parts.add(expression());
        }
        advance();
        return parts;
    }

    /// An expression in brackets, or the names of a function that is written in place: `(x, y) => x + y`.
    private Expression inBrackets() {
        int start = token.end();
        advance();
        List<String> names = new ArrayList<>();
        while (token.kind() == Kind.NAME) {
            names.add(token.text());
            advance();
            takeSign(",");
        }
        if (takeSign(")") && takeSign("=>")) {
            return new Expression.Made(List.copyOf(names), expression());
        }
        lexer.moveTo(start);
        advance();
        Expression inside = expression();
        expect(")");
        return inside;
    }

    private void expect(String sign) {
        if (!takeSign(sign)) {
            throw broken(token.kind() == Kind.END ? "a `" + sign + "` is missing at the end"
                    : "expected `" + sign + "` before `" + token.text() + "`");
        }
    }

    private static Expression link(String inside) {
        int bar = inside.indexOf('|');
        String target = bar < 0 ? inside : inside.substring(0, bar);
        int hash = target.indexOf('#');
        return new Expression.Reference(hash < 0 ? target.strip() : target.substring(0, hash).strip(),
                hash < 0 ? "" : target.substring(hash + 1).strip(), bar < 0 ? "" : inside.substring(bar + 1).strip());
    }

    private static Value pattern(String written) {
        int end = written.lastIndexOf('/');
        String flags = written.substring(end + 1).toLowerCase(Locale.ROOT);
        String body = written.substring(1, end);
        return new Value.Pattern(flags.indexOf('i') >= 0 ? "(?i)" + body : body, flags.indexOf('g') >= 0);
    }
}
