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
 * What came of checking rule files.
 *
 * @param files how many files were checked
 * @param problems every mistake in them, by file, line and column
 */
public record Validation(int files, List<Problem> problems) {

    public Validation {
        problems = List.copyOf(problems);
    }

    /**
     * Checks the files of these folders as they would be used beside the shipped ones; without a folder the shipped ones. The
     * examples of files that have no other mistakes are run.
     *
     * @throws IOException when a folder cannot be read
     */
    public static Validation of(List<Path> folders) throws IOException {
        Problems problems = new Problems();
        RuleFiles files = RuleFiles.with(folders, problems);
        RulePack rules = RulePack.of(files, problems);
        CheckPack checks = CheckPack.of(files, problems);
        int count = folders.isEmpty()
                ? files.rules().size() + checks.checks().size()
                : files.own().size();
        RuleFiles unbroken = files.without(problems);
        Tested.all(rules, checks).stream()
                .filter(tested -> folders.isEmpty() || files.isOwn(tested.file()))
                .forEach(tested -> tested.lack().map(Failure::problem).ifPresent(problems::add));
        runExamples(unbroken, problems);
        return new Validation(count, problems.list());
    }

    /** Without a broken file another may have nothing to refer to; that is no mistake of its own. */
    private static void runExamples(RuleFiles files, Problems problems) {
        Problems unheard = new Problems();
        RulePack rules = RulePack.of(files, unheard);
        CheckPack checks = CheckPack.of(files, unheard);
        RuleFiles usable = files.without(unheard);
        if (usable.own().size() < files.own().size()) {
            runExamples(usable, problems);
        } else if (unheard.isEmpty()) {
            run(new ExampleRunner(rules, checks), files, problems);
        }
    }

    private static void run(ExampleRunner runner, RuleFiles files, Problems problems) {
        runner.runAll(tested -> files.isOwn(tested.file()))
                .failures()
                .forEach(failure -> problems.add(failure.problem()));
    }

    /** How many files have problems. */
    public long filesWithProblems() {
        return problems.stream().map(Problem::file).distinct().count();
    }
}
