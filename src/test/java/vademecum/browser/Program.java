package vademecum.browser;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// A browser that the tests need and never do without: where there is none, root on a Debian-like system gets it
/// installed, and everybody else a failure that says what to install.
///
/// @param name     what people call it
/// @param variable names the environment variable that says where it is
/// @param commands what it is called on the `PATH`
/// @param places   where else it may be
/// @param packages what Debian calls it, and what it needs beside it
record Program(String name, String variable, List<String> commands, List<String> places, List<String> packages) {

    /// The program.
    ///
    /// @throws IllegalStateException if there is none; the message says what to do
    Path require() {
        return find().or(this::install).orElseThrow(() -> new IllegalStateException("""
                The browser tests need %1$s, and none was found. Install it, for example with
                  sudo apt-get install %2$s
                or say where it is: export %3$s=/path/to/it""".formatted(name, String.join(" ", packages), variable)));
    }

    /// The program, by its variable in the environment, else on the `PATH`, else in the usual places.
    Optional<Path> find() {
        String chosen = System.getenv(variable);
        if (chosen != null && !chosen.isEmpty()) {
            return Optional.of(Path.of(chosen));
        }
        List<Path> candidates = new ArrayList<>();
        for (String command : commands) {
            for (String folder : System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)) {
                candidates.add(Path.of(folder, command));
            }
        }
        places.forEach(place -> candidates.add(Path.of(place)));
        return candidates.stream().filter(Files::isExecutable).findFirst();
    }

    private Optional<Path> install() {
        boolean able = "root".equals(System.getProperty("user.name"))
                && Files.isExecutable(Path.of("/usr/bin/apt-get"));
        if (!able) {
            return Optional.empty();
        }
        System.err.println("Installing " + String.join(" ", packages) + " for the browser tests (apt-get)");
        List<String> install = new ArrayList<>(List.of("apt-get", "-qq", "install", "-y", "--no-install-recommends"));
        install.addAll(packages);
        return run(List.of("apt-get", "-qq", "update")) && run(install) ? find() : Optional.empty();
    }

    private static boolean run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            Process process = builder.start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) {
                process.destroyForcibly();
            }
            return process.waitFor() == 0;
        } catch (IOException failure) {
            return false;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
