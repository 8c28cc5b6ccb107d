package dev.proviso.rule;

import dev.proviso.rule.Rule.Finds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The rules of a pack by number, sorted by what they find and then by id. Immutable and thread-safe. */
abstract class Rules {

    /** How many rules there are. */
    abstract int size();

    /** The rule with this number. */
    abstract Rule get(int number);

    /** What the rule with this number finds. */
    abstract Finds finds(int number);

    abstract String id(int number);

    /** Whether the rule with this number has regular expressions. */
    abstract boolean hasRegexes(int number);

    /** The pattern with this number: the patterns of all rules one after the other. */
    abstract Program pattern(int number);

    static Rules of(List<Rule> all) {
        return new Compiled(all);
    }

    /** Rules that are all there. */
    private static final class Compiled extends Rules {

        private final List<Rule> rules;
        private final List<Program> patterns = new ArrayList<>();

        Compiled(List<Rule> all) {
            rules = all.stream()
                    .sorted(Comparator.comparing(Rule::finds).thenComparing(Rule::id))
                    .toList();
            rules.forEach(rule -> rule.patterns().forEach(pattern -> patterns.add(pattern.program())));
        }

        @Override
        int size() {
            return rules.size();
        }

        @Override
        Rule get(int number) {
            return rules.get(number);
        }

        @Override
        Finds finds(int number) {
            return get(number).finds();
        }

        @Override
        String id(int number) {
            return get(number).id();
        }

        @Override
        boolean hasRegexes(int number) {
            return !get(number).regexes().isEmpty();
        }

        @Override
        Program pattern(int number) {
            return patterns.get(number);
        }
    }
}
