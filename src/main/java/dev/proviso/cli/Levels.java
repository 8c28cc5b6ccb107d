package dev.proviso.cli;

import dev.proviso.clause.Level;
import dev.proviso.clause.Term;
import java.util.Iterator;

/** The words for levels, for the completion of commands. */
final class Levels implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
        return Term.ids(Level.values()).iterator();
    }
}
