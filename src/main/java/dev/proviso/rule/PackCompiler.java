package dev.proviso.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A step of the build: compiles the shipped rules, so that starting the tool reads no YAML. */
public final class PackCompiler {

    private PackCompiler() {}

    /**
     * Writes the compiled pack of the shipped rules on the class path.
     *
     * @param arguments the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Files.write(Path.of(arguments[0]), PackWriter.write(RulePack.fromShippedFiles()));
    }
}
