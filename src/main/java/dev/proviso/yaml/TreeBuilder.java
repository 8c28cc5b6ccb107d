package dev.proviso.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** Builds nodes from the parser's events, and records what is well-formed YAML but refused here. Used for one file. */
final class TreeBuilder {

    /** Deep enough for any rule file; keeps a file of brackets from exhausting the stack. */
    private static final int DEEPEST = 32;

    private static final Pattern NOT_A_NAME = Pattern.compile("~|null|true|false|[-+]?[0-9][0-9._]*");

    /** A recorded problem leaves nothing to go on with. */
    private static final class GaveUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        GaveUp() {
            super("nested too deeply", null, false, false);
        }
    }

    private final String file;
    private final String text;
    private final Problems problems;

    /** Offset in {@link #text} of the code point last asked for, so that each request starts from the one before. */
    private int knownIndex;

    private int knownOffset;

    TreeBuilder(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
    }

    /** The one document of the file; empty when a recorded problem leaves nothing to go on with. */
    Optional<Node> build(Iterable<Event> parsed) {
        try {
            return root(parsed.iterator());
        } catch (GaveUp e) {
            return Optional.empty();
        }
    }

    private Optional<Node> root(Iterator<Event> events) {
        Node root = null;
        while (events.hasNext()) {
            Event event = events.next();
            if (!(event instanceof NodeEvent)) {
                continue;
            }
            if (root != null) {
                refuse(event, "expected one document in the file, found a second one");
                break;
            }
            root = node(event, events, 1);
        }
        if (root == null) {
            problems.add(new Problem(file, 1, 1, "expected keys and values, found an empty file"));
        }
        return Optional.ofNullable(root);
    }

    private Node node(Event event, Iterator<Event> events, int depth) {
        if (depth > DEEPEST) {
            refuse(event, "nested more than " + DEEPEST + " levels deep");
            throw new GaveUp();
        }
        refuseReferences((NodeEvent) event);
        switch (event.getEventId()) {
            case SequenceStart:
                return sequence(event, events, depth);
            case MappingStart:
                return mapping(event, events, depth);
            case Scalar:
                return scalar((ScalarEvent) event);
            default:
                return new Scalar(file, line(event), column(event), "", "");
        }
    }

    private Sequence sequence(Event start, Iterator<Event> events, int depth) {
        List<Node> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, events, depth + 1));
        }
        return new Sequence(file, line(start), column(start), items);
    }

    private Mapping mapping(Event start, Iterator<Event> events, int depth) {
        Map<String, Mapping.Entry> seen = new HashMap<>();
        List<Mapping.Entry> entries = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Scalar key = key(node(event, events, depth + 1), event);
            Node value = node(events.next(), events, depth + 1);
            if (key != null && isNew(key, seen.get(key.value()))) {
                Mapping.Entry entry = new Mapping.Entry(key, value);
                seen.put(key.value(), entry);
                entries.add(entry);
            }
        }
        return new Mapping(file, line(start), column(start), entries);
    }

    private @Nullable Scalar key(Node key, Event event) {
        boolean plain = event instanceof ScalarEvent scalar && scalar.isPlain();
        if (!(key instanceof Scalar scalar) || scalar.isBlank()) {
            problems.add(key, "expected a word as key, found " + key.describe());
            return null;
        }
        if (plain && NOT_A_NAME.matcher(scalar.value()).matches()) {
            problems.add(key, "expected a word as key, found " + key.describe() + "; put it in quotation marks");
            return null;
        }
        return scalar;
    }

    private boolean isNew(Scalar key, Mapping.@Nullable Entry before) {
        if (before != null) {
            problems.add(
                    key,
                    "the key '" + key.value() + "' is already given on line "
                            + before.key().line());
        }
        return before == null;
    }

    private Scalar scalar(ScalarEvent event) {
        String raw = event.getStartMark()
                .map(start -> raw(start, event.getEndMark().orElse(start)))
                .orElse("");
        return new Scalar(file, line(event), column(event), event.getValue(), raw);
    }

    /** The text between two marks, which count code points. */
    private String raw(Mark start, Mark end) {
        int from = offsetOf(start.getIndex());
        return text.substring(from, Math.max(from, offsetOf(end.getIndex())));
    }

    private int offsetOf(int index) {
        knownOffset = text.offsetByCodePoints(knownOffset, index - knownIndex);
        knownIndex = index;
        return knownOffset;
    }

    private void refuseReferences(NodeEvent event) {
        if (event instanceof AliasEvent) {
            refuse(event, "an alias ('*name') is not allowed: write the value out");
        } else if (event.getAnchor().isPresent()) {
            refuse(event, "an anchor ('&name') is not allowed: write the value out where it is needed");
        }
        tagOf(event).ifPresent(tag -> refuse(event, "a tag ('" + tag + "') is not allowed: " + insteadOf(tag)));
    }

    private static String insteadOf(String tag) {
        return tag.startsWith("!") ? "put a text that begins with '!' in quotation marks" : "every value is text";
    }

    private static Optional<String> tagOf(NodeEvent event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private void refuse(Event event, String message) {
        problems.add(new Problem(file, line(event), column(event), message));
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    private static int column(Event event) {
        return event.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
    }
}
