package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import dev.proviso.language.Tokens;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Whatever a pattern and a sentence say: 400 KB of one sentence are done in two seconds of CPU time, and twice as long a sentence takes at
 * most two and a half times as long.
 */
class LinearTimeTest {

    private static final int BYTES = 400_000;
    private static final long MOST_NANOS = 2_000_000_000L;

    /** What the clock and the collector may add to a measurement. */
    private static final long NOISE_NANOS = 100_000_000L;

    private static final String[] VOCABULARIES = {
        "some", "id: some\ntitle: t\nentries:\n  v: [a, you, grant, b a, a b a]\n",
        "other", "id: other\ntitle: t\nentries:\n  v: [a, you, grant, c]\n",
        "gapped",
                "id: gapped\ntitle: t\nentries:\n  v: ['a ...20 a', 'you ...40 <some>', '{<some> , }', '<some> ..40 c']\n",
        "outer",
                "id: outer\ntitle: t\nentries:\n  v: ['<gapped> ...20 <gapped>', '<gapped> <gapped>', '<some> !<gapped>']\n",
        "two", "id: two\ntitle: t\nentries:\n  v: ['[a] <some>', '<some> <some>']\n",
        "four", "id: four\ntitle: t\nentries:\n  v: ['<two> <two>', '<two>', '!c <two> <two> <two>']\n",
        "many", "id: many\ntitle: t\nentries:\n  v: ['<four> <four>', '<four> <four> <four> <four>']\n",
        "more", "id: more\ntitle: t\nentries:\n  v: ['<many> <many> <many>', '<many>', '[<many>] <four>']\n",
    };

    static final List<String> PATTERNS = List.of(
            "(a|you)",
            "(a|you) ...40 (a|grant)",
            "(a|you) ...40 (a|grant) ...40 (a|you) ...60 missing",
            "(a|you) ..40 (a|grant) ..40 (a|you) ..40 (a|you) ..40 missing",
            "[a] [a] [a] [you] [grant] [a] [a] [a] [a] [a] [you] [grant] (missing|grant)",
            "[a [a [a [you [grant [you [a [a [a]]]]]]]]] missing",
            "(a a|a|a a a|you grant|you grant you) (a a|a|a a a|you|grant you) (a a|you grant|a) missing",
            "{<some> , } missing",
            "(a|you) [{<some> , } missing]",
            "(<some> <other> a {<some> , }|<other> a|<other> you {<other> , })",
            "(<some> {<some> , } missing|<some> {<other> , } ...3 (a|grant))",
            "{<some> , } {<other> , } {<some> , } missing",
            "<gapped> ...20 <gapped> ...20 <gapped> missing",
            "<outer> ...40 <outer>",
            "<four> <four> <four> missing",
            "<more> ...20 <more> ...20 <more> missing",
            "<some:from> ...40 <some:to> !(a|you) ...40 <outer>",
            "^ ...60 <some> ...60 $",
            "<some> ..60 $");

    @ParameterizedTest
    @FieldSource("PATTERNS")
    void timeGrowsWithTheSentenceAndNoFaster(String pattern) throws RuleException {
        String[] files = Stream.concat(
                        Stream.of("r", Small.rule("patterns: '" + pattern + "'\nunless: '<other> <some> <other>'\n")),
                        Stream.of(VOCABULARIES))
                .toArray(String[]::new);
        RulePack pack = Small.pack(files);
        for (String words : new String[] {"a ", "you grant "}) {
            nanos(pack, words, BYTES / 8); // warms up
            long once = nanos(pack, words, BYTES, MOST_NANOS);
            long twice = nanos(pack, words, 2 * BYTES, most(once));
            assertThat(once).as(words).isLessThan(MOST_NANOS);
            assertThat(twice).as(words).isLessThan(most(once));
        }
    }

    /** The most that twice the words may take. */
    private static long most(long once) {
        return once * 5 / 2 + NOISE_NANOS;
    }

    /** The time, measured anew where it is too long: other work on the machine only adds. */
    private static long nanos(RulePack pack, String words, int bytes, long most) {
        long nanos = nanos(pack, words, bytes);
        for (int again = 0; again < 2 && nanos >= most; again++) {
            nanos = Math.min(nanos, nanos(pack, words, bytes));
        }
        return nanos;
    }

    private static long nanos(RulePack pack, String words, int bytes) {
        String text = "Missing: " + words.repeat(bytes / words.length());
        Tokens tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Matcher matcher = new Matcher(pack, new DocumentTerms());
        Passage passage = matcher.passage(tokens);
        matcher.match(
                passage, Rule.Finds.GRANT, new Small.Alone(matcher.passage(Tokenizer.tokenize("", new Span(0, 0)))));
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
