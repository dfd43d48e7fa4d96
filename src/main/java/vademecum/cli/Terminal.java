package vademecum.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command prints.
///
/// @param out      results
/// @param err      diagnostics and progress
/// @param colours  whether results and diagnostics may be coloured
/// @param progress whether a line of progress may be drawn and drawn over on `err`
record Terminal(PrintStream out, PrintStream err, boolean colours, boolean progress) {

    /// The process's own streams. The launcher says in the properties `vade.out` and `vade.err` which of them are
    /// terminals; without it the console is asked. `NO_COLOR` turns colours off (no-color.org).
    static Terminal system() {
        boolean console = System.console() != null && System.console().isTerminal();
        boolean out = terminal("vade.out", console);
        boolean err = terminal("vade.err", console);
        boolean colours = System.getenv("NO_COLOR") == null && !"dumb".equals(System.getenv("TERM"));
        return new Terminal(stream(FileDescriptor.out), stream(FileDescriptor.err), colours && out && err, err);
    }

    private static boolean terminal(String property, boolean otherwise) {
        String said = System.getProperty(property);
        return said == null ? otherwise : said.equals("terminal");
    }

    private static PrintStream stream(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    /// The text in a style, or as it is where there are no colours.
    ///
    /// @param style a number of ECMA-48's "select graphic rendition", such as `1;31` for bold red
    String styled(String style, String text) {
        return colours ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }

    /// The text with control characters made visible, so that a note cannot steer the terminal.
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.appendCodePoint(Character.getType(c) == Character.CONTROL ? ' '
                : Character.getType(c) == Character.FORMAT || Character.getType(c) == Character.SURROGATE
                        ? '\uFFFD' : c));
        return plain.toString();
    }
}
