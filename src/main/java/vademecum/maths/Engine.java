package vademecum.maths;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.JavaScriptException;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/// A script of ours on Rhino, for the thread that made it. It sees nothing of Java, and each call may take a bounded
/// number of steps: the same on a fast machine and on a slow one.
final class Engine implements AutoCloseable {

    /// Names the scripts and what is made of their answers; other editions may convert otherwise.
    static final String EDITION = "mathjax 3.2.2, 4";

    /// How many of Rhino's instructions a call may take; a formula of 100 signs takes less than a million.
    static final long MOST_STEPS = 60_000_000;
    private static final int STRIDE = 100_000;

    private final Steps steps = new Steps();
    private final Context context;
    private final ScriptableObject scope;

    /// Loads a script.
    ///
    /// @param name the script's name among the resources of this package
    Engine(String name) {
        context = steps.enterContext();
        scope = context.initSafeStandardObjects();
        steps.left = Long.MAX_VALUE;
        context.evaluateString(scope, "var globalThis = this; function nothing() { for (var i = 0; i < 2; i++) {} }" + script(name), name, 1, null);
        settle();
    }

    /// A call took too many steps, or went too deep. The engine must not be used any more.
    static final class Exhausted extends Error {

        private static final long serialVersionUID = 1L;

        Exhausted() {
            super("too many steps");
        }
    }

    private static final class Steps extends ContextFactory {
        private long left;

        @Override
        protected Context makeContext() {
            Context made = super.makeContext();
            made.setInterpretedMode(true);
            made.setLanguageVersion(Context.VERSION_ES6);
            made.setInstructionObserverThreshold(STRIDE);
            return made;
        }

        @Override
        protected void observeInstructionCount(Context context, int count) {
            left -= count;
            if (left < 0) {
                throw new Exhausted();
            }
        }
    }

    private static String script(String name) {
        try (InputStream in = Engine.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Calls a function of the script.
    ///
    /// @throws Exhausted if it takes too long
    String call(String function, Object... arguments) {
        steps.left = MOST_STEPS;
        try {
            Function found = (Function) scope.get(function, scope);
            return Context.toString(found.call(context, scope, scope, arguments));
        } catch (StackOverflowError deep) {
            throw new Exhausted();
        } catch (JavaScriptException thrown) {
            return "E\n" + thrown.details();
        } catch (RhinoException failure) {
            return "E\nMathJax failed (" + failure.details() + ")";
        }
    }

    /// How many steps the last call took, in whole strides: a command takes a few more when it is first used.
    long steps() {
        settle();
        return Math.ceilDiv(MOST_STEPS - steps.left, STRIDE) * STRIDE;
    }

    /// Rhino tells of steps in strides. This makes it tell of those since the last stride, so that they count for the
    /// call that took them.
    private void settle() {
        context.setInstructionObserverThreshold(1);
        Function nothing = (Function) scope.get("nothing", scope);
        nothing.call(context, scope, scope, new Object[0]);
        context.setInstructionObserverThreshold(STRIDE);
    }

    @Override
    public void close() {
        Context.exit();
    }
}
