package vademecum.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vademecum.base.VaultPath;
import vademecum.catalog.Catalog;
import vademecum.markdown.NoteReader;
import vademecum.markdown.Syntax;
import vademecum.note.Note;
import vademecum.vault.SourceFile;

class ExpressionTest {

    private static final String NOTE = """
            ---
            price: 12.5
            due: 2026-11-30
            tags: [a/b, c]
            names: [Ann, Bob, ann]
            "Due Date": 2026-01-01
            ---

            Mood:: fine
            and more (deep:: [[Other]])
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "1 + 2 * 3 ~ 7",
        "(1 + 2) * -3 ~ -9",
        "price / 5 ~ 2.5",
        "0.1 + 0.2 ~ 0.3",
        "1 / 0 ~ ``",
        "'a' + 1 + true ~ a1true",
        "price > 12 && !(price > 13) || missing ~ true",
        "missing < 3 ~ false",
        "note['price'].round() ~ 13",
        "note.price.toFixed(2) ~ 12.50",
        "if(missing, 'yes', 'no') ~ no",
        "names.map(value.lower()).unique().join('/') ~ ann/bob",
        "names.filter(index > 0).length ~ 2",
        "[1, 2, 3].reduce(acc + value, 10) ~ 16",
        "names.containsAny('Bob', 'Eve') ~ true",
        "names[1] ~ Bob",
        "file.hasTag('a') && !file.hasTag('b') ~ true",
        "file.name + '|' + file.ext ~ example|md",
        "due - '1 week' ~ 2026-11-23",
        "(due - today()) / 86400000 ~ 10",
        "(due - today()).days ~ 10",
        "(now() - date('1990-11-20')).years.floor() ~ 36",
        "now() + '1d 2h' ~ 2026-11-21T11:30:00",
        "due.format('dddd, D. MMM YYYY [at] HH') ~ Monday, 30. Nov 2026 at 00",
        "date('2024-01-31') + '1M' ~ 2024-02-29",
        "(now() - '3 days').relative() ~ 3 days ago",
        "/b.+k/.matches('a book') ~ true",
        "'a-b-c'.replace(/-/g, '+') ~ a+b+c",
        "'abcdef'.slice(1, -1).title() ~ Bcde",
        "duration('5h') * 2 ~ 10 hours",
    })
    void basesComputesWhatItsManualSays(String expression, String expected) {
        assertThat(text(expression, Dialect.BASES)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "price = 12.5 and due ~ true",
        "missing < 3 ~ true",
        "due-date ~ 2026-01-01",
        "mood + deep ~ fineOther",
        "contains(names, \"nn\") ~ true",
        "econtains(names, \"nn\") ~ false",
        "icontains(\"ABC\", \"b\") ~ true",
        "length(filter(names, (n) => startswith(n, \"A\"))) ~ 1",
        "sum(map(list(1, 2, 3), (x) => x * x)) ~ 14",
        "date(eom) - date(som) ~ 4 weeks, 1 day",
        "due - date(2026-11-20) ~ 1 week, 3 days",
        "(due - date(2026-11-20)).days ~ 10",
        "dateformat(due, \"yyyy-'W'WW\") ~ 2026-W49",
        "default(missing, \"none\") ~ none",
        "choice(price > 10, \"dear\", \"cheap\") ~ dear",
        "join(file.tags) ~ #a, #a/b, #c",
        "regexreplace(\"a1b22\", \"[0-9]+\", \"-\") ~ a-b-",
        "dur(1 d 3 h) ~ 1 day, 3 hours",
        "split(\"a, b\", \", \")[1] ~ b",
        "round(16.555, 2) ~ 16.56",
        "typeof([[Other]]) ~ link",
    })
    void dataviewComputesWhatItsManualSays(String expression, String expected) {
        assertThat(text(expression, Dialect.DATAVIEW)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "1 + ~ BROKEN ~ 3",
        "(1 ~ BROKEN ~ 2",
        "'open ~ BROKEN ~ 0",
        "foo(1) ~ UNSUPPORTED ~ 0",
        "price.html() ~ UNSUPPORTED ~ 6",
        "1 2 ~ BROKEN ~ 2",
    })
    void whatCannotBeReadSaysWhere(String expression, BadQuery.Kind kind, int at) {
        assertThatThrownBy(() -> ExpressionParser.read(expression, Dialect.BASES))
                .isInstanceOfSatisfying(BadQuery.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(kind);
                    assertThat(problem.at()).isEqualTo(at);
                });
    }

    @Test
    void noExpressionTakesForEver() {
        String nines = "[1,2,3,4,5,6,7,8,9]";
        for (String hostile : List.of("'x'.repeat(100000).repeat(100000)",
                "/(a+)+b/.matches('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaac')",
                nines + (".map(" + nines).repeat(12) + ")".repeat(12),
                "(".repeat(5_000) + "1", "-".repeat(5_000) + "1", "1" + "+1".repeat(15_000),
                nines + ".reduce(acc + acc, list(1).reduce([" + "1,".repeat(500) + "1], [1]))".repeat(1))) {
            assertThat(outcome(hostile)).as(hostile.substring(0, 30)).isIn("TOO_MUCH", "BROKEN", "value");
        }
    }

    private static String outcome(String expression) {
        try {
            text(expression, Dialect.BASES);
            return "value";
        } catch (BadQuery problem) {
            return problem.kind().name();
        }
    }

    private static String text(String expression, Dialect dialect) {
        VaultPath path = new VaultPath("example.md");
        Note note = new NoteReader(Syntax.STANDARD).read(new SourceFile(path, NOTE));
        Catalog catalog = Catalog.of(List.of(note.facts()), Set.of(), Set.of());
        Notebook notebook = new Notebook(catalog, _ -> note.body(), _ -> NOTE.length(),
                Optional.of(LocalDateTime.of(2026, 11, 20, 9, 30)), Locale.ENGLISH);
        return Texts.of(Engine.value(notebook, path, ExpressionParser.read(expression, dialect), dialect));
    }
}
