package dev.proviso.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A clone with the real launcher in it, whose Maven and Java are a few lines of shell: the build notes that it ran and
 * makes an empty jar; Java prints its working folder and the arguments after the jar, and exits with the number
 * in the argument {@code exit=N}.
 */
final class FakeClone {

    private static final String MAVEN = """
            #!/bin/sh
            echo build >>builds
            for argument in "$@"; do
                case $argument in -Dproviso.target=*) target=${argument#*=} ;; esac
            done
            if [ -f slow ]; then sleep "$(cat slow)"; fi
            if [ -f broken ]; then echo 'ERROR: does not compile'; exit 1; fi
            mkdir -p "$target" && : >"$target/proviso-0.1.0-all.jar"
            """;

    private static final String JAVA = """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "VERSION" 2020-01-01' >&2; exit 0; fi
            while [ "$1" != -jar ] && [ "$1" != dev.proviso.cli.Main ]; do shift; done
            [ "$1" != -jar ] || shift
            shift
            pwd -P
            code=0
            for argument in "$@"; do
                echo "<$argument>"
                case $argument in exit=*) code=${argument#exit=} ;; esac
            done
            exit "$code"
            """;

    final Path root;
    final Path javaHome;

    FakeClone(Path folder, Path javaHome) throws IOException {
        this.root = Files.createDirectories(folder).toRealPath();
        this.javaHome = javaHome;
        Files.createDirectories(root.resolve("src/main"));
        Files.createDirectories(root.resolve("rules"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        script(root.resolve("proviso"), Files.readString(Path.of("proviso")));
        script(root.resolve("mvnw"), MAVEN);
        useJava("17.0.1");
    }

    void useJava(String version) throws IOException {
        Files.createDirectories(javaHome.resolve("bin"));
        script(javaHome.resolve("bin/java"), JAVA.replace("VERSION", version));
    }

    /** How often the build ran. */
    int builds() throws IOException {
        Path log = root.resolve("builds");
        return Files.exists(log) ? Files.readAllLines(log).size() : 0;
    }

    Path launcher() {
        return root.resolve("proviso");
    }

    Path output() {
        return root.resolve(".proviso-build");
    }

    Run run(String... arguments) throws IOException, InterruptedException {
        return run(root, launcher().toString(), arguments);
    }

    Run run(Path workingFolder, String launcher, String... arguments) throws IOException, InterruptedException {
        return Run.of(process(workingFolder, launcher, arguments));
    }

    /** Starts the launcher and does not wait; what it says goes into {@code log}. */
    Process start(Path log, String... arguments) throws IOException {
        return process(root, launcher().toString(), arguments)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    private ProcessBuilder process(Path workingFolder, String launcher, String... arguments) {
        List<String> command = new ArrayList<>(List.of(launcher));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(workingFolder.toFile());
        String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().putAll(Map.of("PATH", path, "JAVA_HOME", javaHome.toString()));
        return builder;
    }

    static void script(Path file, String text) throws IOException {
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + file + " executable");
        }
    }
}
