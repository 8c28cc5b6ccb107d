package dev.proviso.authoring;

import dev.proviso.gap.CheckPack;
import dev.proviso.rule.RuleFiles;
import dev.proviso.rule.RulePack;
import dev.proviso.yaml.Problem;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * What came of checking rule files: whether they can be used, and are tested, not whether their examples hold.
 *
 * @param files how many files were checked
 * @param problems every mistake in them, by file, line and column
 */
public record Validation(int files, List<Problem> problems) {

    public Validation {
        problems = List.copyOf(problems);
    }

    /**
     * Checks the files of these folders as they would be used, beside the shipped ones; without a folder the shipped ones.
     *
     * @throws IOException when a folder cannot be read
     */
    public static Validation of(List<Path> folders) throws IOException {
        Problems problems = new Problems();
        RuleFiles files = RuleFiles.with(folders, problems);
        RulePack rules = RulePack.of(files, problems);
        CheckPack checks = CheckPack.of(files, problems);
        for (Tested tested : Tested.all(rules, checks)) {
            if (files.isOwn(tested.file())) {
                tested.lack()
                        .ifPresent(lack ->
                                lack.lines().forEach(line -> problems.add(new Problem(tested.file(), 1, 1, line))));
            }
        }
        int count = folders.isEmpty()
                ? files.rules().size() + checks.checks().size()
                : files.own().size();
        return new Validation(count, problems.list());
    }

    /** How many files have problems. */
    public long filesWithProblems() {
        return problems.stream().map(Problem::file).distinct().count();
    }
}
