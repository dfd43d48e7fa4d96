package vademecum.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Constructor;
import picocli.CommandLine;

/// Makes the command objects: those that print are given the terminal.
///
/// @param terminal where they print
record Commands(Terminal terminal) implements CommandLine.IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == 1 && constructor.getParameterTypes()[0] == Terminal.class) {
                try {
                    return type.cast(constructor.newInstance(terminal));
                } catch (InvocationTargetException e) {
                    throw new IllegalStateException(e.getCause());
                }
            }
        }
        return CommandLine.defaultFactory().create(type);
    }
}
