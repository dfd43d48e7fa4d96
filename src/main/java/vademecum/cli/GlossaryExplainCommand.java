package vademecum.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vademecum.advice.Answer;
import vademecum.advice.Explanation;
import vademecum.base.VaultPath;
import vademecum.glossary.Sighting;
import vademecum.glossary.Verdict;
import vademecum.page.Edition;
import vademecum.site.GlossaryStudy;
import vademecum.site.Jobs;

/// `vade glossary explain`: says why a mention of a term is linked or not.
@Command(name = "explain", header = "Say why a word is linked to the glossary, or why not.",
        footer = {"", "Examples:", "  vade glossary explain aws/ec2.md:14 EC2",
            "  vade glossary explain aws/ec2.md:14 \"data lake\" --format json",
            "                     one JSON object a mention: {path, line, column, text, term, linked, rule, reason}"})
final class GlossaryExplainCommand implements Callable<Integer> {

    /// A question that is asked of a mention; the first that is answered with no decides.
    ///
    /// @param name what it is about
    /// @param yes  what holds if it is answered with yes
    private record Rule(String name, String yes) {
    }

    private static final List<Rule> RULES = List.of(new Rule("text", "it is running text"),
            new Rule("name", "it is a name of a term"), new Rule("case", "it is written as the glossary says"),
            new Rule("switches", "entry, note and site want it linked"),
            new Rule("meaning", "no other term can be meant"), new Rule("home", "the note is not about the term"),
            new Rule("repeated", "the term was not linked just before"),
            new Rule("context", "the words around it speak for the term"));

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "NOTE:LINE",
            description = "The note, by its path in the vault, and the line.")
    private String place = "";

    @Parameters(index = "1", paramLabel = "WORD", description = "The word, or the words in quotes.")
    private String word = "";

    @Option(names = "--vault", paramLabel = "VAULT", defaultValue = "notes",
            description = "The folder of notes (default: ${DEFAULT-VALUE}).")
    private Path vault = Path.of("notes");

    @Mixin
    private BuildOptions options = new BuildOptions();

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text",
            description = "How to write the answer (default: ${DEFAULT-VALUE}).")
    private GlossaryCommand.Format format = GlossaryCommand.Format.text;

    GlossaryExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        BuildOptions.Settings settings = options.settings(vault);
        try (Jobs jobs = options.jobs(); ProgressLine progress = new ProgressLine(terminal)) {
            GlossaryStudy study = GlossaryStudy.read(vault, settings.config(), jobs, progress);
            progress.close();
            VaultPath note = note(study.edition());
            Explanation explanation = new Explanation(study.edition(), note, study.text(note));
            List<Answer> answers = explanation.answers(line(), word);
            if (answers.isEmpty()) {
                List<Integer> lines = explanation.lines(word);
                throw new UsageException("line " + line() + " of " + note + " does not hold `" + word + "`",
                        lines.isEmpty() ? "nor does any other" : "these lines do: " + lines.stream().limit(10)
                                .map(String::valueOf).collect(Collectors.joining(", ")));
            }
            Places places = new Places(study, BuildOptions.prefix(vault));
            answers.forEach(answer -> print(answer, note, places, study.edition()));
            return Main.CLEAN;
        }
    }

    private int line() {
        int colon = place.lastIndexOf(':');
        String number = colon < 0 ? "" : place.substring(colon + 1);
        if (number.isEmpty() || number.length() > 9 || !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw new UsageException("`" + place + "` names no line", "write NOTE:LINE, as in aws/ec2.md:14");
        }
        return Math.max(1, Integer.parseInt(number));
    }

    private VaultPath note(Edition edition) {
        line();
        String path = place.substring(0, place.lastIndexOf(':'));
        String prefix = BuildOptions.prefix(vault);
        String inside = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
        return edition.catalog().notes().keySet().stream()
                .filter(note -> note.value().equals(inside) || note.value().equals(inside + ".md")).findFirst()
                .orElseThrow(() -> new UsageException("there is no published note `" + inside + "` in " + vault,
                        "write its path in the vault, as in aws/ec2.md:14"));
    }

    private void print(Answer answer, VaultPath note, Places places, Edition edition) {
        switch (format) {
            case json -> terminal.out().println(json(answer, note, places));
            case text -> {
                terminal.out().println(terminal.styled("1", Terminal.plain(places.place(note, answer.at()) + ":"
                        + places.column(note, answer.at()))) + "  " + places.excerpt(note, answer.at()));
                steps(answer, places, edition);
                terminal.out().println();
            }
        }
    }

    private void steps(Answer answer, Places places, Edition edition) {
        int failed = rule(answer);
        for (int rule = 0; rule < Math.min(failed + 1, RULES.size()); rule++) {
            String name = RULES.get(rule).name() + " ".repeat(10 - RULES.get(rule).name().length());
            terminal.out().println(rule < failed ? "  yes  " + name + yes(rule, answer)
                    : terminal.styled("31", "  NO   " + name + Terminal.plain(reason(answer, places))));
        }
        terminal.out().println("  → " + (failed == RULES.size() ? "linked to " + linked(answer, edition)
                : "not linked"));
    }

    private static String yes(int rule, Answer answer) {
        return rule == 1 && answer instanceof Answer.Judged judged ? Terminal.plain("`" + judged.sighting().text()
                + "` is a name of " + judged.sighting().term().title() + " (" + judged.sighting().term().source() + ")")
                : RULES.get(rule).yes();
    }

    private static String linked(Answer answer, Edition edition) {
        return answer instanceof Answer.Judged judged ? judged.sighting().term().page()
                + judged.sighting().term().anchor().map(anchor -> "#" + anchor).orElse("") : edition.title();
    }

    /// The number of the rule that speaks against the link; that of no rule if none does.
    private static int rule(Answer answer) {
        return switch (answer) {
            case Answer.NoText _ -> 0;
            case Answer.NoTerm _ -> 1;
            case Answer.Judged judged -> switch (judged.sighting().verdict()) {
                case Verdict.Linked _ -> RULES.size();
                case Verdict.OtherCase _ -> 2;
                case Verdict.Switched _ -> 3;
                case Verdict.Ambiguous _ -> 4;
                case Verdict.Home _ -> 5;
                case Verdict.Repeated _ -> 6;
                case Verdict.Guard _ -> 7;
            };
        };
    }

    private String reason(Answer answer, Places places) {
        return switch (answer) {
            case Answer.NoText none -> "it stands in " + none.where();
            case Answer.NoTerm none -> "no term is called `" + none.whole() + "`" + (none.nearest().isEmpty() ? ""
                    : "; did you mean `" + none.nearest().getFirst() + "`?");
            case Answer.Judged judged -> judged.sighting().verdict().reason() + judged.earlier()
                    .map(one -> ": " + places.place(one.note(), one.start())).orElse("");
        };
    }

    private String json(Answer answer, VaultPath note, Places places) {
        Optional<Sighting> sighting = answer instanceof Answer.Judged judged ? Optional.of(judged.sighting())
                : Optional.empty();
        boolean linked = rule(answer) == RULES.size();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("path", note.value());
        values.put("line", places.line(note, answer.at()));
        values.put("column", places.column(note, answer.at()));
        values.put("text", sighting.map(Sighting::text).orElse(word));
        values.put("term", sighting.map(one -> one.term().id()).orElse(""));
        values.put("linked", linked);
        values.put("rule", linked ? "" : RULES.get(rule(answer)).name());
        values.put("reason", linked ? "" : reason(answer, places));
        return Json.object(values);
    }
}
