package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.analysis.Failing;
import dev.proviso.authoring.Catalogue;
import dev.proviso.clause.Level;
import dev.proviso.clause.Term;
import dev.proviso.config.Settings;
import dev.proviso.gap.RuleBook;
import dev.proviso.report.CheckText;
import dev.proviso.rule.RuleException;
import dev.proviso.rule.RuleFiles;
import dev.proviso.yaml.Nearest;
import dev.proviso.yaml.Problem;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say with which rules and for whom to analyse. */
final class RuleOptions {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = "Folder with rules of your own; a rule replaces the shipped one of the same id. Repeatable.")
    private List<Path> folders = new ArrayList<>();

    @Option(
            names = "--side",
            paramLabel = "NAME",
            description = "What documents call your side, where they name companies without saying who serves whom."
                    + " Repeatable.")
    private List<String> side = new ArrayList<>();

    @Mixin
    private ConfigOptions config;

    RuleOptions(Session session) {
        config = new ConfigOptions(session);
    }

    /** @throws Trouble with every problem of the settings and of every rule file, one a line */
    Proviso analyser() throws Trouble {
        Settings settings = config.settings();
        if (folders.isEmpty() && side.isEmpty() && settings == Settings.NONE) {
            return Proviso.create();
        }
        return Proviso.create(settled(), side());
    }

    /**
     * What fails a run: the levels and checks asked for, else the level that the project settled, else high.
     *
     * @throws Trouble when a word is neither a level nor the id of a check
     */
    Failing failing(List<String> asked) throws Trouble {
        if (asked.isEmpty()) {
            Level settled = config.settings().failOn();
            return Failing.from(settled == null ? Level.HIGH : settled);
        }
        Level from = Level.NONE;
        Set<String> checks = new TreeSet<>();
        for (String word : asked) {
            Optional<Level> level = Term.find(Level.class, word.toLowerCase(Locale.ROOT));
            if (level.isPresent()) {
                from = level.get();
            } else {
                checks.add(check(word));
            }
        }
        return new Failing(from, checks);
    }

    private String check(String word) throws Trouble {
        List<String> known = checkTexts().stream().map(CheckText::id).toList();
        if (!known.contains(word)) {
            throw new Trouble("--fail-on takes a level (" + String.join(", ", Term.ids(Level.values()))
                    + ") or the id of a check, not '" + word + "'" + Nearest.hint(word, known));
        }
        return word;
    }

    /** Where the settings of the project stand. */
    ConfigOptions config() {
        return config;
    }

    /** What documents call the reader's side. */
    List<String> side() throws Trouble {
        return side.isEmpty() ? config.settings().side() : side;
    }

    /** The rules with the levels and switches of the settings. */
    private RuleBook settled() throws Trouble {
        return SettledRules.of(book(), config.settings().choices());
    }

    /** The folders of the settings, then those of the command line, whose files go before. */
    private List<Path> folders() throws Trouble {
        checkFolders("--rules: ", folders);
        List<Path> all = new ArrayList<>(config.settings().rules());
        all.addAll(folders);
        return all;
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
        return load("", folders());
    }

    /** What reports say of the checks; the rules were {@linkplain #analyser() loaded} before, so that they are good. */
    List<CheckText> checkTexts() {
        try {
            return settled().checks().telling().stream()
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
        try {
            return RuleFiles.with(folders(), problems);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    static void refuse(Problems problems) throws Trouble {
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
