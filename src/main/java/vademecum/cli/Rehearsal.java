package vademecum.cli;

/// What `vade` runs once after compiling, so that Java can record which classes a build and a search need and load them
/// faster from then on.
final class Rehearsal {

    private Rehearsal() {
    }

    /// @param arguments a vault and a folder for its site
    public static void main(String[] arguments) {
        Terminal terminal = Terminal.system();
        Main.run(terminal, "build", arguments[0], "-o", arguments[1]);
        Main.run(terminal, "search", "what is a node", "--site", arguments[1]);
    }
}
