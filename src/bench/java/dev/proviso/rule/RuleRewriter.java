package dev.proviso.rule;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Node;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import dev.proviso.yaml.Sequence;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Writes a rule file anew under another id, with other patterns; its examples, which no longer fit, are left out. */
final class RuleRewriter {

    /** The keys below which patterns stand. */
    private static final Set<String> PATTERNS = Set.of("patterns", "unless", "not-about", "within", "entries");

    private static final Set<String> IDS = Set.of("id", "rule");
    private static final Set<String> EXAMPLES = Set.of("match", "no-match");

    private final UnaryOperator<String> id;
    private final UnaryOperator<String> pattern;

    /**
     * @param id the new id of a rule or vocabulary
     * @param pattern the new form of a pattern
     */
    RuleRewriter(UnaryOperator<String> id, UnaryOperator<String> pattern) {
        this.id = id;
        this.pattern = pattern;
    }

    /** The file under its new id. */
    RuleFile rewrite(RuleFile file) {
        return read(id.apply(file.id()), write(file.content(), UnaryOperator.identity()));
    }

    /** The file of this id and text. */
    static RuleFile read(String id, String yaml) {
        return RuleFile.read("rules/" + id + ".yaml", yaml.getBytes(StandardCharsets.UTF_8), new Problems())
                .orElseThrow();
    }

    /** The node in JSON, which is YAML too. */
    private String write(Node node, UnaryOperator<String> change) {
        if (node instanceof Mapping mapping) {
            return mapping.entries().stream()
                    .filter(entry -> !EXAMPLES.contains(entry.key().value()))
                    .map(entry -> entry(entry.key().value(), entry.value(), change))
                    .collect(Collectors.joining(",\n  ", "{", "}"));
        }
        if (node instanceof Sequence list) {
            return list.items().stream()
                    .map(item -> write(item, change))
                    .collect(Collectors.joining(",\n    ", "[", "]"));
        }
        return quote(change.apply(((Scalar) node).value()));
    }

    private String entry(String key, Node value, UnaryOperator<String> change) {
        UnaryOperator<String> below = PATTERNS.contains(key) ? pattern : IDS.contains(key) ? id : change;
        return quote(key) + ": " + write(value, below);
    }

    /** The text as it stands in YAML. */
    static String quote(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
