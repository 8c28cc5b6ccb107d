package dev.proviso.authoring;

import dev.proviso.authoring.RulePage.Block;
import dev.proviso.authoring.RulePage.Line;
import dev.proviso.authoring.RulePage.Look;
import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Node;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import dev.proviso.yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Takes texts, patterns and examples out of a rule file. What is not of the wanted form is left out. */
final class RuleText {

    private final Mapping file;

    RuleText(Mapping file) {
        this.file = file;
    }

    /** The text of a key; empty when absent. */
    String text(String key) {
        return file.optionalText(key, new Problems()).orElse("");
    }

    /** The mappings that a key lists. */
    List<Mapping> mappings(String key) {
        return file.mappings(key, new Problems());
    }

    /** The patterns that a key lists, each with the source that vouches for a rare one. */
    List<Line> patterns(String key) {
        List<Line> lines = new ArrayList<>();
        for (Node item : file.items(key)) {
            if (item instanceof Scalar plain) {
                lines.add(new Line(Look.PATTERN, plain.value(), ""));
            } else if (item instanceof Mapping sourced) {
                RuleText written = new RuleText(sourced);
                lines.add(new Line(Look.PATTERN, written.text("pattern"), "rare; source: " + written.text("rare")));
            }
        }
        return lines;
    }

    /** The examples that a key lists, each with what it expects. */
    List<Line> examples(String key) {
        List<Line> lines = new ArrayList<>();
        for (Node item : file.items(key)) {
            if (item instanceof Scalar plain) {
                lines.add(new Line(Look.QUOTE, plain.value().strip(), ""));
            } else if (item instanceof Mapping example) {
                RuleText written = new RuleText(example);
                lines.add(new Line(Look.QUOTE, written.text("text").strip(), written.pairs("expect")));
            }
        }
        return lines;
    }

    /** The names and words of a mapping: "from: customer; to: provider or affiliates"; empty when absent. */
    String pairs(String key) {
        return file.mapping(key, new Problems()).map(RuleText::pairs).orElse("");
    }

    /** The names and words of a mapping as one phrase. */
    static String pairs(Mapping mapping) {
        return mapping.entries().stream()
                .map(entry -> entry.key().value() + ": " + words(entry.value()))
                .collect(Collectors.joining("; "));
    }

    /** The words of a list, or the one word that stands alone. */
    static String words(Node node) {
        List<Node> items = node instanceof Sequence list ? list.items() : List.of(node);
        String words = items.stream()
                .filter(Scalar.class::isInstance)
                .map(item -> ((Scalar) item).value())
                .collect(Collectors.joining(", "));
        return words.isEmpty() ? "none" : words;
    }

    /** Adds a block, unless there is nothing to stand in it. */
    static void add(List<Block> blocks, String heading, String hint, List<Line> lines) {
        if (!lines.isEmpty()) {
            blocks.add(new Block(heading, hint, lines));
        }
    }

    /** A text as the only line; none when it is empty. */
    static List<Line> line(String text) {
        return text.isEmpty() ? List.of() : List.of(new Line(Look.TEXT, text, ""));
    }
}
