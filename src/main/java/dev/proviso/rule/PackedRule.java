package dev.proviso.rule;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one rule of a written pack. Used once. */
final class PackedRule {

    private static final Near.Place[] PLACES = Near.Place.values();

    private final PackData data;
    private final String id;
    private final Rule.Finds finds;

    /** @param data where the rule begins */
    PackedRule(PackData data, String id, Rule.Finds finds) {
        this.data = data;
        this.id = id;
        this.finds = finds;
    }

    Rule read() {
        return new Rule(
                id,
                finds,
                data.text(),
                data.text(),
                data.text(),
                data.text(),
                data.number(),
                attributes(),
                patterns(),
                patterns(),
                patterns(),
                patterns(),
                data.all(this::regex),
                data.all(this::near),
                new Examples(data.text(), examples(), examples()));
    }

    private List<RulePattern> patterns() {
        return data.all(() -> new RulePattern(data.text(), "", data.program()));
    }

    private Regex regex() {
        String written = data.text();
        try {
            return Regex.compile(written);
        } catch (PatternException e) {
            throw new IllegalStateException("written by another version: " + written, e);
        }
    }

    private Near near() {
        Set<Near.Place> places = EnumSet.noneOf(Near.Place.class);
        for (int place : data.numbers()) {
            places.add(PLACES[place]);
        }
        return new Near(places, data.all(data::text), patterns());
    }

    private List<Example> examples() {
        return data.all(() -> new Example(data.text(), attributes(), data.number(), data.number()));
    }

    private Map<String, List<String>> attributes() {
        Map<String, List<String>> attributes = new HashMap<>();
        for (int rest = data.number(); rest > 0; rest--) {
            attributes.put(data.text(), data.all(data::text));
        }
        return attributes;
    }
}
