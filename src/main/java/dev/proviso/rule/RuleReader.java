package dev.proviso.rule;

import dev.proviso.clause.ControlKind;
import dev.proviso.clause.GrantKind;
import dev.proviso.clause.Term;
import dev.proviso.rule.Rule.Finds;
import dev.proviso.yaml.Mapping;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads one rule file. */
final class RuleReader {

    private static final List<String> KEYS = List.of(
            "id",
            "finds",
            "kind",
            "title",
            "why",
            "source",
            "priority",
            "gives",
            "patterns",
            "regex",
            "unless",
            "not-about",
            "within",
            "near",
            "match",
            "no-match");

    private final RulePackReader pack;
    private final Problems problems;

    RuleReader(RulePackReader pack) {
        this.pack = pack;
        this.problems = pack.problems();
    }

    Rule read(RuleFile file) {
        Mapping mapping = file.content();
        mapping.refuseUnknownKeys(KEYS, problems);
        Finds finds = finds(mapping);
        return new Rule(
                file.id(),
                finds,
                kind(mapping, finds),
                mapping.text("title", problems),
                mapping.text("why", problems),
                mapping.text("source", problems),
                mapping.number("priority", problems).orElse(0),
                Gives.read(mapping, finds, problems),
                required(mapping),
                patterns(mapping, "unless"),
                patterns(mapping, "not-about"),
                patterns(mapping, "within"),
                regexes(mapping),
                near(mapping),
                new ExampleReader(problems, Attributes.of(finds)).read(mapping));
    }

    private Finds finds(Mapping mapping) {
        List<String> known = Arrays.stream(Finds.values())
                .map(finds -> finds.name().toLowerCase(Locale.ROOT))
                .toList();
        mapping.requiredScalar("finds", problems);
        Optional<String> word = mapping.word("finds", known, problems);
        return word.map(found -> Finds.valueOf(found.toUpperCase(Locale.ROOT))).orElse(Finds.GRANT);
    }

    private String kind(Mapping mapping, Finds finds) {
        if (finds == Finds.GRANT) {
            return mapping.word("kind", Term.ids(GrantKind.values()), problems).orElseGet(() -> missingKind(mapping));
        }
        if (finds == Finds.CONTROL) {
            return mapping.word("kind", Term.ids(ControlKind.values()), problems)
                    .orElseGet(() -> missingKind(mapping));
        }
        return "";
    }

    private String missingKind(Mapping mapping) {
        return mapping.text("kind", problems);
    }

    private List<RulePattern> required(Mapping mapping) {
        if (!mapping.has("patterns") && !mapping.has("regex")) {
            problems.add(mapping, "expected the key 'patterns', which is missing here");
        } else if (mapping.items("patterns").isEmpty() && mapping.items("regex").isEmpty()) {
            problems.add(mapping.get("patterns").orElse(mapping), "expected at least one pattern, found none");
        }
        return patterns(mapping, "patterns");
    }

    private List<RulePattern> patterns(Mapping mapping, String key) {
        return Written.all(mapping, key, problems).stream().map(pack::compile).toList();
    }

    private List<Regex> regexes(Mapping mapping) {
        List<Regex> regexes = new ArrayList<>();
        for (Scalar written : mapping.texts("regex", problems)) {
            try {
                regexes.add(Regex.compile(written.value()));
            } catch (PatternException e) {
                problems.add(written, e.position(), e.getMessage());
            }
        }
        return regexes;
    }

    private List<Near> near(Mapping mapping) {
        return mapping.mappings("near", problems).stream().map(this::nearby).toList();
    }

    private Near nearby(Mapping mapping) {
        mapping.refuseUnknownKeys(List.of("in", "rule", "patterns"), problems);
        if (!mapping.has("in")) {
            problems.add(mapping, "expected the key 'in', which is missing here");
        }
        if (!mapping.has("rule") && !mapping.has("patterns")) {
            problems.add(mapping, "expected the key 'rule' or 'patterns', which are missing here");
        }
        Set<Near.Place> places = new TreeSet<>();
        mapping.words("in", Term.ids(Near.Place.values()), problems)
                .forEach(word -> Term.find(Near.Place.class, word).ifPresent(places::add));
        return new Near(places, mapping.words("rule", pack.ruleIds(), problems), patterns(mapping, "patterns"));
    }
}
