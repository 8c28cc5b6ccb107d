package dev.proviso.yaml;

import java.util.List;
import java.util.TreeSet;

/** Collects every mistake of a set of files, so that they can all be told at once. Not thread-safe. */
public final class Problems {

    private final TreeSet<Problem> found = new TreeSet<>();

    /** Records a mistake; the same one twice counts once. */
    public void add(Problem problem) {
        found.add(problem);
    }

    /** Records a mistake at the start of {@code where}. */
    public void add(Node where, String message) {
        add(new Problem(where.file(), where.line(), where.column(), message));
    }

    /** Records a mistake at the character {@code offset} of the scalar's value. */
    public void add(Scalar where, int offset, String message) {
        Scalar.Position position = where.positionOf(offset);
        add(new Problem(where.file(), position.line(), position.column(), message));
    }

    /** Whether nothing was recorded. */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** The mistakes by file, line and column. */
    public List<Problem> list() {
        return List.copyOf(found);
    }
}
