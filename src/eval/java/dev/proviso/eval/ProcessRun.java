package dev.proviso.eval;

import dev.proviso.cli.Main;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A run of the program in a process of its own.
 *
 * @param exit its exit code
 * @param seconds how long it took
 * @param parentPeak the most memory that it held, in MB; 0 where the system does not tell
 * @param childPeak the most memory that a process it started held, in MB
 */
record ProcessRun(int exit, double seconds, long parentPeak, long childPeak) {

    private static final long GLANCE_MILLIS = 100;

    /** Runs the program in a folder, in a heap of so many MB, its output thrown away. */
    static ProcessRun of(Path folder, int megabytes, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx" + megabytes + "m",
                "-cp",
                classPath(),
                Main.class.getName()));
        command.addAll(arguments);
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        long parent = 0;
        long child = 0;
        try {
            while (!process.waitFor(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                parent = Math.max(parent, peak(process.toHandle()));
                child = Math.max(
                        child, process.descendants().mapToLong(ProcessRun::peak).max().orElse(0));
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return new ProcessRun(process.exitValue(), (System.nanoTime() - start) / 1e9, parent, child);
    }

    /** Maven runs the evaluation in a class loader of its own. */
    private static String classPath() {
        if (!(Main.class.getClassLoader() instanceof URLClassLoader loader)) {
            return System.getProperty("java.class.path");
        }
        return Stream.of(loader.getURLs())
                .map(url -> Path.of(URI.create(url.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Linux tells the peak of a process's resident memory. */
    private static long peak(ProcessHandle process) {
        try (var lines = Files.lines(Path.of("/proc/" + process.pid() + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
