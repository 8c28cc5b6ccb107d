package dev.proviso.bench;

import dev.proviso.rule.Packs;
import dev.proviso.rule.RulePack;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One endless sentence, read with all shipped rules and with single patterns made to be slow; the slowest of these counts. */
@State(Scope.Thread)
public class LongSentenceBenchmark {

    /** Words that are met at every second place or at every place, alone and in phrases that overlap. */
    private static final List<String> ENTRIES = List.of("you", "grant", "you grant", "grant you", "a", "a a", "a a a");

    /** Patterns of which every part is met everywhere, except the last one. */
    private static final List<String> SLOW = List.of(
            "<word> ...60 <word> ...60 <word> ...60 never",
            "(you|grant|a) [(you|grant|a)] [(you|grant|a)] ...60 (you|grant|a) ...60 (never|a a never)",
            "{<word> , } ...60 {<word> , } never",
            "!never <word> ..60 !(never a) <word> ..60 <word>");

    /** Words that patterns want at their ends stand at the sentence's start: no pattern can be passed over at a glance. */
    private static final String NEEDED = "Never a license to content: ";

    /** What the sentence repeats. */
    @Param("")
    public String words = "";

    /** The sentence's length, in thousands of bytes. */
    @Param("0")
    public int length;

    private Section section = new Section("", List.of());
    private final List<RulePack> packs = new ArrayList<>();

    /** Writes the sentence. */
    @Setup
    public void prepare() {
        String repeated = (words + " ").repeat(length * 1000 / (words.length() + 1));
        section = new Section("", List.of(NEEDED + repeated.strip() + "."));
        packs.add(Packs.larger(1));
        SLOW.forEach(pattern -> packs.add(Packs.ofPattern(pattern, ENTRIES)));
    }

    /** The sentence with each pack; counts the time of the slowest. */
    @Benchmark
    public int match(Spent spent) {
        int found = 0;
        long slowest = 0;
        for (RulePack pack : packs) {
            Spent own = new Spent();
            own.begin();
            found += new Own(pack).read(section);
            own.end(1);
            slowest = Math.max(slowest, own.nanos);
        }
        spent.nanos += slowest;
        spent.amount++;
        return found;
    }
}
