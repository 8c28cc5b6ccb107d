package dev.proviso.gap;

import dev.proviso.rule.RuleFile;
import dev.proviso.rule.ShippedFiles;
import dev.proviso.yaml.Problems;
import java.util.ArrayList;
import java.util.List;

/** Reads the checks that the tool ships with. */
final class ShippedChecks {

    private static final String FOLDER = "/rules/checks";

    private ShippedChecks() {}

    /** The shipped checks; their files are part of the build, so a mistake in one is a broken build. */
    static CheckPack read() {
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
