package dev.proviso.bench;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Finds the patterns in one section after the other, in an order mixed once for all contenders. */
@State(Scope.Thread)
public class MatchingBenchmark {

    /** A call reads sections until it has read so many bytes: the clock is asked seldom, and slow contenders end in time. */
    private static final int BYTES = 4096;

    /** A {@link Contender.Name}. */
    @Param("")
    public String contender = "";

    private List<Section> sections = List.of();
    private Contender engine = section -> 0;
    private int next;

    /** Prepares the engine and warms it up. */
    @Setup
    public void prepare() throws Exception {
        Workshop workshop = Workshop.current();
        sections = workshop.read(Workshop.SECTIONS);
        engine = Contender.Name.valueOf(contender).prepare(workshop);
        WarmUp.with(() -> match(new Spent()));
    }

    /** A few sections. */
    @Benchmark
    public int match(Spent spent) {
        int found = 0;
        long bytes = 0;
        while (bytes < BYTES) {
            Section section = sections.get(next);
            next = (next + 1) % sections.size();
            spent.begin();
            found += engine.read(section);
            spent.end(section.bytes());
            bytes += section.bytes();
        }
        return found;
    }
}
