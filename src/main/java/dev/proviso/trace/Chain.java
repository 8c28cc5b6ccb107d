package dev.proviso.trace;

import dev.proviso.document.Span;
import dev.proviso.rule.Pattern;
import dev.proviso.rule.WrittenPattern;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A pattern linked element to element, so that it can be followed word by word. Read-only once made. */
final class Chain {

    private final WrittenPattern pattern;
    private final @Nullable Pattern head;
    private final Node first;
    private int nodes;

    Chain(WrittenPattern pattern) {
        this.pattern = pattern;
        this.head = headOf(pattern.pattern());
        Span whole = new Span(0, pattern.written().length());
        Node done = node(Node.Kind.DONE, pattern.pattern(), whole, 0);
        first = link(pattern.pattern(), done, 0, whole);
    }

    WrittenPattern pattern() {
        return pattern;
    }

    /** Where the pattern begins. */
    Node first() {
        return first;
    }

    /** How many nodes there are; they are numbered from 0. */
    int size() {
        return nodes;
    }

    /** How many elements a match takes at most; a run counts once. */
    static int length(Pattern part) {
        if (part instanceof Pattern.Sequence sequence) {
            return sequence.parts().stream().mapToInt(Chain::length).sum();
        }
        if (part instanceof Pattern.Choice choice) {
            return choice.choices().stream().mapToInt(Chain::length).max().orElse(0);
        }
        if (part instanceof Pattern.Option option) {
            return length(option.part());
        }
        return part instanceof Pattern.Gap ? 0 : 1;
    }

    /** Of a pattern without a word of its own, the first reference that is not there for what it captures. */
    private static @Nullable Pattern headOf(Pattern pattern) {
        if (!(pattern instanceof Pattern.Sequence sequence)
                || sequence.parts().stream()
                        .anyMatch(part -> part instanceof Pattern.Word || part instanceof Pattern.Choice)) {
            return null;
        }
        return sequence.parts().stream()
                .filter(part -> part instanceof Pattern.Reference reference
                        && reference.capture().equals(reference.vocabulary()))
                .findFirst()
                .orElse(null);
    }

    /**
     * Links {@code part} before {@code next}.
     *
     * @param left how many elements come after the part
     * @param around the place of the smallest element around the part
     */
    private Node link(Pattern part, Node next, int left, Span around) {
        Span own = pattern.place(part);
        Span place = own == null ? around : own;
        if (part instanceof Pattern.Sequence sequence) {
            return sequence(sequence.parts(), next, left, place);
        }
        if (part instanceof Pattern.Choice choice) {
            return choice(choice, next, left, place);
        }
        if (part instanceof Pattern.Option option) {
            return fork(link(option.part(), next, left, place), next, part, place);
        }
        if (part instanceof Pattern.Gap gap) {
            return gap(gap, next, place);
        }
        if (part instanceof Pattern.Run run) {
            return run(run, next, left, place);
        }
        boolean takes = part instanceof Pattern.Word || part instanceof Pattern.Reference;
        Node node = node(takes ? Node.Kind.TAKE : Node.Kind.CHECK, part, place, left + 1);
        node.next = next;
        return node;
    }

    private Node sequence(List<Pattern> parts, Node next, int left, Span place) {
        Node node = next;
        int after = left;
        for (int i = parts.size() - 1; i >= 0; i--) {
            node = link(parts.get(i), node, after, place);
            after += length(parts.get(i));
        }
        return node;
    }

    /** All choices begin equally far from the end, so that none seems to get further because it is shorter. */
    private Node choice(Pattern.Choice choice, Node next, int left, Span place) {
        int longest = length(choice);
        Node node = null;
        for (int i = choice.choices().size() - 1; i >= 0; i--) {
            Pattern part = choice.choices().get(i);
            Node linked = link(part, next, left + longest - length(part), place);
            node = node == null ? linked : fork(linked, node, choice, place);
        }
        return node == null ? next : node;
    }

    private Node gap(Pattern.Gap gap, Node next, Span place) {
        Node node = next;
        for (int i = 0; i < gap.most(); i++) {
            Node skip = node(Node.Kind.SKIP, gap, place, next.left);
            skip.next = next;
            skip.other = node;
            node = skip;
        }
        return node;
    }

    /** {@code entry ([and|or] entry)*}, as many as possible. */
    private Node run(Pattern.Run run, Node next, int left, Span place) {
        Node entry = link(run.entry(), next, left, place);
        Pattern and = new Pattern.Word(Set.of("and"));
        Pattern or = new Pattern.Word(Set.of("or"));
        Pattern joint = new Pattern.Option(new Pattern.Choice(
                List.of(new Pattern.Sequence(List.of(and, or)), new Pattern.Word(Set.of("and", "or")))));
        entry.next = fork(link(joint, entry, left, place), next, run, place);
        return entry;
    }

    private Node fork(Node first, Node second, Pattern part, Span place) {
        Node fork = node(Node.Kind.FORK, part, place, second.left);
        fork.next = first;
        fork.other = second;
        return fork;
    }

    private Node node(Node.Kind kind, Pattern part, Span place, int left) {
        return new Node(kind, part, place, left, nodes++, part == head);
    }
}
