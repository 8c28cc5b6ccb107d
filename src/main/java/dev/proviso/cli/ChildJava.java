package dev.proviso.cli;

import dev.proviso.worker.Containment;
import dev.proviso.worker.Deadline;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts this program again, to read documents for it. */
final class ChildJava {

    /** A process that has read so many files is replaced. */
    private static final int FILES = 500;

    private ChildJava() {}

    /** The same Java and the same jar, within these limits. */
    static Containment containment(Deadline deadline, int megabytes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto"));
        command.addAll(List.of("-Xlog:disable", "-Djava.awt.headless=true"));
        String path = System.getProperty("java.class.path");
        Path archive = Path.of(path.replaceFirst("\\.jar$", ".jsa"));
        if (path.endsWith(".jar") && Files.isRegularFile(archive)) {
            command.add("-XX:SharedArchiveFile=" + archive);
        }
        command.addAll(List.of("-cp", path, Main.class.getName(), ReadDocumentsCommand.NAME));
        return new Containment(command, deadline, megabytes, FILES);
    }
}
