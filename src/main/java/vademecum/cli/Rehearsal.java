package vademecum.cli;

import java.util.List;

/// What `vade` runs once after compiling, so that Java can record which classes a build, a search and the reading of
/// other arguments need and load them faster from then on.
final class Rehearsal {

    /// A query for each way to an answer: words, a term, a phrase and a filter, and something misspelt.
    private static final List<String> QUERIES =
            List.of("what is a node", "elastic compute cloud", "\"leader node\" tag:aws", "lieder nod");

    private Rehearsal() {
    }

    /// @param arguments the folder of a site, and the vault to build it from, or none if it is only to be searched
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.system();
        String site = arguments[0];
        if (arguments.length > 1) {
            Main.run(terminal, "build", arguments[1], "-o", site);
            Main.run(terminal, "check", arguments[1]);
        }
        QUERIES.forEach(query -> Main.run(terminal, "search", query, "--site", site));
        Main.run(terminal, "search", QUERIES.getFirst(), "--site", site, "--json");
    }
}
