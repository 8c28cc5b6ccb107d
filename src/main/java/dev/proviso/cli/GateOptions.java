package dev.proviso.cli;

import dev.proviso.config.BaselineFile;
import dev.proviso.config.SettingsFile;
import dev.proviso.config.SuppressionsReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which findings are not to stop a run. */
final class GateOptions {

    @Option(
            names = "--baseline",
            paramLabel = "FILE",
            description = "Findings that are known: they are marked and --fail-on does not count them."
                    + " 'proviso baseline write' makes the file.")
    private @Nullable Path baseline;

    @Option(
            names = "--suppressions",
            paramLabel = "FILE",
            description = "Findings that are suppressed, with reasons (default: the nearest "
                    + SettingsFile.SUPPRESSIONS + ", looked for as the settings are).")
    private @Nullable Path suppressions;

    /**
     * What is settled about the findings in these inputs.
     *
     * @throws Trouble with every problem of the files, one a line
     */
    Gate gate(ConfigOptions config, List<Input> inputs) throws Trouble {
        Path known = baseline == null ? config.settings().baseline() : baseline;
        Optional<Path> excused = suppressions == null ? config.suppressions() : Optional.of(suppressions);
        if (known == null && excused.isEmpty()) {
            return Gate.OPEN;
        }
        Set<String> run = inputs.stream().map(Input::source).collect(Collectors.toSet());
        return new Gate(
                known == null ? null : ConfigOptions.read(known, BaselineFile::read),
                excused.isEmpty() ? List.of() : ConfigOptions.read(excused.get(), SuppressionsReader::read),
                run);
    }
}
