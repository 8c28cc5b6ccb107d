package dev.proviso.rule;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Node;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the examples of a rule or check: the keys {@code match} and {@code no-match} of its file. */
public final class ExampleReader {

    private static final List<String> KEYS = List.of("text", "expect");

    private final Problems problems;
    private final Map<String, List<String>> attributes;

    /**
     * @param problems where every mistake goes
     * @param attributes what can be expected, by name: the words that each may be, no words where it may be any text
     */
    public ExampleReader(Problems problems, Map<String, List<String>> attributes) {
        this.problems = problems;
        this.attributes = attributes;
    }

    /** The examples in the file; those with mistakes are left out. */
    public Examples read(Mapping file) {
        return new Examples(file.file(), examples(file, "match", true), examples(file, "no-match", false));
    }

    private List<Example> examples(Mapping file, String key, boolean marked) {
        List<Example> examples = new ArrayList<>();
        for (Node item : file.items(key)) {
            example(item, marked).ifPresent(examples::add);
        }
        return examples;
    }

    private Optional<Example> example(Node item, boolean marked) {
        if (item instanceof Mapping mapping) {
            mapping.refuseUnknownKeys(KEYS, problems);
            Map<String, List<String>> expect = expect(mapping);
            return mapping.requiredScalar("text", problems).flatMap(text -> example(text, marked, expect));
        }
        if (item instanceof Scalar text) {
            return example(text, marked, Map.of());
        }
        problems.add(item, "expected a text, or 'text' with 'expect', found " + item.describe());
        return Optional.empty();
    }

    private Optional<Example> example(Scalar text, boolean marked, Map<String, List<String>> expect) {
        int marks = count(text.value(), Example.OPEN);
        int open = text.value().indexOf(Example.OPEN);
        boolean closed = marks == count(text.value(), Example.CLOSE)
                && (marks == 0 || text.value().indexOf(Example.CLOSE) > open);
        if (!closed || marks > 1 || marks == 1 != marked) {
            problems.add(
                    text,
                    marked
                            ? "expected one clause in [[ ]], which the rule must find, found " + text.describe()
                            : "expected a text without [[ ]], which the rule must not match, found " + text.describe());
            return Optional.empty();
        }
        return Optional.of(new Example(text.value(), expect, text.line(), text.column()));
    }

    private static int count(String text, String mark) {
        return (text.length() - text.replace(mark, "").length()) / mark.length();
    }

    private Map<String, List<String>> expect(Mapping example) {
        Map<String, List<String>> expected = new TreeMap<>();
        example.mapping("expect", problems).ifPresent(found -> {
            found.refuseUnknownKeys(attributes.keySet(), problems);
            for (String name : found.keys()) {
                List<String> known = attributes.getOrDefault(name, List.of());
                expected.put(
                        name,
                        known.isEmpty()
                                ? found.texts(name, problems).stream()
                                        .map(Scalar::value)
                                        .toList()
                                : found.words(name, known, problems));
            }
        });
        return expected;
    }
}
