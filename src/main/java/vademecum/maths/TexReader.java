package vademecum.maths;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vademecum.base.Code;
import vademecum.note.Formula;

/// Converts formulas one after the other, for the thread that made it.
final class TexReader implements AutoCloseable {

    /// The longest formula that is converted, in characters.
    static final int LONGEST = 20_000;
    /// How deep groups, environments and fences may nest.
    static final int DEEPEST = 100;
    /// A formula that takes too long costs an engine, too.
    private static final long STEPS_OF_START = 60_000_000;
    private static final int LONGEST_OUTPUT = 1_000_000;
    private static final String[] UNSAFE = {"\\href", "\\url", "\\class", "\\cssId", "\\style", "\\data", "\\html"};

    private static final Set<String> ENDLESS = Set.of("MaxMacroSub1", "MaxMacroSub2", "MaxBufferSize");

    private @Nullable Engine engine;
    /// The definitions looked at last, and those of them that hold.
    private String given = "";
    private String kept = "";

    /// The formula as MathML, or what is wrong with it.
    Conversion read(Formula formula) {
        String tex = formula.tex();
        if (tex.length() > LONGEST) {
            return heavy("it is longer than " + LONGEST + " characters", "split it", 0);
        }
        if (Nesting.of(tex) > DEEPEST) {
            return heavy("it nests more than " + DEEPEST + " levels deep", "define parts of it in words", 0);
        }
        try {
            String definitions = bearable(formula.definitions());
            Engine engine = engine();
            String answer = engine.call("convert", tex, formula.display(), definitions);
            long steps = engine.steps();
            return answer.startsWith("M") ? shown(tex, answer.substring(1), steps)
                    : refused(tex, answer.substring(1), steps);
        } catch (Engine.Exhausted tooMuch) {
            close();
            return heavy("it takes too long to convert", "simplify it; a macro may call itself",
                    Engine.MOST_STEPS + STEPS_OF_START);
        }
    }

    /// The definitions without the formulas that are too heavy themselves: each formula behind them would be, too.
    private String bearable(String definitions) {
        if (!definitions.startsWith(given)) {
            given = "";
            kept = "";
        }
        while (given.length() < definitions.length()) {
            int end = definitions.indexOf('\0', given.length()) + 1;
            String next = definitions.substring(given.length(), end);
            kept += isEndless(next.substring(0, next.length() - 1)) ? "" : next;
            given = definitions.substring(0, end);
        }
        return kept;
    }

    private boolean isEndless(String tex) {
        try {
            String answer = engine().call("convert", tex, true, kept);
            return answer.startsWith("E") && ENDLESS.contains(answer.substring(1, answer.indexOf('\n')));
        } catch (Engine.Exhausted tooMuch) {
            close();
            return true;
        }
    }

    private Engine engine() {
        Engine ready = engine;
        if (ready == null) {
            ready = new Engine("tex.js");
            engine = ready;
            // the first call makes what others find: no formula is to pay for that
            ready.call("convert", "x", false, "");
        }
        return ready;
    }

    private static Conversion shown(String tex, String source, long steps) {
        if (source.length() > LONGEST_OUTPUT) {
            return heavy("it becomes too long", "simplify it", steps);
        }
        return CoreWriter.write(source)
                .<Conversion>map(mathml -> new Conversion.Shown(mathml, source, unsafe(tex), steps))
                .orElseGet(() -> heavy("it nests too deep", "define parts of it in words", steps));
    }

    /// What a formula asks for that none may do.
    private static Optional<Fault> unsafe(String tex) {
        for (String command : UNSAFE) {
            int at = tex.indexOf(command);
            int end = at + command.length();
            if (at >= 0 && (command.equals("\\html") || end == tex.length() || !isLetter(tex.charAt(end)))) {
                while (end < tex.length() && isLetter(tex.charAt(end))) {
                    end++;
                }
                String name = tex.substring(at, end);
                return Optional.of(new Fault(Code.UNSAFE_FORMULA, "the formula is shown without its `" + name + "`",
                        "links and styles stand outside formulas", name));
            }
        }
        return Optional.empty();
    }

    private static Conversion refused(String tex, String answer, long steps) {
        int line = answer.indexOf('\n');
        String error = answer.substring(0, line);
        String message = answer.substring(line + 1).strip();
        String command = message.substring(message.lastIndexOf(' ') + 1);
        return switch (error) {
            case "UndefinedControlSequence" -> unknown("command", command, command, steps);
            case "UnknownEnv" -> {
                String name = between(message, '\'');
                yield unknown("environment", name, tex.contains("\\begin{" + name) ? "\\begin{" + name : "", steps);
            }
            default -> ENDLESS.contains(error) ? heavy("it uses too many macros", "a macro may call itself", steps)
                    : new Conversion.Refused(new Fault(Code.BAD_FORMULA, "the formula is shown as its source: "
                    + lower(message), "correct it; what stands between the dollar signs is TeX", ""), steps);
        };
    }

    private static Conversion unknown(String kind, String name, String culprit, long steps) {
        String shown = name.length() > 60 ? name.substring(0, 60) + "…" : name;
        return new Conversion.Refused(new Fault(Code.UNKNOWN_COMMAND, "the formula is shown as its source: the " + kind
                + " `" + shown + "` is not known", kind.equals("command")
                ? "correct it, or define it in the note with `\\newcommand`" : "correct it", culprit), steps);
    }

    private static Conversion heavy(String reason, String hint, long steps) {
        return new Conversion.Refused(new Fault(Code.HEAVY_FORMULA, "the formula is shown as its source: " + reason,
                hint, ""), steps);
    }

    private static String between(String text, char mark) {
        int from = text.indexOf(mark);
        int to = text.indexOf(mark, from + 1);
        return from < 0 || to < 0 ? text : text.substring(from + 1, to);
    }

    /// A message of MathJax's as a diagnostic words it: lower case, one line, not endless.
    private static String lower(String message) {
        String line = message.replace('\n', ' ');
        String cut = line.length() > 160 ? line.substring(0, 160) + "…" : line;
        boolean word = cut.length() > 1 && Character.isLowerCase(cut.charAt(1));
        return word ? Character.toLowerCase(cut.charAt(0)) + cut.substring(1) : cut;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    @Override
    public void close() {
        if (engine != null) {
            engine.close();
            engine = null;
        }
    }
}
