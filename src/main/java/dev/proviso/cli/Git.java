package dev.proviso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the user's git, without a shell.
 *
 * <p>A repository's own settings must not make it run anything: no pager, no hooks, no monitor of files, no signature
 * program, and nothing fetched from elsewhere. Paths are taken literally.
 */
final class Git {

    private static final List<String> QUIETLY = List.of(
            "--no-pager",
            "--literal-pathspecs",
            "-c",
            "core.hooksPath=/dev/null",
            "-c",
            "core.fsmonitor=false",
            "-c",
            "log.showSignature=false",
            "-c",
            "log.follow=false");

    private static final Map<String, String> ENVIRONMENT = Map.of(
            "GIT_OPTIONAL_LOCKS", "0",
            "GIT_NO_LAZY_FETCH", "1",
            "GIT_TERMINAL_PROMPT", "0",
            "LC_ALL", "C");

    private final Path folder;

    /** @param folder where it runs: in the repository */
    Git(Path folder) {
        this.folder = folder;
    }

    /**
     * What a command prints; empty when it fails.
     *
     * @throws Trouble when there is no git
     */
    Optional<byte[]> run(String... arguments) throws Trouble {
        List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
        command.addAll(QUIETLY);
        command.addAll(List.of(arguments));
        try {
            Process process = process(command);
            byte[] out = process.getInputStream().readAllBytes();
            return process.waitFor() == 0 ? Optional.of(out) : Optional.empty();
        } catch (IOException e) {
            throw new Trouble(
                    "--git needs the program git, which could not be started; install it, or give two files", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted while git was running", e);
        }
    }

    private static Process process(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(ENVIRONMENT);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }
}
