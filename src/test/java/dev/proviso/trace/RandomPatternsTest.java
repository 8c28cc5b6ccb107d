package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.document.Span;
import dev.proviso.language.Tokenizer;
import dev.proviso.language.Tokens;
import dev.proviso.rule.Capture;
import dev.proviso.rule.DocumentTerms;
import dev.proviso.rule.Match;
import dev.proviso.rule.Matcher;
import dev.proviso.rule.Near;
import dev.proviso.rule.Passage;
import dev.proviso.rule.Rule;
import dev.proviso.rule.RuleFiles;
import dev.proviso.rule.RulePack;
import dev.proviso.rule.Surroundings;
import dev.proviso.rule.WrittenPatterns;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Patterns of every kind that nobody would write, over sentences that nobody would say: both ways of matching agree. */
class RandomPatternsTest {

    private static final List<String> WORDS = List.of("you", "we", "grant", "use", "and", "or", "any", "logo", "data");

    /** Entries of every kind: nested, refusing, with gaps, of the same words with two values, in capitals. */
    private static final String VOCABULARY = """
            id: zoo
            title: t
            learns: true
            entries:
              one: [grant, use~, any data, "[any] logo"]
              two: [grant any, "<yard>", "use ..2 data", "logo !data"]
            """;

    private static final String NESTED = """
            id: yard
            title: t
            entries:
              inner: [any, "data <mark>"]
              outer: ["data", "{<mark> , }"]
            """;

    private static final String MARKS = """
            id: mark
            title: t
            entries:
              mark: ['"Logo"', and any]
            """;

    private Random random = new Random(0);

    @TempDir
    private Path folder;

    private record Alone(Passage headings) implements Surroundings {

        @Override
        public int section() {
            return 0;
        }

        @Override
        public List<Passage> at(Near.Place place) {
            return List.of();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void bothWaysAgree(long seed) throws IOException {
        random = new Random(seed);
        RuleFiles files = files();
        Problems problems = new Problems();
        RulePack pack = RulePack.of(files, problems);
        assertThat(problems.list()).isEmpty();
        DocumentTerms terms = new DocumentTerms();
        terms.add("zoo", "logo data", "term");
        int matches = 0;
        for (int i = 0; i < 60; i++) {
            matches += agreeOn(sentence(), files, pack, terms);
        }
        assertThat(matches).isGreaterThan(100);
    }

    private static int agreeOn(String text, RuleFiles files, RulePack pack, DocumentTerms terms) {
        Matcher matcher = new Matcher(pack, terms);
        Tokens tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
        Passage passage = matcher.passage(tokens);
        Surroundings around = new Alone(passage);
        Tracer tracer = new Tracer(new WrittenPatterns(files), pack.all(), terms);
        int matches = 0;
        for (Rule rule : pack.all()) {
            if (rule.id().startsWith("random-")) {
                List<String> fast = described(matcher.match(passage, rule.finds(), around), rule);
                RuleTrace trace = tracer.trace(rule, tokens, around);
                List<String> slow = trace.matches().stream()
                        .map(path -> described(path.from(), path.to(), path.captures()))
                        .sorted()
                        .toList();
                assertThat(slow)
                        .as("%s unless %s on: %s", rule.patterns().get(0).written(), rule.unless(), text)
                        .isEqualTo(fast);
                matches += fast.size();
            }
        }
        return matches;
    }

    private static List<String> described(List<Match> matches, Rule rule) {
        return matches.stream()
                .filter(match -> match.rule().id().equals(rule.id()))
                .map(match -> described(match.from(), match.to(), match.captures()))
                .sorted()
                .toList();
    }

    private static String described(int from, int to, List<Capture> captures) {
        return from + ".." + to + " " + captures;
    }

    private RuleFiles files() throws IOException {
        Files.writeString(folder.resolve("zoo.yaml"), VOCABULARY);
        Files.writeString(folder.resolve("yard.yaml"), NESTED);
        Files.writeString(folder.resolve("mark.yaml"), MARKS);
        WrittenPatterns known = new WrittenPatterns(RuleFiles.with(List.of(folder), new Problems()));
        for (int i = 0; i < 40; i++) {
            String id = "random-" + i;
            Files.writeString(
                    folder.resolve(id + ".yaml"),
                    "id: " + id + "\nfinds: grant\nkind: licence\ntitle: t\nwhy: w\nsource: s\n" + "patterns: ['"
                            + valid(known, 4) + "']\nunless: ['" + valid(known, 2) + "']\nnot-about: ['"
                            + valid(known, 3) + "']\n");
        }
        return RuleFiles.with(List.of(folder), new Problems());
    }

    /** A pattern that the parser takes. */
    private String valid(WrittenPatterns known, int length) {
        while (true) {
            String pattern = sequence(length, 2);
            try {
                known.parse(pattern);
                return pattern;
            } catch (IllegalArgumentException e) {
                // it could match anywhere, or never: another one
            }
        }
    }

    private String sequence(int length, int depth) {
        return joined(" ", 1 + random.nextInt(length), () -> element(depth));
    }

    private String element(int depth) {
        return switch (random.nextInt(depth == 0 ? 7 : 11)) {
            case 0, 1 -> word();
            case 2 -> "<zoo>";
            case 3 -> "<zoo:object>";
            case 4 -> ".." + (1 + random.nextInt(4));
            case 5 -> "..." + (1 + random.nextInt(4));
            case 6 -> "<yard>";
            case 7 -> "[" + sequence(2, depth - 1) + "]";
            case 8 -> "(" + joined("|", 2 + random.nextInt(2), () -> sequence(2, depth - 1)) + ")";
            case 9 -> random.nextBoolean() ? "{<zoo> , }" : "!(" + word() + "|" + word() + " " + word() + ")";
            default -> List.of("^", "$", "\"Grant\"").get(random.nextInt(3));
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private String sentence() {
        return joined("", 5 + random.nextInt(25), () -> {
            String word = word();
            String written = random.nextInt(4) == 0 ? Character.toUpperCase(word.charAt(0)) + word.substring(1) : word;
            return written + List.of(" ", " ", " ", ", ", "; ", " (").get(random.nextInt(6));
        });
    }

    private static String joined(String separator, int count, Supplier<String> next) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(next.get());
        }
        return String.join(separator, parts);
    }
}
