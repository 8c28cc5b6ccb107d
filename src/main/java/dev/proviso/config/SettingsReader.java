package dev.proviso.config;

import dev.proviso.clause.Level;
import dev.proviso.clause.Term;
import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problem;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import dev.proviso.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads the settings in a file. One reader reads one file. */
public final class SettingsReader {

    private static final List<String> KEYS = List.of("side", "fail-on", "rules", "levels", "baseline", "suppressions");

    private static final String OFF = "off";

    private final Path file;
    private final Problems problems;

    private SettingsReader(Path file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /**
     * The settings in the file; of no use when problems were found. Folders it names are relative to its own.
     *
     * @param name what to call the file in messages
     * @throws IOException when it cannot be read
     */
    public static Settings read(Path file, String name, Problems problems) throws IOException {
        SettingsReader reader = new SettingsReader(file, problems);
        return mapping(file, name, problems).map(reader::settings).orElse(Settings.NONE);
    }

    /** The keys and values of a file. */
    static Optional<Mapping> mapping(Path file, String name, Problems problems) throws IOException {
        if (Files.size(file) > YamlReader.MOST_BYTES) {
            problems.add(new Problem(name, 1, 1, YamlReader.TOO_LONG));
            return Optional.empty();
        }
        return YamlReader.readMapping(name, Files.readAllBytes(file), problems);
    }

    private Settings settings(Mapping file) {
        file.refuseUnknownKeys(KEYS, problems);
        return new Settings(
                file.texts("side", problems).stream().map(Scalar::value).toList(),
                failOn(file),
                rules(file),
                choices(file),
                named(file, "baseline", mayBeWritten -> true),
                named(file, "suppressions", Files::isRegularFile));
    }

    private @Nullable Level failOn(Mapping file) {
        return file.word("fail-on", Term.ids(Level.values()), problems)
                .flatMap(word -> Term.find(Level.class, word))
                .orElse(null);
    }

    private List<Path> rules(Mapping file) {
        return file.texts("rules", problems).stream()
                .flatMap(written -> beside(written, "folder", Files::isDirectory).stream())
                .toList();
    }

    private @Nullable Path named(Mapping settings, String key, Predicate<Path> isOne) {
        return settings.scalar(key, problems)
                .flatMap(written -> beside(written, "file", isOne))
                .orElse(null);
    }

    private Optional<Path> beside(Scalar written, String what, Predicate<Path> isOne) {
        try {
            Path path = file.resolveSibling(written.value());
            if (isOne.test(path)) {
                return Optional.of(path);
            }
        } catch (InvalidPathException e) {
            // told below: what is no path is nothing that could be there
        }
        problems.add(written, "there is no " + what + " " + written.describe() + " beside this file");
        return Optional.empty();
    }

    private List<RuleChoice> choices(Mapping file) {
        List<RuleChoice> choices = new ArrayList<>();
        file.mapping("levels", problems)
                .ifPresent(levels -> levels.entries()
                        .forEach(entry -> choice(levels, entry.key()).ifPresent(choices::add)));
        return choices;
    }

    private Optional<RuleChoice> choice(Mapping levels, Scalar rule) {
        return levels.word(rule.value(), words(), problems)
                .map(word -> new RuleChoice(rule, Term.find(Level.class, word).orElse(null)));
    }

    /** The levels that something can be told at, and the switch. */
    private static List<String> words() {
        List<String> words = new ArrayList<>(
                Term.ids(Arrays.copyOfRange(Level.values(), Level.INFO.ordinal(), Level.values().length)));
        words.add(OFF);
        return words;
    }
}
