package vademecum.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The arguments of a command, if there is nothing unusual in them; all others are left to the library for arguments.
/// To read what the options of a command are takes it as long as a search takes to answer, and a tenth of a build of
/// one note.
///
/// @param words   what is no option, in order
/// @param options the values of options by their names; a flag has the empty text
record PlainArguments(List<String> words, Map<String, String> options) {

    /// Reads the arguments of `vade`. Options stand before words or behind them, none twice, with `=` or a space before
    /// the value.
    ///
    /// @param command the command that they must begin with
    /// @param valued  the names of options with a value, each with the name that it goes by here
    /// @param flags   the names of options without
    static Optional<PlainArguments> read(String[] arguments, String command, Map<String, String> valued,
                                         Set<String> flags) {
        if (arguments.length == 0 || !arguments[0].equals(command)) {
            return Optional.empty();
        }
        PlainArguments read = new PlainArguments(new ArrayList<>(), new HashMap<>());
        Iterator<String> rest = List.of(arguments).listIterator(1);
        while (rest.hasNext()) {
            String argument = rest.next();
            int equals = argument.startsWith("--") ? argument.indexOf('=') : -1;
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (flags.contains(argument)) {
                if (read.options.put(argument, "") != null) {
                    return Optional.empty();
                }
            } else if (valued.containsKey(name) && (equals >= 0 || rest.hasNext())) {
                String value = equals < 0 ? rest.next() : argument.substring(equals + 1);
                if (read.options.put(valued.getOrDefault(name, name), value) != null || !isWord(value)) {
                    return Optional.empty();
                }
            } else if (isWord(argument)) {
                read.words.add(argument);
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(read);
    }

    private static boolean isWord(String argument) {
        return !argument.isEmpty() && !argument.startsWith("-") && !argument.startsWith("@");
    }
}
