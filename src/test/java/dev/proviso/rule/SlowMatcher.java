package dev.proviso.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;

/**
 * Matches a pattern as it is written, one way after the other in the order of preference, as slow as that may be: what the engine must
 * agree with. Knows all of the language but vocabularies with gaps, exact case and clauses.
 */
final class SlowMatcher {

    private final List<String> words;
    private final List<List<String>> entries;
    private int head;
    private final List<String> captures = new ArrayList<>();

    /** @param entries those of every vocabulary, the longest first */
    SlowMatcher(List<String> words, List<List<String>> entries) {
        this.words = words;
        this.entries = entries;
    }

    /** Every match as "from-to head captures". */
    List<String> matches(Pattern pattern) {
        List<String> all = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int next = at + 1;
            if (end(pattern, at) >= 0) {
                int verb = head < 0 ? at : head;
                int from = nearest(pattern, at, verb);
                next = end(pattern, from);
                all.add(from + "-" + next + " " + verb + " " + captures);
            }
            at = next;
        }
        return all;
    }

    private int nearest(Pattern pattern, int start, int verb) {
        for (int from = verb - 1; from > start; from--) {
            if (end(pattern, from) >= 0 && head == verb) {
                return from;
            }
        }
        return start;
    }

    private int end(Pattern pattern, int start) {
        head = -1;
        captures.clear();
        int[] end = {-1};
        match(pattern, start, at -> {
            end[0] = at;
            return true;
        });
        return end[0];
    }

    private boolean match(Pattern pattern, int at, IntPredicate rest) {
        if (pattern instanceof Pattern.Word word) {
            return at < words.size() && word.forms().contains(words.get(at)) && withHead(at, () -> rest.test(at + 1));
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            return sequence(sequence.parts(), at, rest);
        }
        if (pattern instanceof Pattern.Choice choice) {
            return choice.choices().stream().anyMatch(part -> match(part, at, rest));
        }
        if (pattern instanceof Pattern.Option option) {
            return match(option.part(), at, rest) || rest.test(at);
        }
        if (pattern instanceof Pattern.Gap gap) {
            return gap(gap.most(), at, rest);
        }
        if (pattern instanceof Pattern.Reference) {
            return entry(at, rest);
        }
        if (pattern instanceof Pattern.Run) {
            return entry(at, end -> run(end, rest) || rest.test(end));
        }
        if (pattern instanceof Pattern.Not not) {
            return !new SlowMatcher(words, entries).match(not.part(), at, end -> true) && rest.test(at);
        }
        return (pattern instanceof Pattern.Start ? at == 0 : at == words.size()) && rest.test(at);
    }

    private boolean sequence(List<Pattern> parts, int at, IntPredicate rest) {
        return parts.isEmpty()
                ? rest.test(at)
                : match(parts.get(0), at, end -> sequence(parts.subList(1, parts.size()), end, rest));
    }

    private boolean gap(int most, int at, IntPredicate rest) {
        return rest.test(at) || most > 0 && at < words.size() && gap(most - 1, at + 1, rest);
    }

    private boolean run(int at, IntPredicate rest) {
        IntPredicate more = end -> entry(end, next -> run(next, rest) || rest.test(next));
        boolean isAnd = at < words.size() && words.get(at).equals("and");
        boolean isOr = at < words.size() && words.get(at).equals("or");
        boolean isOrNext = at + 1 < words.size() && words.get(at + 1).equals("or");
        return isAnd && isOrNext && withHead(at, () -> more.test(at + 2))
                || (isAnd || isOr) && withHead(at, () -> more.test(at + 1))
                || more.test(at);
    }

    private boolean entry(int at, IntPredicate rest) {
        for (List<String> entry : entries) {
            int end = at + entry.size();
            if (end <= words.size() && words.subList(at, end).equals(entry) && withCapture(at, end, rest)) {
                return true;
            }
        }
        return false;
    }

    private boolean withCapture(int from, int to, IntPredicate rest) {
        captures.add(from + "-" + to);
        if (rest.test(to)) {
            return true;
        }
        captures.remove(captures.size() - 1);
        return false;
    }

    private boolean withHead(int at, BooleanSupplier rest) {
        int before = head;
        head = before < 0 ? at : before;
        if (rest.getAsBoolean()) {
            return true;
        }
        head = before;
        return false;
    }
}
