package dev.proviso.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks in processes of their own and sums up what they counted. Each method gives, by the values of the parameters, the
 * median over the processes of what was done in a second of CPU time.
 *
 * @param forks processes for each combination of parameters
 * @param workshop what the benchmarks work on
 */
record Runs(int forks, Workshop workshop) {

    private static final TimeValue MEASURED = TimeValue.seconds(3);

    /** Bytes a second of {@link MatchingBenchmark}, by the contender's name. */
    Map<String, Double> matching(Collection<Contender.Name> contenders) throws RunnerException {
        return run(steady(MatchingBenchmark.class)
                .param(
                        "contender",
                        contenders.stream().map(Contender.Name::name).toArray(String[]::new)));
    }

    /** Bytes a second of {@link PipelineBenchmark}, by the kind of files. */
    Map<String, Double> pipeline(String... files) throws RunnerException {
        return run(steady(PipelineBenchmark.class).param("files", files));
    }

    /** Sentences a second of {@link LongSentenceBenchmark}, as "400 you grant". */
    Map<String, Double> longSentences(List<String> words, List<Integer> lengths) throws RunnerException {
        return run(base(LongSentenceBenchmark.class)
                .mode(Mode.SingleShotTime)
                .warmupIterations(2)
                .measurementIterations(2)
                .param("words", words.toArray(String[]::new))
                .param("length", lengths.stream().map(String::valueOf).toArray(String[]::new)));
    }

    private ChainedOptionsBuilder steady(Class<?> benchmark) {
        return base(benchmark)
                .mode(Mode.Throughput)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(MEASURED);
    }

    /**
     * The launcher's collector, which leaves the measuring threads alone; and code is run only when it is compiled, so that what is
     * warm after so much work is warm on a busy machine too.
     */
    private ChainedOptionsBuilder base(Class<?> benchmark) {
        return new OptionsBuilder()
                .include("\\b" + benchmark.getSimpleName() + "\\b")
                .forks(forks)
                .jvmArgs("-Xmx1g", "-Xbatch", "-XX:+UseSerialGC", "-D" + Workshop.PROPERTY + "=" + workshop.folder())
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static Map<String, Double> run(ChainedOptionsBuilder options) throws RunnerException {
        Map<String, Double> measured = new TreeMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            measured.put(parameters(result), median(result.getBenchmarkResults()));
        }
        return measured;
    }

    private static String parameters(RunResult result) {
        return new TreeSet<>(result.getParams().getParamsKeys())
                .stream().map(result.getParams()::getParam).collect(Collectors.joining(" "));
    }

    private static double median(Collection<BenchmarkResult> processes) {
        return median(processes.stream()
                .mapToDouble(process -> sum(process, "amount") / sum(process, "nanos") * 1e9)
                .toArray());
    }

    /** The middle of some figures, of an even number the mean of the two in the middle. */
    static double median(double... figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    private static double sum(BenchmarkResult process, String counter) {
        return process.getIterationResults().stream()
                .map(IterationResult::getSecondaryResults)
                .mapToDouble(counters -> counters.get(counter).getScore())
                .sum();
    }
}
