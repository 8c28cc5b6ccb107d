package dev.proviso.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * What one run of the launcher costs in CPU time, as a multiple of a JVM that says hello. Measured by hand, not in the
 * build: {@code ./mvnw test -Dtest=StartUpCost}.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs /bin/sh")
class StartUpCost {

    private static final int PAGE_BYTES = 98 * 1024;
    private static final int RUNS = 10;
    private static final int ROUNDS = 5;
    private static final String LAUNCHER = Path.of("proviso").toAbsolutePath().toString();
    private static final String JAR =
            Path.of(".proviso-build/proviso.jar").toAbsolutePath().toString();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /** The launcher's own, without the archive. */
    private static final List<String> FLAGS = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=3",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xshare:auto");

    @TempDir
    static Path folder;

    private static String page;
    private static double hello;

    @BeforeAll
    static void prepare() throws Exception {
        page = writePage().toString();
        millisPerRun(LAUNCHER, "--version"); // builds when it has to
        hello = millisPerRun(JAVA, "-cp", "target/test-classes", Hello.class.getName());
        System.out.printf(Locale.ROOT, "%-40s %7.0f ms%n", "hello", hello);
    }

    @Test
    void versionWithArchive() throws Exception {
        assertThat(ratio("--version", LAUNCHER, "--version")).isLessThanOrEqualTo(7);
    }

    @Test
    void pageWithArchive() throws Exception {
        assertThat(ratio("check, 98 KB", LAUNCHER, "check", page)).isLessThanOrEqualTo(7);
    }

    @Test
    void pageWithoutArchive() throws Exception {
        List<String> command = new ArrayList<>(List.of(JAVA));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", JAR, "dev.proviso.cli.Main", "check", page));
        assertThat(ratio("check, 98 KB, no archive", command.toArray(String[]::new)))
                .isLessThanOrEqualTo(11);
    }

    private static double ratio(String what, String... command) throws Exception {
        double millis = millisPerRun(command);
        System.out.printf(Locale.ROOT, "%-40s %7.0f ms %6.1f x hello%n", what, millis, millis / hello);
        return millis / hello;
    }

    /** The median of the rounds. */
    private static double millisPerRun(String... command) throws IOException, InterruptedException {
        double[] rounds = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            rounds[i] = cpuMillis(command) / RUNS;
        }
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    /** User and system time of all runs together, as the shell that waited for them counts it. */
    private static double cpuMillis(String... command) throws IOException, InterruptedException {
        List<String> shell = new ArrayList<>(List.of("/bin/sh", "-c", """
                i=0
                while [ $i -lt %d ]; do "$@" >/dev/null 2>&1 </dev/null; i=$((i + 1)); done
                times""".formatted(RUNS), "sh"));
        shell.addAll(List.of(command));
        Process process = new ProcessBuilder(shell).start();
        String times = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        process.waitFor();
        String children =
                times.strip().lines().reduce((first, second) -> second).orElseThrow();
        return Stream.of(children.split(" ")).mapToDouble(StartUpCost::millis).sum();
    }

    private static double millis(String time) {
        Matcher matcher = Pattern.compile("(\\d+)m([0-9.]+)s").matcher(time);
        if (!matcher.matches()) {
            throw new IllegalStateException("not a time: " + time);
        }
        return 60_000 * Double.parseDouble(matcher.group(1)) + 1_000 * Double.parseDouble(matcher.group(2));
    }

    /** The terms of all cases one after the other, cut at the size of an ordinary long page. */
    private static Path writePage() throws IOException {
        StringBuilder text = new StringBuilder();
        List<Path> terms;
        try (Stream<Path> files = Files.walk(Path.of("testdata/documents"))) {
            terms = files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
        while (text.length() < PAGE_BYTES) {
            for (Path file : terms) {
                text.append(Files.readString(file)).append("\n\n");
            }
        }
        return Files.writeString(folder.resolve("page.md"), text.substring(0, PAGE_BYTES));
    }
}
