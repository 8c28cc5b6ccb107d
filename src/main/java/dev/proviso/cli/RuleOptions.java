package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.gap.RuleBook;
import dev.proviso.rule.RuleException;
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
        for (Path folder : folders) {
            if (!Files.isDirectory(folder)) {
                throw new Trouble(option + "there is no folder " + Inputs.slashed(folder));
            }
        }
        try {
            return RuleBook.load(folders);
        } catch (RuleException e) {
            throw new Trouble(e.problems().stream().map(Object::toString).collect(Collectors.joining("\n")), e);
        } catch (IOException e) {
            throw new Trouble("the rules cannot be read: " + Output.reason(e), e);
        }
    }
}
