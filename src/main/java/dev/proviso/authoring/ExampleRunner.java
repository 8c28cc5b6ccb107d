package dev.proviso.authoring;

import dev.proviso.document.Document;
import dev.proviso.extract.Extractor;
import dev.proviso.gap.CheckPack;
import dev.proviso.gap.GapAnalyser;
import dev.proviso.language.SentenceSplitter;
import dev.proviso.reader.DocumentReader;
import dev.proviso.reader.UnreadableException;
import dev.proviso.rule.RulePack;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Runs the examples of rules and checks. Each is read like a Markdown document of its own, with all rules of the run; what
 * counts is what the example's own rule finds there. Immutable and thread-safe.
 */
public final class ExampleRunner {

    /** The ending by which the reader takes an example for Markdown. */
    private static final String NAME = "example.md";

    private final List<Tested> all;
    private final Extractor extractor;
    private final GapAnalyser gaps;
    private final DocumentReader reader = new DocumentReader();
    private final SentenceSplitter sentences = new SentenceSplitter();

    /** A runner of the examples of these rules and checks. */
    public ExampleRunner(RulePack rules, CheckPack checks) {
        this.all = Tested.all(rules, checks);
        this.extractor = Extractor.of(rules);
        this.gaps = new GapAnalyser(checks);
    }

    /** Every rule and check with its examples, by file. */
    public List<Tested> all() {
        return all;
    }

    /** Runs the examples of the rules and checks that are {@code wanted}. */
    public TestReport runAll(Predicate<Tested> wanted) {
        List<Tested> tested = all.stream().filter(wanted).toList();
        List<Failure> failures = new ArrayList<>();
        int examples = 0;
        for (Tested rule : tested) {
            List<Trial> trials = rule.trials();
            examples += trials.size();
            rule.lack().ifPresent(failures::add);
            trials.forEach(trial -> run(trial).ifPresent(failures::add));
        }
        return new TestReport(tested.size(), examples, failures);
    }

    /** What is wrong with an example; empty when its rule lives up to it. */
    public Optional<Failure> run(Trial trial) {
        try {
            return new Comparison(trial, marked(trial), yields(trial)).failure();
        } catch (UnreadableException e) {
            String reason = "the text cannot be read: " + e.getMessage();
            return Optional.of(trial.failure(List.of(reason)));
        }
    }

    /** The words in brackets as a document writes them that has them alone. */
    private String marked(Trial trial) throws UnreadableException {
        Optional<String> words = trial.example().marked();
        return words.isPresent() ? Yield.unified(read(words.get()).text()) : "";
    }

    private List<Yield> yields(Trial trial) throws UnreadableException {
        String passage = trial.example().passage();
        return trial.tested().isCheck() ? told(passage) : clauses(passage);
    }

    /** What the rules find in a text. */
    List<Yield> clauses(String text) throws UnreadableException {
        return Yields.of(extractor.extract(read(text)));
    }

    private List<Yield> told(String text) throws UnreadableException {
        Document document = read(text);
        return Yields.of(gaps.assess(document, extractor.extract(document)));
    }

    private Document read(String text) throws UnreadableException {
        return sentences.split(reader.read(text.getBytes(StandardCharsets.UTF_8), NAME));
    }
}
