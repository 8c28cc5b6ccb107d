package dev.proviso.gap;

import java.util.List;

/**
 * A condition of a check: every {@code when} must hold and no {@code unless}.
 *
 * @param when tests that must all hold
 * @param unless tests of which none may hold
 */
public record Condition(List<Test> when, List<Test> unless) {

    /** Always holds. */
    public static final Condition ALWAYS = new Condition(List.of(), List.of());

    /** One of the words holds for the name. */
    public record Test(String name, List<String> any) {

        public Test {
            any = List.copyOf(any);
        }

        boolean holds(Facts facts) {
            return facts.has(name, any);
        }
    }

    public Condition {
        when = List.copyOf(when);
        unless = List.copyOf(unless);
    }

    /** Whether one of the {@code when} tests names the word. */
    boolean asksFor(String name, String word) {
        return when.stream()
                .anyMatch(test -> test.name().equals(name) && test.any().contains(word));
    }

    /** Whether the condition holds for these facts. */
    boolean holds(Facts facts) {
        return when.stream().allMatch(test -> test.holds(facts))
                && unless.stream().noneMatch(test -> test.holds(facts));
    }
}
