package dev.proviso.eval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Runs other programs. */
final class Programs {

    private Programs() {}

    /** Whether a program of this name is on the path. */
    static boolean has(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return path.lines().flatMap(all -> List.of(all.split(":")).stream()).anyMatch(
                folder -> Files.isExecutable(Path.of(folder, name)));
    }

    /** The lines that a program prints; fails when the program does. */
    static List<String> run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(String.join(" ", command) + " failed: " + printed.strip());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
        return printed.lines().toList();
    }
}
