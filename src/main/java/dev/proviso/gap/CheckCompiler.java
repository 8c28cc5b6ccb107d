package dev.proviso.gap;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: compiles the shipped checks, so that starting the tool reads no YAML. */
public final class CheckCompiler {

    private CheckCompiler() {}

    /**
     * Writes the compiled checks of the files on the class path.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), CompiledCheckWriter.write(ShippedChecks.fromFiles()));
    }
}
