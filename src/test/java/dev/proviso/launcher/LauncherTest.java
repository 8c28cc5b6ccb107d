package dev.proviso.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for POSIX shells, in a clone whose Maven and Java are fakes. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs /bin/sh")
class LauncherTest {

    @TempDir
    Path folder;

    private FakeClone clone;

    @BeforeEach
    void makeClone() throws IOException {
        clone = new FakeClone(folder.resolve("clone"), folder.resolve("jdk"));
    }

    @Test
    void buildsOnFirstUseAndSaysSoInOneLine() throws Exception {
        Run run = clone.run("check");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).startsWith("proviso: building").hasLineCount(1);
        assertThat(clone.builds()).isEqualTo(1);
    }

    @Test
    void leavesNothingBesideTheBuildBehind() throws Exception {
        clone.run("check");

        assertThat(namesIn(clone.output())).containsExactly("built", "java", "proviso.jar");
    }

    @Test
    void startsWithoutAWordWhenNothingHasChanged() throws Exception {
        clone.run("check");

        Run second = clone.run("check");

        assertThat(second.err()).isEmpty();
        assertThat(clone.builds()).isEqualTo(1);
    }

    @Test
    void buildsAgainWhenARuleChanges() throws Exception {
        clone.run("check");
        Path rule = Files.writeString(clone.root.resolve("rules/own.yaml"), "id: own");
        Files.setLastModifiedTime(rule, FileTime.from(Instant.now().plus(Duration.ofSeconds(2))));

        clone.run("check");

        assertThat(clone.builds()).isEqualTo(2);
    }

    @Test
    void passesArgumentsAndExitCode() throws Exception {
        Run run = clone.run("check", "two words", "", "*", "exit=1");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.out()).endsWith("""
                <check>
                <two words>
                <>
                <*>
                <exit=1>
                """);
    }

    @Test
    void leavesTheUserInTheirOwnFolder() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("else where")).toRealPath();

        Run run = clone.run(elsewhere, clone.launcher().toString(), "check");

        assertThat(run.out()).startsWith(elsewhere + "\n");
    }

    @Test
    void aReleaseStartsWithTheJavaInItAndBuildsNothing() throws Exception {
        Files.createDirectory(clone.root.resolve("runtime"));
        Files.move(clone.javaHome.resolve("bin"), clone.root.resolve("runtime/bin"));

        Run run = clone.run("exit=3");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(run.out()).endsWith("<exit=3>\n");
        assertThat(clone.builds()).isZero();
        assertThat(clone.output()).doesNotExist();
    }

    @Test
    void worksThroughAChainOfLinks() throws Exception {
        Path bin = Files.createDirectory(folder.resolve("bin"));
        Files.createSymbolicLink(bin.resolve("first"), Path.of("../clone/proviso"));
        Files.createSymbolicLink(bin.resolve("second"), Path.of("first"));

        Run run = clone.run(bin, "./second", "exit=3");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(clone.builds()).isEqualTo(1);
    }

    @Test
    void worksFromAPathWithSpaces() throws Exception {
        clone = new FakeClone(folder.resolve("my clones/of it"), folder.resolve("my jdk"));

        Run run = clone.run("exit=3");

        assertThat(run.exitCode()).isEqualTo(3);
        assertThat(clone.builds()).isEqualTo(1);
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        Files.writeString(clone.root.resolve("slow"), "1");
        Path log = folder.resolve("log");
        Process first = clone.start(log, "check");

        Run second = clone.run("check");

        assertThat(first.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).isZero();
        assertThat(second.exitCode()).isZero();
        assertThat(clone.builds()).isEqualTo(1);
    }

    @Test
    void takesAwayTheLockOfAProcessThatIsGone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        Files.createDirectories(clone.output().resolve("lock"));
        Files.writeString(clone.output().resolve("lock/pid"), gone.pid() + "\n");

        Run run = clone.run("check");

        assertThat(run.exitCode()).isZero();
        assertThat(clone.builds()).isEqualTo(1);
    }

    @Test
    void showsWhyABuildFailedAndLeavesNoLock() throws Exception {
        Files.writeString(clone.root.resolve("broken"), "");

        Run run = clone.run("check");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("ERROR: does not compile", "proviso: the build failed");
        assertThat(namesIn(clone.output())).containsExactly("java");
    }

    @Test
    void aSignalEndsTheBuildAndLeavesNoLock() throws Exception {
        Files.writeString(clone.root.resolve("slow"), "30");
        Path log = folder.resolve("log");
        Process process = clone.start(log, "check");
        while (clone.builds() == 0) {
            Thread.sleep(20);
        }

        process.destroy();

        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(namesIn(clone.output())).containsExactly("java");
    }

    @Test
    void saysThatAnOldJavaIsTooOld() throws Exception {
        clone.useJava("1.8.0_402");

        Run run = clone.run("check");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is Java 8; a JDK 17 or newer is needed").hasLineCount(1);
        assertThat(clone.builds()).isZero();
    }

    @Test
    void saysThatAJavaHomeHoldsNoJava() throws Exception {
        Files.delete(clone.javaHome.resolve("bin/java"));

        Run run = clone.run("check");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("JAVA_HOME is").hasLineCount(1);
    }

    @Test
    void saysThatACloneCannotBeWritten() throws Exception {
        Files.writeString(clone.output(), "a file where the folder of the build should be");

        Run run = clone.run("check");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written").hasLineCount(1);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
