package dev.proviso.trace;

import dev.proviso.rule.Capture;
import dev.proviso.rule.Pattern;
import dev.proviso.rule.Resumption;
import dev.proviso.rule.WrittenPatterns;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Follows one pattern through one passage: depth first in the order of preference that the pattern language states, each
 * element at each word once, since what failed there fails again.
 */
final class Search {

    private record Step(Node node, int at, @Nullable Trail trail, Pattern.@Nullable Gap gap) {}

    private final Chain chain;
    private final TracedText text;
    private final Furthest furthest;
    private final Deque<Step> steps = new ArrayDeque<>();
    private final BitSet tried = new BitSet();

    Search(Chain chain, TracedText text) {
        this.chain = chain;
        this.text = text;
        this.furthest = new Furthest(chain);
    }

    /** The matches from left to right, none overlapping another, each as near to its head as possible. */
    List<Path> find() {
        return find(match -> true);
    }

    /** The same; behind the first word of a match that does not count the search goes on, so that it hides no other. */
    List<Path> find(Predicate<Path> counts) {
        List<Path> all = new ArrayList<>();
        Resumption resumption = new Resumption(text.size());
        tried.clear();
        int at = 0;
        while (at < text.size()) {
            Path found = from(at);
            if (found == null) {
                at++;
            } else {
                Path tight = tighten(found);
                all.add(tight);
                at = resumption.behind(tight.from(), tight.to(), counts.test(tight));
                tried.clear();
            }
        }
        return all;
    }

    /** How far the pattern got in a passage in which {@link #find} found nothing. */
    Stop stop() {
        return furthest.stop(text.tokens());
    }

    /** Of two subjects before a verb the nearer one is its own. */
    private Path tighten(Path found) {
        for (int start = found.head() - 1; start > found.from(); start--) {
            tried.clear();
            Path nearer = from(start);
            if (nearer != null && nearer.head() == found.head()) {
                return nearer;
            }
        }
        return found;
    }

    private @Nullable Path from(int start) {
        begin(start);
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            if (isNew(step) && isDone(step, start)) {
                int head = Trail.headOf(step.trail);
                return new Path(start, step.at, head < 0 ? start : head, Trail.taken(step.trail, chain.pattern()));
            }
        }
        return null;
    }

    /** Every way to match from {@code start} on, each with what it took. */
    List<Trail> all(int start) {
        List<Trail> all = new ArrayList<>();
        tried.clear();
        begin(start);
        while (!steps.isEmpty()) {
            Step step = steps.pop();
            boolean isEnd = step.node.kind == Node.Kind.DONE;
            if ((isEnd || isNew(step)) && isDone(step, start)) {
                all.add(Objects.requireNonNull(step.trail));
            }
        }
        return all;
    }

    private void begin(int start) {
        steps.clear();
        steps.push(new Step(chain.first(), start, null, null));
    }

    private boolean isNew(Step step) {
        int index = step.node.number * (text.size() + 1) + step.at;
        boolean isNew = !tried.get(index);
        tried.set(index);
        return isNew;
    }

    /** Goes one step on; true when it was the last one of a match. */
    private boolean isDone(Step step, int start) {
        switch (step.node.kind) {
            case DONE -> {
                return step.at > start;
            }
            case FORK -> {
                push(step.node.other, step);
                push(step.node.next, step);
            }
            case SKIP -> skip(step);
            case CHECK -> check(step);
            case TAKE -> take(step);
        }
        return false;
    }

    private void push(@Nullable Node node, Step step) {
        steps.push(new Step(Objects.requireNonNull(node), step.at, step.trail, step.gap));
    }

    private void skip(Step step) {
        Pattern.Gap gap = (Pattern.Gap) step.node.part;
        boolean isOpen =
                step.at < text.size() && !(gap.inClause() && WrittenPatterns.beginsClause(text.tokens(), step.at));
        if (isOpen) {
            steps.push(new Step(Objects.requireNonNull(step.node.other), step.at + 1, step.trail, gap));
        }
        steps.push(new Step(Objects.requireNonNull(step.node.next), step.at, step.trail, gap));
    }

    private void check(Step step) {
        if (text.holds(step.node.part, step.at)) {
            push(step.node.next, step);
        } else {
            furthest.stuck(step.node, step.at, step.trail, step.gap);
        }
    }

    private void take(Step step) {
        Node node = step.node;
        List<Trail> taken = new ArrayList<>();
        if (node.part instanceof Pattern.Word word) {
            if (step.at < text.size() && word.forms().contains(text.tokens().word(step.at))) {
                int head = Trail.headOf(step.trail);
                taken.add(new Trail(node, step.at, step.at + 1, null, head < 0 ? step.at : head, step.trail));
            }
        } else if (node.part instanceof Pattern.Reference reference) {
            for (TracedText.Ending ending : text.entries(reference.vocabulary(), step.at)) {
                Capture capture = new Capture(reference.capture(), ending.value(), step.at, ending.to());
                int head = Trail.headOf(step.trail);
                int own = node.isHead && head < 0 ? step.at : head;
                taken.add(0, new Trail(node, step.at, ending.to(), capture, own, step.trail));
            }
        }
        if (taken.isEmpty()) {
            furthest.stuck(node, step.at, step.trail, step.gap);
        }
        taken.forEach(trail -> steps.push(new Step(Objects.requireNonNull(node.next), trail.to(), trail, null)));
    }
}
