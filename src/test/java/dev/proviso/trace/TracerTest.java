package dev.proviso.trace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.proviso.Proviso;
import dev.proviso.document.Document;
import dev.proviso.extract.Extractor;
import dev.proviso.extract.Passages;
import dev.proviso.extract.Reading;
import dev.proviso.rule.Capture;
import dev.proviso.rule.Match;
import dev.proviso.rule.Rule;
import dev.proviso.rule.RuleFiles;
import dev.proviso.rule.RulePack;
import dev.proviso.rule.WrittenPatterns;
import dev.proviso.yaml.Problems;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The slow way of matching comes to what the fast one comes to. */
class TracerTest {

    private static final RuleFiles FILES = RuleFiles.shipped(new Problems());
    private static final RulePack PACK = RulePack.of(FILES, new Problems());
    private static final Proviso PROVISO = Proviso.create();

    /** A match of one rule, comparable. */
    private record Found(int from, int to, List<Capture> captures) {

        static final Comparator<Found> ORDER =
                Comparator.comparingInt(Found::from).thenComparingInt(Found::to).thenComparing(Found::toString);
    }

    @TestFactory
    Stream<DynamicTest> agreesWithTheEngineOnEveryDocument() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("testdata", "documents"))) {
            return files
                    .filter(file -> file.toString().endsWith("terms.md"))
                    .sorted()
                    .map(file -> DynamicTest.dynamicTest(file.toString(), () -> agreesOn(Files.readAllBytes(file))))
                    .toList()
                    .stream();
        }
    }

    @Test
    void agreesWithTheEngineOnEveryExample() throws Exception {
        StringBuilder text = new StringBuilder("# Terms\n");
        for (Rule rule : PACK.all()) {
            text.append("\n## ").append(rule.title()).append("\n");
            Stream.concat(rule.examples().matches().stream(), rule.examples().nonMatches().stream())
                    .forEach(example ->
                            text.append("\n").append(example.passage()).append("\n"));
        }
        agreesOn(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void agreesOn(byte[] bytes) throws Exception {
        Document document = PROVISO.read(bytes, "terms.md");
        Passages passages = Extractor.of(PACK).passages(document);
        Tracer tracer = new Tracer(new WrittenPatterns(FILES), PACK.all(), passages.terms());
        for (int i = 0; i < document.sentences().size(); i++) {
            for (Reading reading : passages.at(i)) {
                for (Rule rule : PACK.all()) {
                    assertThat(traced(tracer, rule, reading))
                            .as(
                                    "%s on: %s",
                                    rule.id(), document.quote(reading.unit().span()))
                            .isEqualTo(matched(rule, reading));
                }
            }
        }
    }

    private static List<Found> traced(Tracer tracer, Rule rule, Reading reading) {
        RuleTrace trace = tracer.trace(rule, reading.passage().tokens(), reading.around());
        List<Found> found = new ArrayList<>();
        trace.matches().forEach(path -> found.add(new Found(path.from(), path.to(), path.captures())));
        found.sort(Found.ORDER);
        return found;
    }

    private static List<Found> matched(Rule rule, Reading reading) {
        List<Found> found = new ArrayList<>();
        for (Match match : reading.matcher().match(reading.passage(), rule.finds(), reading.around())) {
            if (match.rule().id().equals(rule.id())) {
                found.add(new Found(match.from(), match.to(), match.captures()));
            }
        }
        found.sort(Found.ORDER);
        return found;
    }
}
