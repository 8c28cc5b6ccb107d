package dev.proviso.bench;

import dev.proviso.Proviso;
import dev.proviso.analysis.Analysis;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** From the bytes of a file to grants, controls and gaps, one file after the other. */
@State(Scope.Thread)
public class PipelineBenchmark {

    /** The list of files in the workshop. */
    @Param("")
    public String files = "";

    private final Proviso proviso = Proviso.create();
    private List<Source> sources = List.of();
    private int next;

    /** Takes the files and warms up. */
    @Setup
    public void prepare() throws Exception {
        sources = Workshop.current().read(files);
        WarmUp.with(() -> analyse(new Spent()));
    }

    /** The next file. */
    @Benchmark
    public Analysis analyse(Spent spent) {
        Source source = sources.get(next);
        next = (next + 1) % sources.size();
        spent.begin();
        Analysis analysis = proviso.analyse(source.bytes(), source.name());
        spent.end(source.sentenceBytes());
        return analysis;
    }
}
