package vademecum.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The `vade` command.
@Command(name = "vade", version = "vade " + Main.VERSION,
        header = "Turns a folder of Markdown notes into a wiki, an offline search and a handout.",
        description = "%nWithout options, `vade build` reads the notes in `notes` and writes the site to `site`.",
        footer = {"", "Examples:", "  vade new my-notes         start a vault",
            "  vade build my-notes       build its site into `site`",
            "  vade serve my-notes       read it while you write",
            "  vade search \"user data\"   search the built site", "",
            "Exit codes: 0 clean, 1 errors in the notes or settings, 2 wrong usage, 70 a bug of ours."},
        synopsisSubcommandLabel = "COMMAND", usageHelpAutoWidth = true)
public final class Main implements Runnable {

    /// The version of the program.
    public static final String VERSION = "0.1.0";

    /// Exit code: nothing wrong.
    static final int CLEAN = 0;
    /// Exit code: there are errors in what the user wrote.
    static final int ERRORS = 1;
    /// Exit code: the command line is wrong.
    static final int USAGE = 2;
    /// Exit code: the program is wrong.
    static final int BUG = 70;

    /// Lucene logs what would make it faster on other machines, which is of no use to whoever builds a site.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private static final List<Class<?>> COMMANDS = List.of(BuildCommand.class, CheckCommand.class, AuditCommand.class,
            ServeCommand.class, SearchCommand.class, HandoutCommand.class, GlossaryCommand.class, NewCommand.class,
            ImportCommand.class, ExplainCommand.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = {"-h", "--help"}, usageHelp = true, scope = CommandLine.ScopeType.INHERIT,
            description = "Show this help and exit.")
    private boolean help;

    @Option(names = {"-V", "--version"}, versionHelp = true, description = "Show the version and exit.")
    private boolean version;

    Main() {
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /// Runs the command line and ends the process with its exit code.
    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.OFF);
        System.exit(run(Terminal.system(), arguments));
    }

    /// Runs the command line.
    ///
    /// @return the exit code
    static int run(Terminal terminal, String... arguments) {
        try {
            Optional<SearchLine> search = SearchLine.plain(arguments);
            Optional<BuildCommand> build = BuildCommand.plain(terminal, arguments);
            return search.isPresent() ? search.get().answer(terminal)
                    : build.isPresent() ? build.get().call() : execute(terminal, arguments);
        } catch (IOException | RuntimeException | VirtualMachineError failure) {
            return Failures.report(failure, terminal);
        }
    }

    private static int execute(Terminal terminal, String... arguments) {
        CommandLine line = commandLine(terminal, arguments);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                terminal.colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setOut(new PrintWriter(terminal.out(), true));
        line.setErr(new PrintWriter(terminal.err(), true));
        line.setExecutionExceptionHandler((failure, _, _) -> Failures.report(failure, terminal));
        return line.execute(arguments);
    }

    /// Reads only the command that is called, for reading all of them takes longer than a search; all of them if the
    /// first argument is no command.
    static CommandLine commandLine(Terminal terminal, String... arguments) {
        String called = arguments.length == 0 ? "" : arguments[0];
        List<Class<?>> one = COMMANDS.stream().filter(command -> name(command).equals(called)).toList();
        CommandLine line = new CommandLine(new Main(), new Commands(terminal));
        (one.isEmpty() ? COMMANDS : one).forEach(command -> line.addSubcommand(command));
        return line;
    }

    private static String name(Class<?> command) {
        return command.getAnnotation(Command.class).name();
    }
}
