package dev.proviso.config;

import dev.proviso.clause.Level;
import dev.proviso.yaml.Nearest;
import dev.proviso.yaml.Problems;
import dev.proviso.yaml.Scalar;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The level of a check, or that a rule or check is switched off.
 *
 * @param rule its id, with the place where it is named
 * @param level its level whatever it finds, null when it is off
 */
public record RuleChoice(Scalar rule, @Nullable Level level) {

    public RuleChoice {
        Objects.requireNonNull(rule);
    }

    /** The id of the rule or check. */
    public String id() {
        return rule.value();
    }

    /** Whether it is switched off. */
    public boolean isOff() {
        return level == null;
    }

    /** Records a choice that cannot be made: of a rule or check that is not there, or the level of a rule. */
    public void check(Set<String> rules, Set<String> checks, Problems problems) {
        if (checks.contains(id())) {
            return;
        }
        if (!rules.contains(id())) {
            Set<String> all = new TreeSet<>(rules);
            all.addAll(checks);
            String hint = Nearest.hint(id(), all);
            problems.add(
                    rule,
                    "unknown rule or check '" + id() + "'" + (hint.isEmpty() ? "; see 'proviso rules list'" : hint));
        } else if (!isOff()) {
            problems.add(
                    rule, "'" + id() + "' is a rule: it may be 'off', and the checks of what it finds have levels");
        }
    }
}
