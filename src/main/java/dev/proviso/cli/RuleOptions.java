package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.authoring.Catalogue;
import dev.proviso.gap.RuleBook;
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
     * The rules, checks and vocabularies as their files write them.
     *
     * @throws Trouble with every problem that keeps a file from being read, one a line
     */
    Catalogue catalogue() throws Trouble {
        checkFolders("--rules: ", folders);
        Problems problems = new Problems();
        try {
            Catalogue catalogue = Catalogue.of(RuleFiles.with(folders, problems), problems);
            if (!problems.isEmpty()) {
                throw new Trouble(lines(problems.list()));
            }
            return catalogue;
        } catch (IOException e) {
            throw unreadable(e);
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
