package dev.proviso.gap;

import dev.proviso.rule.RuleFile;
import dev.proviso.rule.ShippedFiles;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the checks that the tool ships with. */
final class ShippedChecks {

    private static final String FOLDER = "/rules/checks";

    /** Where the build puts what {@link CheckCompiler} writes. */
    private static final String COMPILED = "/rules/checks.pack";

    private ShippedChecks() {}

    /** From the jar as the build compiled them, else from their files. */
    static CheckPack read() {
        try {
            Optional<byte[]> compiled = ShippedFiles.inJar(COMPILED);
            return compiled.isPresent() ? CompiledCheckReader.read(compiled.get()) : fromFiles();
        } catch (IOException e) {
            throw new UncheckedIOException("the shipped checks cannot be read", e);
        }
    }

    /** From their files, which are part of the build, so that a mistake in one is a broken build. */
    static CheckPack fromFiles() {
        Problems problems = new Problems();
        CheckReader reader = new CheckReader(problems);
        List<Check> checks = new ArrayList<>();
        ShippedFiles.below(FOLDER)
                .forEach((name, bytes) -> RuleFile.read("rules/checks/" + name, bytes, problems)
                        .flatMap(reader::read)
                        .ifPresent(checks::add));
        if (!problems.isEmpty() || checks.isEmpty()) {
            throw new IllegalStateException("the shipped checks cannot be used: " + problems.list());
        }
        return new CheckPack(checks);
    }
}
