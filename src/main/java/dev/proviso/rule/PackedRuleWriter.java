package dev.proviso.rule;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Writes the rules of a pack as numbers that {@link PackedRules} reads. Used once. */
final class PackedRuleWriter {

    private final WrittenTexts texts;
    private final Ints heads = new Ints();
    private final Ints patternPlaces = new Ints();
    private final Ints data = new Ints();

    PackedRuleWriter(WrittenTexts texts) {
        this.texts = texts;
    }

    /** Writes all rules, in the order of their numbers. */
    void write(List<Rule> rules) {
        for (Rule rule : rules) {
            heads.add(rule.finds().ordinal());
            heads.add(texts.number(rule.id()));
            heads.add(rule.regexes().isEmpty() ? 0 : 1);
            heads.add(data.size());
            rule(rule);
        }
    }

    /** Of each rule what {@link PackedRules} knows of it before it is read. */
    int[] heads() {
        return heads.toArray();
    }

    /** Where in the data each pattern is written. */
    int[] patternPlaces() {
        return patternPlaces.toArray();
    }

    int[] data() {
        return data.toArray();
    }

    private void rule(Rule rule) {
        List.of(rule.kind(), rule.title(), rule.why(), rule.source()).forEach(this::text);
        data.add(rule.priority());
        attributes(rule.gives());
        all(rule.patterns(), pattern -> {
            text(pattern.written());
            patternPlaces.add(data.size());
            program(pattern.program());
        });
        List.of(rule.unless(), rule.notAbout(), rule.within()).forEach(this::patterns);
        all(rule.regexes(), regex -> text(regex.written()));
        all(rule.near(), this::near);
        text(rule.examples().file());
        all(rule.examples().matches(), this::example);
        all(rule.examples().nonMatches(), this::example);
    }

    private void patterns(List<RulePattern> patterns) {
        all(patterns, pattern -> {
            text(pattern.written());
            program(pattern.program());
        });
    }

    private void program(Program program) {
        data.addAll(program.code());
        data.addAll(program.needs());
    }

    private void near(Near near) {
        data.addAll(new TreeSet<>(near.places())
                .stream().mapToInt(Near.Place::ordinal).toArray());
        all(near.rules(), this::text);
        patterns(near.patterns());
    }

    private void example(Example example) {
        text(example.text());
        attributes(example.expect());
        data.add(example.line());
        data.add(example.column());
    }

    private void attributes(Map<String, List<String>> attributes) {
        data.add(attributes.size());
        new TreeMap<>(attributes).forEach((name, values) -> {
            text(name);
            all(values, this::text);
        });
    }

    private <T> void all(List<T> items, Consumer<T> write) {
        data.add(items.size());
        items.forEach(write);
    }

    private void text(String text) {
        data.add(texts.number(text));
    }
}
