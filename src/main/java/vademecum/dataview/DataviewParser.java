package vademecum.dataview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vademecum.query.BadQuery;
import vademecum.query.Dialect;
import vademecum.query.Expression;
import vademecum.query.ExpressionParser;
import vademecum.query.Query;
import vademecum.query.Query.Shape;
import vademecum.query.Query.Step;
import vademecum.query.Sources;

/// Reads a query: what is shown, then commands that are carried out in the order written.
public final class DataviewParser {

    private static final List<String> COMMANDS = List.of("from", "where", "sort", "limit", "group", "flatten");

    private final String text;
    private final ExpressionParser words;
    private final List<Step> steps = new ArrayList<>();
    private final List<Query.Column> columns = new ArrayList<>();
    private Optional<Expression> from = Optional.empty();
    private Optional<Query.Key> taskGroup = Optional.empty();
    private boolean grouped;

    private DataviewParser(String text) {
        this.text = text;
        this.words = new ExpressionParser(text, Dialect.DATAVIEW);
    }

    /// Reads a query.
    ///
    /// @throws BadQuery if it cannot be read or asks for what is not supported
    public static Query read(String source) {
        return new DataviewParser(withoutComments(source)).query();
    }

    /// The text with blanks in place of lines that begin with `//`.
    private static String withoutComments(String source) {
        StringBuilder text = new StringBuilder(source.length());
        for (String line : source.split("(?<=\n)")) {
            text.append(line.stripLeading().startsWith("//") ? " ".repeat(line.length()) : line);
        }
        return text.toString();
    }

    private Query query() {
        int start = words.at();
        if (words.takeWord("list")) {
            return list();
        } else if (words.takeWord("table")) {
            return table();
        } else if (words.takeWord("task")) {
            return tasks();
        } else if (words.takeWord("calendar")) {
            throw new BadQuery(BadQuery.Kind.UNSUPPORTED, start, "`CALENDAR` is not supported");
        }
        throw words.broken("expected `LIST`, `TABLE` or `TASK`");
    }

    private Query list() {
        boolean withoutId = withoutId();
        Optional<Expression> shown = atCommand() ? Optional.empty() : Optional.of(words.expression());
        commands(false);
        if (!withoutId || shown.isEmpty()) {
            columns.add(id());
        }
        shown.ifPresent(expression -> columns.add(new Query.Column("", expression)));
        return query(Query.Subject.NOTES, Optional.empty(), new Shape.Bullets(Query.Marks.BULLETS, ": ", false));
    }

    private Query table() {
        boolean withoutId = withoutId();
        List<Query.Column> shown = new ArrayList<>();
        while (!atCommand()) {
            if (!shown.isEmpty() && !words.takeSign(",")) {
                throw words.broken("expected a `,` or a command such as `FROM`");
            }
            shown.add(column());
        }
        commands(false);
        if (!withoutId || shown.isEmpty()) {
            columns.add(id());
        }
        columns.addAll(shown);
        return query(Query.Subject.NOTES, Optional.empty(), new Shape.Table());
    }

    private Query tasks() {
        commands(true);
        columns.add(new Query.Column("", new Expression.Name("text")));
        columns.add(new Query.Column("", new Expression.Name("status")));
        Expression file = new Expression.Member(new Expression.Name("file"), "link");
        return query(Query.Subject.TASKS, taskGroup.or(() -> Optional.of(new Query.Key(file, false))),
                new Shape.Tasks());
    }

    private Query query(Query.Subject of, Optional<Query.Key> groupBy, Shape shape) {
        return new Query(Dialect.DATAVIEW, of, from, List.copyOf(steps), List.copyOf(columns), groupBy, Map.of(),
                shape);
    }

    private boolean withoutId() {
        if (!words.takeWord("without")) {
            return false;
        }
        if (!words.takeWord("id")) {
            throw words.broken("expected `ID` behind `WITHOUT`");
        }
        return true;
    }

    private boolean atCommand() {
        return words.atEnd() || COMMANDS.stream().anyMatch(words::isWord);
    }

    /// The column that says which note, or group of notes, a row is about.
    private Query.Column id() {
        return grouped ? new Query.Column("Group", new Expression.Name("key"))
                : new Query.Column("File", new Expression.Member(new Expression.Name("file"), "link"));
    }

