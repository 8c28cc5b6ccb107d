package dev.proviso.authoring;

import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Node;
import dev.proviso.yaml.Scalar;
import dev.proviso.yaml.Sequence;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the vocabularies and rules that a file speaks of. */
final class Mentions {

    /** A vocabulary in a pattern, with or without the name of its capture. */
    private static final Pattern VOCABULARY = Pattern.compile("<([a-z-]+)(?::[a-z-]+)?>");

    private static final Set<String> WITH_PATTERNS =
            Set.of("patterns", "unless", "not-about", "within", "near", "entries");

    private final Set<String> ids = new TreeSet<>();

    private Mentions() {}

    static Set<String> in(Mapping file) {
        Mentions mentions = new Mentions();
        file.entries().stream()
                .filter(entry -> WITH_PATTERNS.contains(entry.key().value()))
                .forEach(entry -> mentions.collect(entry.value()));
        return mentions.ids;
    }

    private void collect(Node node) {
        if (node instanceof Scalar scalar) {
            Matcher vocabulary = VOCABULARY.matcher(scalar.value());
            while (vocabulary.find()) {
                ids.add(vocabulary.group(1));
            }
        } else if (node instanceof Sequence list) {
            list.items().forEach(this::collect);
        } else if (node instanceof Mapping mapping) {
            mapping.entries().forEach(entry -> collect(entry.value()));
            mapping.get("rule")
                    .ifPresent(rules -> ids.addAll(Set.of(RuleText.words(rules).split(", "))));
        }
    }
}
