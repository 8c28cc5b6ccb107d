package dev.proviso.reader;

import dev.proviso.document.Section;
import dev.proviso.document.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The sections of a document while it is read from front to back. Numbers decide where they can ("10.4" stands below
 * "10"), the level of the heading where there are none.
 */
final class SectionTree {

    /** Ranks of sections that no markup gives a level: a lower rank ends all that are higher. */
    private static final int NUMBERED = 80;

    private static final int TITLED = 90;
    private static final int RUN_IN = 95;
    private static final int ITEM = 100;
    private static final int LEVEL = 10;

    /** Lists nested deeper than this come from broken markup, and their numbers would grow without end. */
    private static final int DEEPEST = 8;

    /** Titles that end the numbering of the part before. */
    private static final Pattern PART =
            Pattern.compile("(?i)(exhibit|annex|appendix|schedule|attachment|addendum|part|chapter|title)\\b.*");

    private final String text;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Node> open = new ArrayList<>();

    SectionTree(String text) {
        this.text = text;
        Node root = new Node(0, -1, 0, 0, 0, null, null, null);
        nodes.add(root);
        open.add(root);
    }

    /** A section that is open or was. */
    private static final class Node {
        final int index;
        final int parent;
        final int level;
        final int rank;
        final int start;
        final @Nullable String number;
        final @Nullable String heading;
        final @Nullable Enumerator enumerator;
        int end = -1;

        Node(
                int index,
                int parent,
                int level,
                int rank,
                int start,
                @Nullable String number,
                @Nullable String heading,
                @Nullable Enumerator enumerator) {
            this.index = index;
            this.parent = parent;
            this.level = level;
            this.rank = rank;
            this.start = start;
            this.number = number;
            this.heading = heading;
            this.enumerator = enumerator;
        }

        boolean isItem() {
            return rank >= ITEM;
        }
    }

    /** Index of the innermost open section. */
    int current() {
        return top().index;
    }

    /** How many list items are open within each other. */
    int itemDepth() {
        return (int) open.stream().filter(Node::isItem).count();
    }

    /** Opens a section with a title and no number; {@code level} is that of its markup, 0 without. */
    int open(int level, @Nullable String heading, int start) {
        boolean part = heading != null && PART.matcher(heading).matches();
        int rank = level > 0 ? level * LEVEL : part ? LEVEL + 5 : TITLED;
        popTo(rank, start);
        return push(rank, start, null, heading, null);
    }

    /** Opens a section for a paragraph that begins with a title. */
    int openTitled(String heading, int start) {
        popTo(RUN_IN, start);
        return push(RUN_IN, start, null, heading, null);
    }

    /** Opens a section with a number. */
    int openNumbered(Enumerator number, int level, @Nullable String heading, int start) {
        if (number.kind() == Enumerator.Kind.ITEM) {
            return level > 0 ? openLettered(number, level, heading, start) : openItem(number, 0, heading, start);
        }
        int rank = level > 0 ? level * LEVEL : NUMBERED + number.parts();
        Node parent = numbered(number.parent());
        Node sibling = sibling(number);
        if (parent != null) {
            popAbove(parent, start);
        } else if (sibling != null) {
            popAbove(open.get(open.indexOf(sibling) - 1), start);
            rank = sibling.rank;
        } else {
            popTo(rank, start);
        }
        return push(Math.max(rank, top().rank + 1), start, number.label(), heading, number);
    }

    /** Opens a section for a list item; {@code depth} is that of its markup, 0 without. */
    int openItem(Enumerator number, int depth, @Nullable String heading, int start) {
        int rank = Math.min(ITEM + DEEPEST, depth > 0 ? ITEM + depth : textRank(number));
        popTo(rank, start);
        String base = numberOf(top());
        return push(rank, start, (base == null ? "" : base) + "(" + number.label() + ")", heading, number);
    }

    /** Ends the list items that stand at {@code depth} or deeper before a block that starts at {@code start}. */
    void leaveItems(int depth, int start) {
        popTo(ITEM + Math.max(1, depth), start);
    }

    /** Whether the number follows on that of an open section: "3" after "2". */
    boolean continues(Enumerator number) {
        Node sibling = sibling(number);
        return sibling != null
                && sibling.enumerator != null
                && Sequence.follows(sibling.enumerator.label(), number.label());
    }

    /** The finished tree. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Node node : nodes) {
            int end = node.end < 0 ? text.length() : Math.max(node.start, node.end);
            String heading = node.heading == null ? null : node.heading.strip().replaceAll("[\\s\\u00A0]+", " ");
            sections.add(new Section(node.number, heading, node.level, node.parent, new Span(node.start, end)));
        }
        return sections;
    }

    private int openLettered(Enumerator number, int level, @Nullable String heading, int start) {
        popTo(level * LEVEL, start);
        String base = numberOf(top());
        String own = base == null ? number.label() : base + "(" + number.label() + ")";
        return push(level * LEVEL, start, own, heading, null);
    }

    /** Where "(b)" stands: beside the open "(a)", else below what is open. */
    private int textRank(Enumerator number) {
        int deepest = ITEM;
        Node alike = null;
        for (Node node : open) {
            if (node.isItem() && node.enumerator != null) {
                deepest = Math.max(deepest, node.rank);
                if (Sequence.follows(node.enumerator.label(), number.label())) {
                    alike = node;
                } else if (alike == null && Sequence.sameStyle(node.enumerator.label(), number.label())) {
                    alike = Sequence.isFirst(number.label()) ? null : node;
                }
            }
        }
        return alike == null ? deepest + 1 : alike.rank;
    }

    private @Nullable Node numbered(String label) {
        for (String wanted = label;
                !wanted.isEmpty();
                wanted = wanted.substring(0, Math.max(0, wanted.lastIndexOf('.')))) {
            for (int i = open.size() - 1; i > 0; i--) {
                if (isSection(open.get(i)) && wanted.equals(plain(open.get(i)))) {
                    return open.get(i);
                }
            }
        }
        return null;
    }

    private @Nullable Node sibling(Enumerator number) {
        for (int i = open.size() - 1; i > 0; i--) {
            Enumerator other = open.get(i).enumerator;
            if (isSection(open.get(i))
                    && other != null
                    && other.parts() == number.parts()
                    && Sequence.sameStyle(other.label(), number.label())
                    && other.parent().equals(number.parent())) {
                return open.get(i);
            }
        }
        return null;
    }

    private static boolean isSection(Node node) {
        return node.number != null && !node.isItem();
    }

    private static String plain(Node node) {
        String number = node.number == null ? "" : node.number;
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    private @Nullable String numberOf(Node from) {
        for (Node node = from; node.index > 0; node = nodes.get(node.parent)) {
            if (node.number != null) {
                return node.number;
            }
        }
        return null;
    }

    private int push(
            int rank, int start, @Nullable String number, @Nullable String heading, @Nullable Enumerator enumerator) {
        Node above = top();
        Node node = new Node(nodes.size(), above.index, above.level + 1, rank, start, number, heading, enumerator);
        nodes.add(node);
        open.add(node);
        return node.index;
    }

    private void popTo(int rank, int end) {
        while (top().index > 0 && top().rank >= rank) {
            pop(end);
        }
    }

    private void popAbove(Node keep, int end) {
        while (top() != keep) {
            pop(end);
        }
    }

    private void pop(int end) {
        Node node = open.remove(open.size() - 1);
        int last = end;
        while (last > node.start && Titles.isBlank(text.charAt(last - 1))) {
            last--;
        }
        node.end = last;
    }

    private Node top() {
        return open.get(open.size() - 1);
    }
}