    private Query.Column column() {
        int start = words.at();
        Expression value = words.expression();
        String written = text.substring(start, words.at()).strip();
        return new Query.Column(name().orElse(written), value);
    }

    private Optional<String> name() {
        if (!words.takeWord("as")) {
            return Optional.empty();
        }
        return Optional.of(words.takeText().or(words::takeName)
                .orElseThrow(() -> words.broken("expected a name behind `AS`")));
    }

    private void commands(boolean tasks) {
        while (!words.atEnd()) {
            if (words.takeWord("from")) {
                Expression source = sources(0);
                from = Optional.of(from.<Expression>map(before ->
                        new Expression.Both(Expression.Sign.AND, before, source)).orElse(source));
            } else if (words.takeWord("where")) {
                steps.add(new Step.Where(words.expression()));
            } else if (words.takeWord("sort")) {
                steps.add(new Step.Sort(keys()));
            } else if (words.takeWord("limit")) {
                steps.add(new Step.Limit(words.expression()));
            } else if (words.takeWord("flatten")) {
                int start = words.at();
                Expression list = words.expression();
                String written = text.substring(start, words.at()).strip();
                steps.add(new Step.Flatten(list, name().orElse(written)));
            } else if (words.takeWord("group")) {
                group(tasks);
            } else {
                throw words.broken("expected a command: `FROM`, `WHERE`, `SORT`, `LIMIT`, `GROUP BY` or `FLATTEN`");
            }
        }
    }

    private void group(boolean tasks) {
        if (!words.takeWord("by")) {
            throw words.broken("expected `BY` behind `GROUP`");
        }
        int start = words.at();
        Expression by = words.expression();
        String written = text.substring(start, words.at()).strip();
        String name = name().orElse(written);
        if (tasks) {
            taskGroup = Optional.of(new Query.Key(by, false));
            steps.add(new Step.Sort(List.of(taskGroup.get())));
        } else {
            steps.add(new Step.Group(by, name));
            grouped = true;
        }
    }

    private List<Query.Key> keys() {
        List<Query.Key> keys = new ArrayList<>();
        do {
            Expression by = words.expression();
            boolean falling = words.takeWord("desc") || words.takeWord("descending");
            if (!falling && !words.takeWord("asc")) {
                words.takeWord("ascending");
            }
            keys.add(new Query.Key(by, falling));
        } while (words.takeSign(","));
        return List.copyOf(keys);
    }

    private Expression source(int depth) {
        if (depth > 50) {
            throw new BadQuery(BadQuery.Kind.TOO_MUCH, words.at(), "nested too deep");
        }
        if (words.takeSign("-") || words.takeSign("!")) {
            return new Expression.Not(source(depth + 1));
        }
        if (words.takeSign("(")) {
            Expression inside = sources(depth + 1);
            close();
            return inside;
        }
        int start = words.at();
        Optional<Expression> simple = words.takeTag().map(Sources::tagged).or(() -> words.takeText()
                .map(Sources::below)).or(() -> words.takeLink().map(Sources::linkingTo));
        if (simple.isPresent()) {
            return simple.get();
        }
        if (words.takeWord("outgoing")) {
            if (!words.takeSign("(")) {
                throw words.broken("expected `(` behind `outgoing`");
            }
            Expression link = words.takeLink().orElseThrow(() -> words.broken("expected a link"));
            close();
            return Sources.linkedFrom(link);
        }
        if (words.takeWord("csv")) {
            throw new BadQuery(BadQuery.Kind.UNSUPPORTED, start, "`csv` is not supported");
        }
        throw words.broken("expected a `#tag`, a \"folder\" or a [[link]]");
    }

    /// Sources joined by `and` and `or`, which bind from left to right.
    private Expression sources(int depth) {
        Expression left = source(depth);
        while (true) {
            if (words.takeWord("and") || words.takeSign("&") || words.takeSign("&&")) {
                left = new Expression.Both(Expression.Sign.AND, left, source(depth));
            } else if (words.takeWord("or") || words.takeSign("|") || words.takeSign("||")) {
                left = new Expression.Both(Expression.Sign.OR, left, source(depth));
            } else {
                return left;
            }
        }
    }

    private void close() {
        if (!words.takeSign(")")) {
            throw words.broken("a `)` is missing");
        }
    }
}
