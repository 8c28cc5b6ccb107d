package dev.proviso.cli;

import dev.proviso.clause.Level;
import dev.proviso.config.RuleChoice;
import dev.proviso.gap.RuleBook;
import dev.proviso.yaml.Problems;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives rules and checks the levels and switches that a project has settled. */
final class SettledRules {

    private SettledRules() {}

    /** @throws Trouble when a choice is about a rule or check that is not there, with all of these, one a line */
    static RuleBook of(RuleBook book, List<RuleChoice> choices) throws Trouble {
        if (choices.isEmpty()) {
            return book;
        }
        refuseUnknown(book, choices);
        Map<String, Level> levels = new TreeMap<>();
        Set<String> off = new TreeSet<>();
        for (RuleChoice choice : choices) {
            Level level = choice.level();
            if (level == null) {
                off.add(choice.id());
            } else {
                levels.put(choice.id(), level);
            }
        }
        return book.with(levels, off);
    }

    private static void refuseUnknown(RuleBook book, List<RuleChoice> choices) throws Trouble {
        Problems problems = new Problems();
        Set<String> rules = book.rules().ids();
        Set<String> checks = book.checks().ids();
        choices.forEach(choice -> choice.check(rules, checks, problems));
        RuleOptions.refuse(problems);
    }
}
