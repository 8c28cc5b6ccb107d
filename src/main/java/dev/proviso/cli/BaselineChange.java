package dev.proviso.cli;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import dev.proviso.analysis.Failing;
import dev.proviso.config.Baseline;
import dev.proviso.config.BaselineFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the commands that write a baseline have in common: they analyse all documents that it is about. */
abstract class BaselineChange implements Callable<Integer> {

    /** The file, where neither the command nor the settings name one. */
    static final String USUAL = ".proviso-baseline.yml";

    private final Session session;

    @Parameters(paramLabel = "PATH", arity = "1..*", description = "All documents, as for 'check'.")
    private List<String> paths = List.of();

    @Option(
            names = {"--baseline", "--output"},
            paramLabel = "FILE",
            description = "The baseline (default: that of the settings, else " + USUAL + ").")
    private @Nullable Path file;

    @Mixin
    private RuleOptions rules;

    @Mixin
    private ReadingChoice choice = new ReadingChoice();

    BaselineChange(Session session) {
        this.session = session;
        rules = new RuleOptions(session);
    }

    @Override
    public final Integer call() throws Trouble {
        Proviso proviso = rules.analyser();
        Path settled = rules.config().settings().baseline();
        Path target = file != null ? file : settled != null ? settled : Path.of(USUAL);
        Changer changer = changer(target);
        Tally tally = new Tally(Failing.NEVER, false);
        Baseline baseline = changer.change(analyse(proviso, tally));
        tally.complain(session);
        Output.write(target, out -> BaselineFile.write(baseline, out));
        String told = baseline.size() + " findings are known in " + Inputs.slashed(target) + "\n";
        session.print(out -> out.write(told.getBytes(StandardCharsets.UTF_8)));
        return tally.exitCode();
    }

    /** Makes a baseline of what was found. */
    @FunctionalInterface
    interface Changer {
        Baseline change(List<Analysis> analyses);
    }

    /**
     * How the baseline is made.
     *
     * @param file where it stands, or will
     * @throws Trouble when it cannot be read
     */
    abstract Changer changer(Path file) throws Trouble;

    private List<Analysis> analyse(Proviso proviso, Tally tally) throws Trouble {
        List<Analysis> analyses = new ArrayList<>();
        List<Input> inputs = Inputs.of(session, paths, "stdin");
        try (Batch batch = new Batch(proviso, choice, Runtime.getRuntime().availableProcessors(), inputs);
                Progress progress = Progress.of(session, inputs.size())) {
            batch.run(reading -> {
                tally.add(reading.analysis());
                analyses.add(reading.analysis());
                progress.step();
            });
        }
        return analyses;
    }
}
