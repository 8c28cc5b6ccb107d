package dev.proviso.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.rule.Run.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RunTest {

    private static final List<String> WORDS = List.of("a", "b", "c", "and", "or");
    private static final List<List<String>> ENTRIES =
            List.of(List.of("a", "b", "c"), List.of("b", "a"), List.of("a"), List.of("c"));
    private static final String VOCABULARY = "id: v\ntitle: t\nentries:\n  v: [a, b a, c, a b c]\n";
    private static final int PATTERNS = 3000;
    private static final int TEXTS = 10;

    @Test
    void anyPatternMatchesWhatTryingEveryWayMatches() {
        Random random = new Random(7);
        int matches = 0;
        for (int i = 0; i < PATTERNS; i++) {
            matches += compare(pattern(random, 3), random);
        }
        assertThat(matches).isGreaterThan(PATTERNS);
    }

    /** How many matches there are, all of them as expected; none of a pattern that is refused. */
    private static int compare(String written, Random random) {
        int matches = 0;
        try {
            RulePack pack = Small.pack("v", VOCABULARY, "r", Small.rule("patterns: '" + written + "'"));
            Pattern pattern = PatternParser.parse(written, new Inflections(Map.of()));
            for (int k = 0; k < TEXTS; k++) {
                List<String> words = text(random);
                List<String> expected = new SlowMatcher(words, ENTRIES).matches(pattern);
                assertThat(matches(pack, words)).as(written + " on " + words).isEqualTo(expected);
                matches += expected.size();
            }
        } catch (PatternException | RuleException refused) {
            return 0;
        }
        return matches;
    }

    private static List<String> matches(RulePack pack, List<String> words) {
        Passage passage = Small.passage(new Matcher(pack, new DocumentTerms()), String.join(" ", words));
        List<Found> found = new Run(pack).find(pack.rules().pattern(0), passage);
        assertThat(passage.hits().size()).as("by way of the index").isEqualTo(found.size());
        return found.stream()
                .map(match -> match.from() + "-" + match.to() + " " + match.head() + " "
                        + match.captures().stream()
                                .map(capture -> capture.from() + "-" + capture.to())
                                .toList())
                .toList();
    }

    private static List<String> text(Random random) {
        int size = 1 + random.nextInt(random.nextInt(10) == 0 ? 90 : 12);
        return random.ints(size, 0, WORDS.size()).mapToObj(WORDS::get).toList();
    }

    /** A pattern as somebody might write it who writes nonsense. */
    private static String pattern(Random random, int depth) {
        List<String> parts = new ArrayList<>();
        parts.add(word(random));
        int more = random.nextInt(4);
        for (int i = 0; i < more; i++) {
            parts.add(random.nextInt(parts.size() + 1), part(random, depth));
        }
        return String.join(" ", parts);
    }

    private static String part(Random random, int depth) {
        return switch (random.nextInt(depth > 0 ? 8 : 4)) {
            case 0 -> word(random);
            case 1 -> "..." + (1 + random.nextInt(9));
            case 2 -> "<v>";
            case 3 -> "{<v> , }";
            case 4 -> "[" + pattern(random, depth - 1) + "]";
            case 5 -> "!" + (random.nextBoolean() ? word(random) : "(" + word(random) + " " + word(random) + ")");
            default ->
                random.ints(2 + random.nextInt(2), 0, 9)
                        .mapToObj(unused -> pattern(random, depth - 1))
                        .collect(Collectors.joining("|", "(", ")"));
        };
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
