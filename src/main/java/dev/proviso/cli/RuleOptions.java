package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.authoring.Catalogue;
import dev.proviso.gap.RuleBook;
import dev.proviso.report.CheckText;
import dev.proviso.rule.RuleException;
import dev.proviso.rule.RuleFiles;
import dev.proviso.yaml.Problem;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;

/** The options that say with which rules to analyse. */
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder with rules of your own; a rule replaces the shipped one of the same id. Repeatable.")
    private List<Path> folders = new ArrayList<>();

    /** @throws Trouble with every problem of every rule file, one a line */
    Proviso analyser() throws Trouble {
        return folders.isEmpty() ? Proviso.create() : Proviso.create(load("--rules: ", folders));
    }

    /**
     * The shipped rules and checks with those of these folders.
     *
     * @param option where the folders were named, for messages
     * @throws Trouble with every problem of every rule file, one a line
     */
    static RuleBook load(String option, List<Path> folders) throws Trouble {
        checkFolders(option, folders);
        try {
            return RuleBook.load(folders);
        } catch (RuleException e) {
            throw new Trouble(lines(e.problems()), e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /**
     * The shipped rules and checks with those of the user.
     *
     * @throws Trouble with every problem of every rule file, one a line
     */
    RuleBook book() throws Trouble {
        return load("--rules: ", folders);
    }

    /** What reports say of the checks; the rules were {@linkplain #analyser() loaded} before, so that they are good. */
    List<CheckText> checkTexts() {
        try {
            return book().checks().checks().stream()
                    .map(check -> new CheckText(check.id(), check.title(), check.level(), check.why(), check.source()))
                    .toList();
        } catch (Trouble e) {
            throw new IllegalStateException("the rules changed during the run: " + e.getMessage(), e);
        }
    }

    /**
     * The files of rules and vocabularies, not compiled.
     *
     * @throws Trouble with every problem that keeps a file from being read, one a line
     */
    RuleFiles files() throws Trouble {
        Problems problems = new Problems();
        RuleFiles files = files(problems);
        refuse(problems);
        return files;
    }

    /**
     * The rules, checks and vocabularies as their files write them.
     *
     * @throws Trouble with every problem that keeps a file from being read, one a line
     */
    Catalogue catalogue() throws Trouble {
        Problems problems = new Problems();
        Catalogue catalogue = Catalogue.of(files(problems), problems);
        refuse(problems);
        return catalogue;
    }

    private RuleFiles files(Problems problems) throws Trouble {
        checkFolders("--rules: ", folders);
        try {
            return RuleFiles.with(folders, problems);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static void refuse(Problems problems) throws Trouble {
        if (!problems.isEmpty()) {
            throw new Trouble(lines(problems.list()));
        }
    }

    /** @throws Trouble when one of the folders is not there */
    static void checkFolders(String option, List<Path> folders) throws Trouble {
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new Trouble(option + "there is no folder " + Inputs.slashed(folder));
            }
        }
    }

    private static String lines(List<Problem> problems) {
        return problems.stream().map(Object::toString).collect(Collectors.joining("\n"));
    }

    static Trouble unreadable(IOException problem) {
        return new Trouble("the rules cannot be read: " + Output.reason(problem), problem);
    }
}
