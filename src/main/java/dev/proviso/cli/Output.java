package dev.proviso.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its place. A device or a pipe is
 * written directly.
 */
final class Output {

    /** Writes what a report consists of. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private Output() {}

    /** @throws Trouble when the file cannot be written; then what stood there still stands */
    static void write(Path file, Content content) throws Trouble {
        try {
            if (Files.isDirectory(file)) {
                throw new IOException("it is a folder; name a file in it");
            } else if (Files.exists(file) && !Files.isRegularFile(file)) {
                fill(file, content, StandardOpenOption.WRITE);
            } else {
                replace(Files.exists(file) ? file.toRealPath() : file, content);
            }
        } catch (IOException e) {
            throw new Trouble("cannot write " + Inputs.slashed(file) + ": " + reason(e), e);
        }
    }

    /** Adds to a file that others write to as well. */
    static void append(Path file, Content content) throws Trouble {
        try {
            fill(file, content, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new Trouble("cannot write " + Inputs.slashed(file) + ": " + reason(e), e);
        }
    }

    /** The same for every path that leads to one file, through whatever folders and links, whether it exists or not. */
    static Path place(Path file) {
        Path whole = file.toAbsolutePath().normalize();
        try {
            if (Files.exists(whole)) {
                return file.toRealPath();
            }
            Path folder = file.toAbsolutePath().getParent();
            return folder == null ? whole : folder.toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return whole;
        }
    }

    private static void replace(Path file, Content content) throws IOException {
        Path temporary = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            temporary.toFile().deleteOnExit();
            fill(temporary, content, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void fill(Path file, Content content, StandardOpenOption... options) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, options))) {
            content.writeTo(out);
        }
    }

    /** What went wrong, without the path that the caller names. */
    static String reason(IOException problem) {
        if (problem instanceof java.nio.file.NoSuchFileException) {
            return "its folder does not exist; create it first";
        }
        if (problem instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        if (problem instanceof java.nio.file.FileSystemException inFile && inFile.getReason() != null) {
            return inFile.getReason();
        }
        return String.valueOf(problem.getMessage());
    }
}
