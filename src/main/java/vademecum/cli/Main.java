package vademecum.cli;

/// The `vade` command.
public final class Main {

    private Main() {
    }

    /// Runs the command line and ends the process with its exit code.
    public static void main(String[] arguments) {
        System.exit(70);
    }
}
