package vademecum.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// What a whole process took, from its start to its end.
///
/// @param wall seconds on the clock
/// @param cpu  seconds on all processors together
/// @param peak the most memory that was resident, in MiB; 0 where the system does not tell
record Measured(double wall, double cpu, double peak) {

    private static final long EVERY_MILLISECONDS = 5;

    /// Runs a command and watches it. What the command writes is thrown away.
    ///
    /// @throws IOException if it cannot be run, or fails
    static Measured run(List<String> command) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        double cpu = 0;
        double peak = 0;
        while (!process.waitFor(Duration.ofMillis(EVERY_MILLISECONDS))) {
            cpu = Math.max(cpu, process.info().totalCpuDuration().map(Duration::toNanos).orElse(0L) / 1e9);
            peak = Math.max(peak, peak(process.pid()));
        }
        double wall = (System.nanoTime() - start) / 1e9;
        if (process.exitValue() != 0) {
            throw new IOException("exit code " + process.exitValue() + " of " + String.join(" ", command));
        }
        return new Measured(wall, cpu, peak);
    }

    /// The high-water mark of a process that is still running, in MiB.
    private static double peak(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (IOException gone) {
            return 0;
        }
        return 0;
    }
}
