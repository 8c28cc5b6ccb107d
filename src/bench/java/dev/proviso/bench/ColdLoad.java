package dev.proviso.bench;

import dev.proviso.rule.RulePack;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** Measures loading the shipped rules in fresh processes, from a jar and with the launcher's flags. */
final class ColdLoad {

    /** The launcher's, without its class-data archive. */
    private static final List<String> FLAGS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:CompileThresholdScaling=3", "-XX:+UseSerialGC", "-Xshare:auto");

    private final Path jar;

    /** @param jar where to put the jar */
    ColdLoad(Path jar) throws IOException {
        this.jar = jar;
        pack(folderOf(RulePack.class), jar);
    }

    /** The median over so many processes, in milliseconds of CPU time. */
    double millis(int processes) throws IOException, InterruptedException {
        double[] millis = new double[processes];
        for (int i = 0; i < processes; i++) {
            millis[i] = nanos() / 1e6;
        }
        return Runs.median(millis);
    }

    private long nanos() throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of(
                "-cp", jar + File.pathSeparator + System.getProperty("java.class.path"), LoadOnce.class.getName()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IOException("the rules do not load: " + printed);
        }
        return Long.parseLong(printed);
    }

    private static Path folderOf(Class<?> type) throws IOException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static void pack(Path folder, Path jar) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out)) {
            for (Path file : files) {
                entries.putNextEntry(
                        new JarEntry(folder.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, entries);
            }
        }
    }
}
