package vademecum.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import vademecum.base.VaultPath;

/// Asks the program `git` which files of a vault were renamed. Nothing that the repository's own settings name is run,
/// nothing is fetched, and a history that takes too long is given up.
public final class GitHistory {

    private static final int SECONDS = 60;
    /// What git ends with where it has no answer, as outside a repository; above are the numbers of signals.
    private static final int FATAL = 128;
    private static final int MOST_BYTES = 64 << 20;
    private static final List<String> GIT = List.of("git", "--no-pager", "-c", "core.fsmonitor=false",
            "-c", "core.hooksPath=/dev/null", "-c", "log.showSignature=false", "-c", "diff.renameLimit=2000");
    private static final List<String> LOG = List.of("log", "--topo-order", "--max-count=50000", "--find-renames",
            "--diff-filter=R", "--name-status", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--relative",
            "--format=", "-z", "--", ".");

    private GitHistory() {
    }

    /// The renames of the notes below a folder. Where there is no git or no repository, there are none, and a remark
    /// says why.
    public static Renames read(Path vault) {
        try {
            String state = run(vault, List.of("rev-parse", "--is-inside-work-tree", "--is-shallow-repository"));
            if (!state.startsWith("true")) {
                return without("`" + vault + "` is in no git repository, so no earlier names of its notes are known");
            }
            List<String> remarks = state.strip().endsWith("\ntrue")
                    ? List.of("the git repository holds only the latest changes, so earlier names of notes are not"
                            + " known; in GitHub Actions, `fetch-depth: 0` fetches all") : List.of();
            return new Renames(paths(Renames.follow(renames(run(vault, LOG)))), remarks);
        } catch (IOException failure) {
            return without("no earlier names of notes are known: " + failure.getMessage());
        }
    }

    private static Renames without(String remark) {
        return new Renames(Renames.NONE.moved(), List.of(remark));
    }

    /// Reads what `git log --name-status -z` writes: `R100`, the old and the new path, each ended by NUL.
    private static List<String[]> renames(String log) {
        List<String[]> renames = new ArrayList<>();
        String[] fields = log.split("\0");
        for (int i = 0; i + 2 < fields.length; i++) {
            if (fields[i].strip().startsWith("R")) {
                renames.add(new String[] {fields[i + 1], fields[i + 2]});
                i += 2;
            }
        }
        return renames;
    }

    private static SortedMap<VaultPath, VaultPath> paths(Map<String, String> renames) {
        SortedMap<VaultPath, VaultPath> paths = new TreeMap<>();
        renames.forEach((from, to) -> {
            VaultPath now = path(to);
            if (now.isNote() && path(from).isNote()) {
                paths.put(path(from), now);
            }
        });
        return paths;
    }

    private static VaultPath path(String name) {
        return new VaultPath(Normalizer.normalize(name, Normalizer.Form.NFC));
    }

    private static String run(Path folder, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(GIT);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("GIT_"));
        environment.putAll(Map.of("GIT_TERMINAL_PROMPT", "0", "GIT_OPTIONAL_LOCKS", "0", "GIT_NO_LAZY_FETCH", "1",
                "LC_ALL", "C"));
        return output(start(builder));
    }

    private static Process start(ProcessBuilder builder) throws IOException {
        try {
            return builder.start();
        } catch (IOException missing) {
            throw new IOException("the program `git` cannot be started", missing);
        }
    }

    /// Ends what still runs; what has ended by itself may not be read to its end yet.
    private static void end(Process process) {
        if (process.isAlive()) {
            process.destroyForcibly();
        }
    }

    private static String output(Process process) throws IOException {
        process.onExit().completeOnTimeout(process, SECONDS, TimeUnit.SECONDS).thenAccept(GitHistory::end);
        try (InputStream out = process.getInputStream()) {
            process.getOutputStream().close();
            byte[] bytes = out.readNBytes(MOST_BYTES);
            boolean ended = bytes.length < MOST_BYTES && process.waitFor(SECONDS, TimeUnit.SECONDS)
                    && process.exitValue() <= FATAL;
            if (!ended) {
                throw new IOException("git did not answer in time");
            }
            return process.exitValue() == 0 ? new String(bytes, StandardCharsets.UTF_8) : "";
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("git was interrupted", stop);
        } finally {
            end(process);
        }
    }
}
