package vademecum.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `vade glossary`: looks after a vault's glossary.
@Command(name = "glossary", header = "Look after the glossary: report, explain, suggest.",
        subcommands = {GlossaryReportCommand.class, GlossaryExplainCommand.class, GlossarySuggestCommand.class},
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "Examples:", "  vade glossary report my-notes              what to look at",
            "  vade glossary explain aws/ec2.md:14 EC2    why it is linked, or why not",
            "  vade glossary suggest my-notes             a glossary to begin with"})
final class GlossaryCommand implements Runnable {

    /// How the commands on glossaries write what they found.
    enum Format {
        /// For people.
        text,
        /// For programs.
        json
    }

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }
}
